import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { saysText } from '../../src/ingest/plain-text-of.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { MediaType } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { extractArticle } from '../../src/pipeline/extract-article.ts';
import { verifyArticle } from '../../src/pipeline/verify-article.ts';

// Deal news with everything that makes offsets go astray: what the program finds in it must lead back to the bytes.

const name = fc.constantFrom(
  'Contoso',
  'Café Noir',
  'Fabrikam 𝒳',
  'Zoë\u0301 Labs',
  'Nörthwind',
  'Big👩‍💻Co',
  'İstanbul Gas',
);
const sum = fc.constantFrom('$3 billion', '€3.5m', '£1.2bn', '12%', '27 percent', '4,000 shares', 'about $40 million');
const time = fc.constantFrom('in 2019', 'on May 6, 2026', 'last year', 'by 2030');
const sentence = fc.oneof(
  fc.tuple(name, sum, name, time).map(([a, x, b, t]) => `${a} invested ${x} in ${b} ${t}.`),
  fc.tuple(name, sum, name).map(([a, x, b]) => `${a} owns ${x} of ${b}, which it bought for $5 million.`),
  fc
    .tuple(name, name)
    .map(([a, b]) => `“We will keep the deal with ${b} alive,” said Zoë Doe, chief executive of ${a}.`),
  fc.tuple(name, name, time).map(([a, b, t]) => `${a} and ${b} signed a partnership ${t}; it is worth $2 billion.`),
  fc.tuple(name, sum).map(([a, x]) => `Sales of ${a} rose 4% to ${x}.`),
);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
const space = fc.constantFrom(' ', '  ', '\u00a0', '\n', '\r\n', ' \u200b', '\t');
const bom = fc.constantFrom('', '\ufeff');

const references: Record<string, string> = {
  '“': '&ldquo;',
  '”': '&#8221;',
  '£': '&pound;',
  '€': '&#x80;',
  é: '&eacute;',
  ' ': '&nbsp;',
  '%': '&#37;',
};

/** The words with their spaces and some of their characters written otherwise, and tags in and around them. */
function disguise(text: string, spaces: readonly string[], tags: readonly boolean[]): string {
  let n = 0;
  return text
    .split(' ')
    .map((word, i) => {
      const coded = [...word].map((char) => (tags[n++ % tags.length] ? (references[char] ?? char) : char)).join('');
      return tags[i % tags.length] ? `<b>${coded.slice(0, 2)}</b>${coded.slice(2)}` : coded;
    })
    .join(spaces[text.length % spaces.length] ?? ' ');
}

const variety = fc.record({
  spaces: fc.array(space, { minLength: 1, maxLength: 3 }),
  tags: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  bom,
});

const html = fc.tuple(paragraphs, variety).map(([blocks, { spaces, tags, bom }]) => {
  const body = blocks.map(
    (block) => `<p class=x>${block.map((text) => disguise(text, spaces, tags)).join(spaces[0])}</i>`,
  );
  return `${bom}<!doctype html>\r\n<title>A deal</title><article>${body.join('</div>')}</article>`;
});
const plain = fc
  .tuple(paragraphs, variety)
  .map(
    ([blocks, { spaces, bom }]) =>
      bom + blocks.map((block) => block.join(' ').replaceAll(' ', spaces[0]!)).join('\r\n\r\n'),
  );
const markdown = fc
  .tuple(paragraphs, variety)
  .map(
    ([blocks, { bom }]) =>
      bom + blocks.map((block) => block.map((text) => text.replace(/(\w{5,})/, '**$1**')).join(' ')).join('\n\n'),
  );

const TYPES: [MediaType, fc.Arbitrary<string>][] = [
  ['text/html', html],
  ['text/plain', plain],
  ['text/markdown', markdown],
];

test.each(TYPES)('every place of every claim in %s leads back to the bytes', (mediaType, arbitrary) => {
  let claims = 0;
  fc.assert(
    fc.property(arbitrary, (text) => {
      const bytes = new TextEncoder().encode(text);
      const result = extractArticle({ path: 'a', bytes, mediaType, hints: [], diagnostics: [] });
      claims += result.claims.length;
      expect(verifyArticle(result.source, result.claims, bytes)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(claims).toBeGreaterThan(30);
});

test.each(TYPES)('every mention in %s leads back to the bytes', (mediaType, arbitrary) => {
  let mentions = 0;
  fc.assert(
    fc.property(arbitrary, (text) => {
      const bytes = new TextEncoder().encode(text);
      const article = readArticle(bytes, { mediaType });
      const { sentences, quotations } = annotate(article);
      const spans: Span[] = [...sentences.flatMap((each) => [...each.values, ...each.entities]), ...quotations].map(
        ({ span }) => span,
      );
      mentions += spans.length;
      for (const span of spans) {
        const { start, end } = article.bytesOf(span);
        expect(
          saysText(bytes.subarray(start, end), mediaType, article.charset, article.text.slice(span.start, span.end)),
        ).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
  expect(mentions).toBeGreaterThan(100);
});
