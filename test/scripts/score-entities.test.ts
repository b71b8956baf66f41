import { expect, test } from 'vitest';
import { addEntities, createEntityScore } from '../../scripts/score-entities.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { analyseArticle } from '../../src/pipeline/analyse-article.ts';

const text = `Contoso buys Tailspin

Contoso Bank Inc has agreed to buy Tailspin Toys Inc, an old chain of shops, for $3 billion in cash.

The bank will pay for it in May.
`;

function scoreOf(evidence: string, slots: Record<string, string>) {
  const article = readArticle(Buffer.from(text), { path: 'a.txt', mediaType: 'text/plain', hints: [] });
  const score = createEntityScore();
  const claims = [{ type: 'acquisition', evidence, slots } as const];
  addEntities(score, { source: 'a.txt', claims }, text, analyseArticle(article).annotation);
  return score;
}

test('names are right where a name, or what stands for it, is in or shortly before the evidence', () => {
  const evidence = 'Contoso Bank Inc has agreed to buy Tailspin Toys Inc';
  expect(scoreOf(evidence, { acquirer: 'Contoso Bank', target: 'Tailspin Toys' })).toMatchObject({
    names: 2,
    right: 2,
  });
  expect(scoreOf('The bank will pay for it', { acquirer: 'Contoso Bank' })).toMatchObject({ right: 1 });
});

test('longer and shorter forms are counted apart, common nouns not at all', () => {
  const evidence = 'Contoso Bank Inc has agreed to buy Tailspin Toys Inc';
  expect(scoreOf(evidence, { acquirer: 'Contoso', target: 'shops' })).toMatchObject({
    names: 1,
    right: 0,
    contained: 1,
  });
  expect(scoreOf(evidence, { acquirer: 'Fabrikam' })).toMatchObject({ names: 1, right: 0, contained: 0 });
});
