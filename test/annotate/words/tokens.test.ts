import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTokens } from '../../../src/annotate/words/tokens.ts';

const words = (sentence: string) => splitTokens(sentence, 0).map(({ word }) => word.text);

test.each([
  ['Contoso agreed, it said.', ['Contoso', 'agreed', ',', 'it', 'said', '.']],
  ['Contoso Corp. won’t pay $1.55bn', ['Contoso', 'Corp.', 'wo', 'n’t', 'pay', '$', '1.55bn']],
  ['U.S. long-term AT&T Doe-Roe', ['U.S.', 'long-term', 'AT&T', 'Doe', '-', 'Roe']],
  ['see https://a.example/b?c=1 (now)', ['see', 'https://a.example/b?c=1', '(', 'now', ')']],
  ['caf\u00e9\u00a0au\u2003lait; na\u00efve_x2', ['café', 'au', 'lait', ';', 'naïve_x2']],
  ['a\ud83d\ude00b … -- ...', ['a', '😀', 'b', '…', '--', '...']],
])('%s', (sentence, expected) => {
  expect(words(sentence)).toEqual(expected);
});

test('every character that is no space is in one token, in order', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'abcDEFé中😀0123 \u00a0\t,;:’\'"“”()-–&$%!?'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (sentence) => {
      let at = 0;
      for (const { span, word } of splitTokens(sentence, 7)) {
        expect(sentence.slice(at, span.start - 7).trim()).toBe('');
        expect(sentence.slice(span.start - 7, span.end - 7)).toBe(word.text);
        at = span.end - 7;
      }
      expect(sentence.slice(at).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('words without end do not stop the splitting', () => {
  expect(words('a'.repeat(100_000)).length).toBeLessThan(2000);
  expect(words('\u00a0'.repeat(100_000))).toEqual([]);
});
