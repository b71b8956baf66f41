import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFiles, runCli, stakeArticle } from './run-cli.ts';

const run = (cwd: string, ...args: string[]) => runCli(['in', '--cache', 'cache', ...args], { cwd });
const resultOf = (cwd: string) => readFileSync(join(cwd, 'out/claims.json'), 'utf8');

/** The files of the cache with their contents. */
function cached(cwd: string): [path: string, content: string][] {
  return readdirSync(join(cwd, 'cache'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [join(cwd, 'cache', name), readFileSync(join(cwd, 'cache', name), 'utf8')]);
}

test('results of unchanged sources are taken from the cache, and are the same', async () => {
  const cwd = makeFiles({ 'in/a.txt': stakeArticle, 'in/b.txt': 'Nothing at all.' });
  expect((await run(cwd)).code).toBe(0);
  const first = resultOf(cwd);
  expect(cached(cwd)).toHaveLength(2);
  expect((await run(cwd)).code).toBe(0);
  expect(resultOf(cwd)).toBe(first);
  // what is taken is what stands there: a result that was put there in good form
  const [path, content] = cached(cwd).find(([, text]) => text.includes('Tailspin'))!;
  const { createHash } = await import('node:crypto');
  const forged = content.slice(65).replaceAll('"owns 9%', '"owns 8%').replaceAll('Tailspin', 'Northwind');
  writeFileSync(path, `${createHash('sha256').update(forged).digest('hex')}\n${forged}`);
  await run(cwd);
  expect(resultOf(cwd)).toContain('Northwind');
});

test('a changed source, another date or another name is another result', async () => {
  const cwd = makeFiles({ 'in/a.txt': stakeArticle });
  await run(cwd);
  await run(cwd, '--published', '2026-05-06');
  writeFileSync(join(cwd, 'in/a.txt'), stakeArticle.replace('9%', '8%'));
  await run(cwd);
  expect(resultOf(cwd)).toContain('8%');
  expect(cached(cwd)).toHaveLength(3);
  renameSync(join(cwd, 'in/a.txt'), join(cwd, 'in/b.txt'));
  await run(cwd);
  expect(cached(cwd)).toHaveLength(4);
});

test.each([
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['edited', (text: string) => text.replaceAll('Tailspin', 'Northwind')],
  ['emptied', () => ''],
])('a file of the cache that was %s is not believed', async (_, damage) => {
  const cwd = makeFiles({ 'in/a.txt': stakeArticle });
  await run(cwd);
  const first = resultOf(cwd);
  for (const [path, content] of cached(cwd)) writeFileSync(path, damage(content));
  expect((await run(cwd)).code).toBe(0);
  expect(resultOf(cwd)).toBe(first);
});

test('where nothing can be kept the run goes on, and says so once', async () => {
  const cwd = makeFiles({ 'in/a.txt': stakeArticle, 'in/b.txt': 'Nothing at all.', cache: 'a file' });
  const { code, stderr } = await run(cwd);
  expect(code).toBe(0);
  expect(stderr.match(/^warning: .*cache: results cannot be kept there/gm)).toHaveLength(1);
});
