import { expect, test } from 'vitest';
import { extractAll } from '../../src/pipeline/extract-all.ts';
import { extractArticle } from '../../src/pipeline/extract-article.ts';
import type { InputDocument } from '../../src/pipeline/input-document.ts';

const stake = 'Contoso holds a 12% stake in Fabrikam.\n';

function document(path: string, text: string): InputDocument {
  return { path, bytes: Buffer.from(text), hints: [], diagnostics: [] };
}

test('a source is named by its bytes', () => {
  const { source, claims } = extractArticle(document('a.txt', stake));
  expect(source).toMatchObject({ path: 'a.txt', bytes: stake.length, wordCount: 7, claimCount: 1 });
  expect(source.sha256?.startsWith(source.id)).toBe(true);
  expect(source.id).toHaveLength(16);
  expect(claims[0]?.evidence.source).toBe(source.id);
});

test('copies of the same bytes get ids of their own, for themselves and their claims', async () => {
  const documents = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((path) => document(path, path === 'c.txt' ? 'x' : stake));
  const ids: string[] = [];
  const claimIds = new Set<string>();
  for await (const { source, claims } of extractAll(documents)) {
    ids.push(source.id);
    for (const { id, evidence } of claims) {
      expect(evidence.source).toBe(source.id);
      claimIds.add(id);
    }
  }
  expect(ids).toEqual([ids[0], `${ids[0]}-2`, ids[2], `${ids[0]}-3`]);
  expect(claimIds.size).toBe(3);
});

test('a document without bytes is a source with its diagnostics', () => {
  const diagnostic = { code: 'unreadable', severity: 'error', message: 'does not exist; check the path' } as const;
  const { source, claims } = extractArticle({ path: 'gone.txt', hints: [], diagnostics: [diagnostic] });
  expect(claims).toEqual([]);
  expect(source).toMatchObject({ path: 'gone.txt', bytes: 0, claimCount: 0, diagnostics: [diagnostic] });
  expect(source).not.toHaveProperty('sha256');
});

test('what throws is a diagnostic that names the error', () => {
  const broken = {
    ...document('a.txt', stake),
    get hints(): never {
      throw new TypeError('no hints');
    },
  };
  expect(extractArticle(broken).source.diagnostics).toEqual([
    { code: 'internal', severity: 'error', message: expect.stringContaining('no hints') },
  ]);
});
