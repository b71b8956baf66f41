import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '../../src/pipeline/extract-article.ts';
import { verifyArticle } from '../../src/pipeline/verify-article.ts';

// Words of deal news in any order: no grammar holds here, and nothing may break.

const word = fc.constantFrom(
  ...(
    'Contoso Fabrikam Jane Doe Mr Inc. Plc chief executive of at in to by from with for and or , . ; : — - “ ” " \' ’s ( ) [1] ' +
    'the a its their which who that it they he said told says announced agreed bought buy sell sold owns stake shares 12% $3 billion €40m ' +
    'about up to more than between 2019 May 6 last year Monday Q3 by 2030 until since will would may not no longer has been is was be ' +
    'exclusive licence rights cloud provider partnership deal terms revenue royalty cap valued worth investment raised round founded ' +
    'analyst spokesman according if unless after when while, being having paying one half three 4,000 employees rose fell 5 percent constructor __proto__ toString'
  ).split(' '),
);
const soup = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 });

test('word soup is read without an error, and every place in it is exact', () => {
  fc.assert(
    fc.property(soup, (sentences) => {
      const bytes = new TextEncoder().encode(sentences.map((words) => words.join(' ')).join('\n\n'));
      const { source, claims } = extractArticle({
        path: 'a',
        bytes,
        mediaType: 'text/plain',
        hints: [],
        diagnostics: [],
      });
      expect(source.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(verifyArticle(source, claims, bytes)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
