import { describe, expect, test } from 'vitest';
import { BEYOND_ASCII, firstUnits, unitOf } from '../../../src/annotate/dates/first-units.ts';

const first = (source: string): string =>
  [...firstUnits(source).units]
    .filter((unit) => unit < BEYOND_ASCII)
    .map((unit) => String.fromCharCode(unit))
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
    expect(firstUnits('[’é]').units.has(unitOf('’'))).toBe(true);
    expect(unitOf('😀')).toBe(unitOf('é'));
  });
});
