import { expect, test } from 'vitest';
import { buildLedger, extract, version } from '../src/index.ts';
import { resultSchema } from '../src/model/result.ts';

const text = 'Contoso holds a 12% stake in Fabrikam.';

test('extracts from memory, in the order of the documents', async () => {
  const result = await extract([
    { url: 'https://a.example/1', text, publisher: 'Example Wire', published: '2026-05-06' },
    { path: 'b.html', html: `<article><h1>Stakes</h1><p>${text}</p></article>` },
    { bytes: new TextEncoder().encode(text) },
    {},
  ]);
  expect(resultSchema.safeParse(result).error).toBeUndefined();
  expect(result.generator).toBe(`source-claims ${version}`);
  expect(result.sources.map(({ path, mediaType, claimCount }) => [path, mediaType, claimCount])).toEqual([
    ['https://a.example/1', 'text/plain', 1],
    ['b.html', 'text/html', 1],
    ['document-3', 'text/plain', 1],
    ['document-4', 'text/plain', 0],
  ]);
  const [claim] = result.claims;
  expect(claim).toMatchObject({
    type: 'equity_stake',
    slots: { holder: { name: 'Contoso' }, issuer: { name: 'Fabrikam' }, percent: { value: 12 } },
    date: { edtf: '2026-05-06', basis: 'published' },
    attribution: { kind: 'publisher', name: 'Example Wire' },
  });
});

test('lays results side by side', async () => {
  const one = await extract([{ text, publisher: 'Example Wire', published: '2026-05-06' }]);
  const other = await extract([{ text: text.replace('12%', '21%'), publisher: 'Other Post', published: '2026-05-07' }]);
  const { facts, relations } = buildLedger(one, other);
  expect(facts.map(({ key, isContradicted }) => [key, isContradicted])).toEqual([
    ['equity_stake(holder=contoso, issuer=fabrikam)', true],
  ]);
  expect(relations.map(({ kind, slots }) => [kind, slots])).toEqual([['contradicts', ['percent']]]);
});

test('the built library gives the same from its threads', async () => {
  const built: typeof import('../src/index.ts') = await import(new URL('../dist/index.js', import.meta.url).href);
  const documents = ['12%', '13%', '14%'].map((share) => ({ text: text.replace('12%', share) }));
  expect(await built.extract(documents, { jobs: 2 })).toEqual(await extract(documents));
});
