import { expect, test } from 'vitest';
import { findQuantities } from '../../../src/annotate/quantities/find-quantities.ts';

/** Text of one unit, repeated: every class of character and word that a pattern of these grammars loops over. */
const UNITS = [
  '1',
  '1,',
  '111,',
  '1,111',
  '1 ',
  '111 ',
  '1.',
  '1-',
  '1–',
  '1 - ',
  '1/2 ',
  '½',
  '$',
  '$1',
  '$1-',
  '$ ',
  '-',
  ' ',
  '.',
  'a',
  'A',
  'a ',
  'A.',
  'a-',
  "'",
  '(',
  '%',
  '1%',
  '1% to ',
  '5% ',
  '1m ',
  '1bn and ',
  '$1 or ',
  'one ',
  'one-',
  'two hundred and ',
  'hundred ',
  'million ',
  'millions of ',
  'a half ',
  'third of ',
  'between 1 and ',
  'from 1 to ',
  'about ',
  'more than ',
  'up to 1 ',
  'an additional 1 ',
  '1 new ',
  '1 new shares ',
  'per day ',
  '1 shares a day ',
  '$1 per ',
  'fell ',
  'fell by 1% ',
  'cut by ',
  'maximum of ',
  'rose x ',
  'expanded by a ',
  '1 out of ',
  'one in ',
  'doubled ',
  '1p-',
  'USD',
  'MSEK 1 ',
  'Rs. 1 ',
  'pound 1 ',
  '1 pounds of ',
  '1 Canadian ',
  '$1 bn (',
  '5 or more ',
  '>= 1 ',
  '1 billiob ',
  'é',
  '😀',
  '\u00a0',
  '1\u00a0',
] as const; // prettier-ignore

const LENGTH = 100_000;

/** Milliseconds of processor time. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  findQuantities(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.each(UNITS)('time grows in step with the text: %j', (unit) => {
  const long = unit.repeat(Math.ceil(LENGTH / unit.length));
  const short = long.slice(0, LENGTH / 8);
  // eight times the text may take sixteen times as long (a quadratic pattern takes 64); small times are noise
  const isInStep = (): boolean => timeOf(long) < 16 * timeOf(short) + 60;
  expect(isInStep() || isInStep() || isInStep()).toBe(true);
});
