import { describe, expect, test } from 'vitest';
import { canStartWith, firstUnits, unitNumberAt, unitsAt } from '../../../src/annotate/dates/first-units.ts';

const CHARACTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((character) =>
  /[a-z\d +-]/.test(character),
);

const starts = (source: string, text: string): boolean => canStartWith(firstUnits(source), unitsAt(text, 0));

/** First characters with which a match can begin whatever stands behind. */
const first = (source: string): string =>
  CHARACTERS.filter((character) =>
    CHARACTERS.some((second) => CHARACTERS.some((third) => starts(source, character + second + third))),
  ).join('');

describe('what a pattern can start with', () => {
  test.each([
    ['abc', 'a'],
    ['a|b|cd', 'abc'],
    ['(?:a|b)c', 'ab'],
    ['(?:the )?(?<year>\\d{4})', '0123456789t'],
    ['a?b*c+d', 'abc'],
    ['a{0,2}b', 'ab'],
    ['a{2,3}b', 'a'],
    ['(?<![a-z])x', 'x'],
    ['(?!y)x', 'x'],
    ['(?=[xy])\\w', 'xy'],
    ['(?<=\\bfor )over', 'o'],
    ['\\bMay', 'm'],
    ['-\\d', '-'],
  ])('%s', (source, expected) => {
    expect(first(source)).toBe(expected);
  });

  test.each([
    ['the (?:year|month)', 'the year', true],
    ['the (?:year|month)', 'this', false],
    ['(?:the )?year', 'that', false],
    ['(?:the )?year', 'YEAR', true],
    ['\\d{1,2} days', '7 days', true],
    ['\\d{1,2} days', '17 days', true],
    ['\\d{1,2} days', '1,7', false],
    ['(?:19|20)\\d\\d', '2848', false],
    ['(?:ab?)+c', 'aba', true],
    ['(?:ab?)+c', 'bab', false],
    ['[^a]b', 'xb', true],
    ['[’é]s', '’s', true],
    ['[‘-—]s', '’s', true],
    ['in(?= 19)', 'in 1', true],
    ['a', 'a', true],
    ['(?:a)?', 'xyz', true],
  ])('%s at “%s”: %s', (source, text, expected) => {
    expect(starts(source, text)).toBe(expected);
  });

  test('units have a number of their own', () => {
    expect(unitNumberAt('May', 0)).toBe(unitNumberAt('in may', 3));
    expect(unitNumberAt('179', 0)).toBe(unitNumberAt('185', 0));
    expect(unitNumberAt('174', 0)).not.toBe(unitNumberAt('17 ', 0));
    expect(unitsAt('😀', 0)).toBe(unitsAt('é', 0));
  });
});
