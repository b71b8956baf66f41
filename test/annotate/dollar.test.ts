import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { readArticle } from '../../src/ingest/read-article.ts';

test.each([
  ['All figures are in Canadian dollars. Sales were $40m.', 'CAD'],
  ['(Amounts in Australian dollars unless stated otherwise.) Sales were $40m.', 'AUD'],
  ['The Canadian dollar fell. Sales were $40m.', 'USD'],
])('%s', (text, currency) => {
  const { sentences } = annotate(readArticle(new TextEncoder().encode(text), { mediaType: 'text/plain' }));
  const money = sentences.flatMap((sentence) => sentence.values).filter(({ value }) => value.kind === 'money');
  expect(money.map(({ value }) => value)).toMatchObject([{ amount: 40_000_000, currency }]);
});
