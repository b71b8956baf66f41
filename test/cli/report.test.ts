import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFiles, runCli, stakeArticle, stakePage } from './run-cli.ts';

const articles = { 'in/b.txt': stakeArticle, 'in/sub/a.html': stakePage };

const report = (cwd: string) => readFileSync(join(cwd, 'out', 'report.html'), 'utf8');
const dataOf = (page: string) => JSON.parse(/id="data">([\s\S]*?)<\/script>/.exec(page)![1]!);

test('renders from stored results the very page that the run wrote', async () => {
  const cwd = makeFiles(articles);
  await runCli(['in'], { cwd });
  const written = report(cwd);
  expect(dataOf(written).sources.map(({ text }: { text: string }) => text.slice(0, 6))).toEqual(['Stakes', 'Stakes']);
  expect(dataOf(written).facts.length).toBeGreaterThan(0);
  rmSync(join(cwd, 'out', 'report.html'));
  const { code, stdout, stderr } = await runCli(['report', 'out'], { cwd });
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/^2 sources, 4 claims → out.report\.html\n$/);
  expect(report(cwd)).toBe(written);
});

test('a title is the headline of the page', async () => {
  const cwd = makeFiles(articles);
  await runCli(['in', '-q'], { cwd });
  await runCli(['report', 'out', '--title', 'Stakes & co'], { cwd });
  expect(report(cwd)).toContain('<title>Stakes &amp; co</title>');
});

test('an article that changed or went is shown by its evidence alone, with a warning', async () => {
  const cwd = makeFiles(articles);
  await runCli(['in'], { cwd });
  writeFileSync(join(cwd, 'in', 'b.txt'), stakeArticle.replace('12%', '13%'));
  rmSync(join(cwd, 'in', 'sub'), { recursive: true });
  const { code, stderr } = await runCli(['report', 'out'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toMatch(/warning: b\.txt: has changed since it was read.*\nwarning: sub\/a\.html: does not exist/);
  const { sources } = dataOf(report(cwd));
  expect(sources.map((source: { text?: string }) => source.text)).toEqual([undefined, undefined]);
  expect(sources[0].claims[0].exact).toContain('Contoso holds a 12% stake in Fabrikam');
});

test('--stdout --format html is the whole page', async () => {
  const { stdout } = await runCli(['-', '--stdout', '--format', 'html'], { input: stakeArticle });
  expect(stdout).toMatch(/^<!doctype html>/);
  expect(dataOf(stdout).facts.length).toBeGreaterThan(0);
});

test.each([
  [{}, /^error: out.claims\.json: does not exist/],
  [{ 'out/claims.json': '{' }, /^error: out.claims\.json: is no valid JSON/],
])('%j is no result', async (files, message) => {
  const { code, stderr } = await runCli(['report', 'out'], { cwd: makeFiles(files) });
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});
