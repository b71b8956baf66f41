import { expect, test } from 'vitest';
import { parseNumber } from '../../../src/annotate/quantities/parse-number.ts';

test.each([
  ['0', 0],
  ['1,500', 1500],
  ['12,34,567.89', 1_234_567.89],
  ['1 234 567', 1_234_567],
  ['1.111,11', 1111.11],
  ['.25', 0.25],
  ['-9.5', -9.5],
  ['3 1/2', 3.5],
  ['1½', 1.5],
  ['3/4', 0.75],
  ['1.5 million', 1.5e6],
  ['five lakh crore', 5e12],
  ['forty-two', 42],
  ['fifty - two', 52],
  ['one hundred and sixty-one', 161],
  ['two hundred and two thousand', 202_000],
  ['twelve hundred', 1200],
  ['nine point nought four', 9.04],
  ['two and a half million', 2.5e6],
  ['one million and a half', 1.5e6],
  ['3 million and a half', 3.5e6],
  ['one hundred and three quarters', 100.75],
  ['one hundred and thirty-two fifths', 26.4],
  ['three twenty-firsts', 1 / 7],
  ['two thirds of a million', 666_666.666666667],
  ['a dozen', 12],
  ['minus one', -1],
])('%s', (text, value) => expect(parseNumber(text)?.value).toBeCloseTo(value, 6));

test.each([
  ['10 to 15', { min: 10, max: 15 }],
  ['two or three', { min: 2, max: 3 }],
  ['tens of thousands', { min: 10_000 }],
])('bounds: %s', (text, bounds) => expect(parseNumber(text)).toEqual(bounds));

test.each(['', 'many', '12th', 'A320', '5 apples', '5 and 6 and 7', 'doubled'])('no number: %s', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});
