import { expect, test } from 'vitest';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';

/** One run of each class of characters and words that the patterns mention. */
const RUNS = [
  ...['1', '2024', '2024-', '1/', '1-', '1,', '1.', '1,000,', '12 ', '9:', '½', 'T12:00', '12/12/', '¼ '],
  ...['the ', 'a ', 'of ', 'in ', 'to ', 'early ', 'late ', 'mid-', 'the end of ', 'the first half of ', 'end of the '],
  ...['January ', 'Jan', 'May ', 'Monday ', 'Christmas ', 'second ', 'quarter ', 'year ', 'year-', 'years, ', 'Q3 '],
  ...['two and a half ', 'one hundred and ', 'three to ', '5 years and ', '5 years, ', 'nineteen ', 'two thousand '],
  ...['last last ', 'next week ', 'a year earlier ', 'every ', 'from 2020 to ', 'between the ', '1989 to ', 'ago '],
  ...['’', '-', '"', ' ', '. ', ', ', '(', 'x', 'X. ', 'é', '😀', 'will ', 'said ', 'ed '],
];
const SHORT = 12_500;
const LONG = 100_000;
/** Growth of the time for eight times the text: 8 if linear, 64 if square. */
const LARGEST_GROWTH = 40;

/** Least processor time of so many rounds, in milliseconds, with all rules at work. */
function milliseconds(run: string, length: number, rounds: number): number {
  const text = run.repeat(Math.ceil(length / run.length));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const { user } = process.cpuUsage();
    findDates(text, { published: '2026-04-28', vague: true });
    best = Math.min(best, process.cpuUsage().user - user);
  }
  return best / 1000;
}

test.each(RUNS)('time grows with the length of %j and no faster', (run) => {
  const once = milliseconds(run, LONG, 1);
  // What is over in a blink has no growth to measure.
  if (once < 20) return expect(once).toBeLessThan(20);
  // The clock of the processor ticks in whole milliseconds.
  const short = Math.max(2, milliseconds(run, SHORT, 3));
  const growth = once / short;
  expect(growth < LARGEST_GROWTH ? growth : milliseconds(run, LONG, 3) / short).toBeLessThan(LARGEST_GROWTH);
});
