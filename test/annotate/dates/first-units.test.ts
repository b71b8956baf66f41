import { describe, expect, test } from 'vitest';
import { BEYOND_ASCII, canStartWith, firstUnits, unitOf } from '../../../src/annotate/dates/first-units.ts';

const first = (source: string): string =>
  Array.from({ length: BEYOND_ASCII }, (_, code) => String.fromCharCode(code))
    .filter((character) => character === character.toLowerCase())
    .filter((character) => canStartWith(firstUnits(source), unitOf(character)))
    .sort()
    .join('');

describe('what a pattern can start with', () => {
  test.each([
    ['abc', 'a'],
    ['a|b|cd', 'abc'],
    ['(?:a|b)c', 'abc'.slice(0, 2)],
    ['(?:the )?(?<year>\\d{4})', '0123456789t'],
    ['a?b*c+d', 'abc'],
    ['a{0,2}b', 'ab'],
    ['a{2,3}b', 'a'],
    ['(?<![a-z])x', 'x'],
    ['(?!y)x', 'x'],
    ['(?=[xy])\\w', 'xy'],
    ['(?<=\\bfor )over', 'o'],
    ['[+-]?5', '+-5'],
    ['\\bMay', 'm'],
    ['\\(\\d', '('],
  ])('%s', (source, expected) => {
    expect(first(source)).toBe(expected);
  });

  test('a pattern that may match nothing says so', () => {
    expect(firstUnits('(?:a)?').nullable).toBe(true);
    expect(firstUnits('(?:a|b?)c').nullable).toBe(false);
  });

  test('characters beyond ASCII share a row', () => {
    expect(canStartWith(firstUnits('[’é]'), unitOf('’'))).toBe(true);
    expect(canStartWith(firstUnits('[‘-—]'), unitOf('’'))).toBe(true);
    expect(canStartWith(firstUnits('[^a]'), unitOf('’'))).toBe(true);
    expect(unitOf('😀')).toBe(unitOf('é'));
  });
});
