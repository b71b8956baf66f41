import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCodePoints } from '../../src/model/code-points.ts';

test('agrees with counting', () => {
  const texts = fc.array(fc.constantFrom('a', 'é', '😀', '🇫', '\ud83d', '\ude00', 'e\u0301'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const index = indexCodePoints(text);
      let offset = 0;
      let count = 0;
      for (const character of text) {
        expect([index.codePointsBefore(offset), index.offsetOf(count)]).toEqual([count, offset]);
        offset += character.length;
        count++;
      }
      expect([index.codePointsBefore(offset), index.offsetOf(count)]).toEqual([count, offset]);
    }),
  );
});
