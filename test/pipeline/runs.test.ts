import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articlesOf, locationOf, mergeRuns, type Run } from '../../src/pipeline/runs.ts';
import { claim, source } from '../report/sample.ts';

const run = (root: string, ...ids: string[]): Run => ({
  root: resolve('/work', root),
  sources: ids.map((id) => ({ ...source, id, path: `${id}.html` })),
  claims: ids.map((id) => ({ ...claim, id: `c${id}`, evidence: { ...claim.evidence, source: id } })),
});

describe('merging runs', () => {
  const one = run('news/may', 'b', 'a');
  const two = run('news/june', 'c', 'a');
  const merged = mergeRuns([one, two]);

  test('finds the folder that holds all, and the paths in it', () => {
    expect([merged.root, merged.sources.map(({ path }) => path)]).toEqual([
      resolve('/work/news'),
      ['june/a.html', 'june/c.html', 'may/b.html'],
    ]);
  });

  test('takes the same bytes once, with their claims', () => {
    expect(articlesOf(merged).map(({ claims }) => claims.map(({ id }) => id))).toEqual([['ca'], ['cc'], ['cb']]);
  });

  test('does not depend on the order', () => expect(mergeRuns([two, one])).toEqual(merged));

  test('leaves one run as it is, but for the order', () => {
    expect(mergeRuns([two])).toEqual({ ...two, sources: two.sources.toReversed(), claims: two.claims.toReversed() });
  });

  test.each([
    ['news', 'news/may', '/work/news'],
    ['news', 'newsletters', '/work'],
    ['..', 'news', '/'],
  ])('%s and %s lie in %s', (first, second, root) => {
    expect(mergeRuns([run(first, 'a'), run(second, 'b')]).root).toBe(resolve(root));
  });

  test('a record keeps its own name, or its file and line', () => {
    const record = { path: 'day.ndjson', line: 3 };
    const named = { ...source, id: 'n', path: 'https://news.example/1', record };
    const unnamed = { ...source, id: 'u', path: 'day.ndjson:3', record };
    const { sources } = mergeRuns([{ root: resolve('/work/x'), sources: [named, unnamed], claims: [] }, run('y', 'a')]);
    expect(sources.map(({ path, record }) => [path, record?.path])).toEqual([
      ['https://news.example/1', 'x/day.ndjson'],
      ['x/day.ndjson:3', 'x/day.ndjson'],
      ['y/a.html', undefined],
    ]);
  });
});

test('standard input lies nowhere', () => {
  expect(locationOf({ ...source, path: '-' }, '/work')).toBeUndefined();
  expect(locationOf({ ...source, path: 'a', record: { path: '-', line: 1 } }, '/work')).toBeUndefined();
});
