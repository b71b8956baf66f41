import { expect, test } from 'vitest';
import { mark, unmark } from './marked.ts';

test.each([
  'pledged over [eight years|P8Y], a [five-year|P5Y] and a [ten-month|P10M] pact',
  'for [18 months|P18M], an [18-month|P18M] term, [24 hours|PT24H], [one hundred days|P100D]',
  '[within 90 days|at_most P90D], [at least two years|at_least P2Y], for [over an hour|at_least PT1H]',
  '[about six weeks|about P6W], [nearly five months|about P5M], [a couple of years|about P2Y]',
  'second time in [six months|P6M]',
  '[a year and a half|P1Y6M], [two and a half years|P2Y6M], [2 1/2 years|P2Y6M], [half a year|P6M], [half an hour|PT30M]',
  '[three decades|P30Y], [two quarters|P6M], [a fortnight|P2W], [a decade|P10Y]',
  '[1 hour and 30 minutes|PT1H30M], [two years and three months|P2Y3M]',
  'in [the past 15 years|P15Y], [the next four years|P4Y], [the first nine months|P9M]',
  '[several years|?], a [multi-year|?] deal, [a few months|?], [the next few years|?], for [decades|?]',
  '[three to five years|?], [12-18 months|?], between [60 and 90 days|?]',
])('%s', (marked) => {
  expect(mark(unmark(marked))).toBe(marked);
});

test.each([
  '[every year|set P1Y], [each month|set P1M], [annually|set P1Y], [per day|set P1D]',
  '$1.8 billion [a year|set P1Y]; 12 times [a day|set P1D]',
  'open [Mondays|set XXXX-WXX-1] and [every Friday|set XXXX-WXX-5]',
  'the Daily Mail',
])('sets: %s', (marked) => {
  expect(mark(unmark(marked))).toBe(marked);
});
