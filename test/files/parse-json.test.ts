import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/files/parse-json.ts';

describe('parseJson', () => {
  // The caret marks where the text stops being JSON.
  test.each([
    ['{"a": 1,^}', 'remove the comma'],
    ['{"a": 1\n^"b": 2}', 'a comma is missing'],
    ["{^'a': 1}", 'double quotes'],
    ['{"a": 1^ // one\n}', 'comment'],
    ['[1, 2^', 'ends too early'],
    ['{"a": ^"open}', 'check the commas'],
    ['{"a": ^01}', 'check'],
    ['{"a": ^tru}', 'check'],
    ['{"a"^ 1}', 'check'],
    ['{^1: 2}', 'check'],
    ['[1] ^x', 'check'],
    ['^', 'ends too early'],
    ['{"a": ^"\\x"}', 'check'],
    ['[1^}', 'check'],
  ])('%j', (marked, remedy) => {
    const at = marked.indexOf('^');
    const result = parseJson(marked.replace('^', ''));
    const expected = /\s/.test(marked[at + 1] ?? 'x') ? at + 1 : at;
    expect(result).toMatchObject({ errorAt: expected, remedy: expect.stringContaining(remedy) });
  });

  test('finds an error exactly where JSON.parse throws', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '}', ']', ',', ':', '"', '{', '\n', '\\', '1'),
        (json, at, noise) => {
          const position = at % (json.length + 1);
          const text = json.slice(0, position) + noise + json.slice(position + 1);
          let isValid = true;
          try {
            JSON.parse(text);
          } catch {
            isValid = false;
          }
          const result = parseJson(text);
          expect(result.errorAt === undefined).toBe(isValid);
          // Nothing that could be valid is cut: what comes before the error is the head of some JSON text.
          if (result.errorAt !== undefined) expect(result.errorAt).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test('survives deep nesting and long strings', () => {
    expect(parseJson('['.repeat(200_000))).toMatchObject({ errorAt: 200_000 });
    expect(parseJson(`["${'a'.repeat(5_000_000)}",]`)).toMatchObject({ errorAt: 5_000_004 });
  });
});
