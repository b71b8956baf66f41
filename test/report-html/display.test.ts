import { describe, expect, test } from 'vitest';
import type { Slot } from '../../src/model/claim.ts';
import { displayDate } from '../../src/report/html/display-date.ts';
import { displayMeasureOf, displaySlot } from '../../src/report/html/display-value.ts';
import { dayOf, isApproximate, parseEdtf } from '../../src/report/html/edtf-interval.ts';

test.each([
  ['2026-02-18', '18 Feb 2026'],
  ['2026-09', 'Sept 2026'],
  ['2026', '2026'],
  ['2024-35', 'Q3 2024'],
  ['2024-40', 'first half of 2024'],
  ['2024-21', 'spring 2024'],
  ['201X', 'the 2010s'],
  ['2025~', 'about 2025'],
  ['2016/2017', '2016 to 2017'],
  ['2019/..', 'since 2019'],
  ['../2032', 'until 2032'],
  ['../..', ''],
  ['2026-05-06T14:25:00Z', '6 May 2026'],
  ['2026-99', '2026-99'],
  ['soon', 'soon'],
])('the date %s is shown as %j', (edtf, shown) => {
  expect(displayDate(edtf)).toBe(shown);
});

test.each<[Slot, string]>([
  [{ kind: 'percent', value: 12, approximate: true }, 'about 12%'],
  [{ kind: 'percent', min: 5, max: 6 }, '5 to 6%'],
  [{ kind: 'percent', value: -3.5 }, '-3.5%'],
  [{ kind: 'money', amount: 6.1e9, currency: 'USD' }, '$6.1bn'],
  [{ kind: 'money', amount: 38e9, currency: 'NOK' }, 'NOK 38bn'],
  [{ kind: 'money', amount: 1_234_567_890, currency: 'GBP' }, '£1,234,567,890'],
  [{ kind: 'money', amount: -2_500_000, currency: 'EUR' }, '-€2.5m'],
  [{ kind: 'money', amount: 1.2e9, currency: 'GBP', bound: 'at_most' }, 'at most £1.2bn'],
  [{ kind: 'money', min: 8e7, max: 9e7, currency: 'USD' }, '$80m to 90m'],
  [{ kind: 'money', min: 1e9, approximate: true }, 'at least 1bn'],
  [{ kind: 'money', amount: 2e9, currency: 'USD', increment: true }, 'another $2bn'],
  [{ kind: 'money', amount: 70, currency: 'USD', per: 'share' }, '$70 per share'],
  [{ kind: 'count', value: 40_000, unit: 'chips' }, '40,000 chips'],
  [{ kind: 'count', value: 999, unit: 'jobs' }, '999 jobs'],
  [{ kind: 'count', max: 5 }, 'at most 5'],
  [{ kind: 'duration', iso: 'P8Y' }, '8 years'],
  [{ kind: 'duration', iso: 'P1Y6M', approximate: true }, 'about 1 year 6 months'],
  [{ kind: 'duration', iso: 'PT3H' }, 'PT3H'],
  [{ kind: 'duration', text: 'several years' }, 'several years'],
  [{ kind: 'date', edtf: '2021', mod: 'late' }, 'late 2021'],
  [{ kind: 'date', text: 'in due course' }, 'in due course'],
  [{ kind: 'term', value: 'first_launch' }, 'first launch'],
  [
    [
      { kind: 'entity', name: 'Contoso' },
      { kind: 'entity', name: 'Fabrikam' },
    ],
    'Contoso, Fabrikam',
  ],
])('%j is shown as %j', (slot, shown) => {
  expect(displaySlot(slot)).toBe(shown);
});

test('the measure of a claim is its first number', () => {
  const holder: Slot = { kind: 'entity', name: 'Contoso' };
  expect(displayMeasureOf({ holder, percent: { kind: 'percent', value: 12 } })).toBe('12%');
  expect(displayMeasureOf({ holder })).toBeUndefined();
});

describe('EDTF as days', () => {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  test.each([
    ['2026', '2026-01-01', '2027-01-01'],
    ['2026-02', '2026-02-01', '2026-03-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2026-12-31', '2026-12-31', '2027-01-01'],
    ['2024-36', '2024-10-01', '2025-01-01'],
    ['2024-24', '2024-12-01', '2025-03-01'],
    ['2024-41', '2024-07-01', '2025-01-01'],
    ['201X', '2010-01-01', '2020-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['2016/2017', '2016-01-01', '2018-01-01'],
    ['2025~', '2025-01-01', '2026-01-01'],
    ['2026-05-06T23:59:00+02:00', '2026-05-06', '2026-05-07'],
  ])('%s is from %s to before %s', (edtf, from, to) => {
    expect(parseEdtf(edtf)).toEqual({ from: day(from), to: day(to) });
  });

  test.each([
    ['2019/..', { from: day('2019-01-01'), to: undefined }],
    ['../2032-06', { from: undefined, to: day('2032-07-01') }],
  ])('%s is open', (edtf, interval) => {
    expect(parseEdtf(edtf)).toEqual(interval);
  });

  test.each(['', '..', '../..', 'soon', '2026-13', '2026-00', '2026-21-05', '20260506', '2026/soon'])(
    '%j is none',
    (edtf) => expect(parseEdtf(edtf)).toBeUndefined(),
  );

  test('years before 100 are not of the twentieth century', () => {
    expect(dayOf(99, 0, 1)).toBeLessThan(dayOf(1000, 0, 1));
    expect(dayOf(1970, 0, 1)).toBe(0);
  });

  test.each([
    ['2025~', true],
    ['2025?', true],
    ['2025', false],
  ])('%s is approximate: %s', (edtf, expected) => expect(isApproximate(edtf)).toBe(expected));
});
