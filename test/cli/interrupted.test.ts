import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFiles, runCli, spawnCli, stakeArticle } from './run-cli.ts';

// Runs that are ended at any moment leave the old result or the new one, whole; those that could tidy up leave nothing
// else. `KILLS=50 npx vitest run test/cli/interrupted.test.ts` ends fifty.

const kills = Number(process.env.KILLS ?? 6);
const articles = (count: number, percent: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`in/${i}.txt`, stakeArticle.replace('9%', `${percent}.${i}%`)]),
  );
const names = ['claims.json', 'sources.json', 'run.json', 'ledger.json', 'report.html'];

/** The result in `out`, file by file. */
const read = (cwd: string) => names.map((name) => readFileSync(join(cwd, 'out', name), 'utf8'));

/** Ends a run after so much time; its exit code, or null where the signal ended it. */
function runFor(cwd: string, milliseconds: number, signal: NodeJS.Signals): Promise<number | null> {
  const child = spawnCli(['new', '--out', 'out'], { cwd });
  const timer = setTimeout(() => child.kill(signal), milliseconds);
  child.stdout.resume();
  child.stderr.resume();
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

test.skipIf(process.platform === 'win32').each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
  'a run that is ended by %s leaves the old or the new result',
  async (signal) => {
    const news = Object.entries(articles(40, 8)).map(([name, text]) => [name.replace('in/', 'new/'), text]);
    const cwd = makeFiles({ ...articles(3, 9), ...Object.fromEntries(news) });
    await runCli(['in', '--out', 'out'], { cwd });
    const old = read(cwd);
    const started = performance.now();
    await runCli(['new', '--out', 'fresh'], { cwd });
    const whole = performance.now() - started;
    await runCli(['new', '--out', 'out'], { cwd });
    const fresh = read(cwd);
    await runCli(['in', '--out', 'out'], { cwd });
    let finished = 0;
    for (let i = 0; i < kills; i++) {
      // spread over the run, more of them towards its end, where the files are put in place
      const code = await runFor(cwd, whole * Math.sqrt((i + 0.5) / kills) * 1.1, signal);
      const now = read(cwd);
      const isNew = now[0] === fresh[0];
      expect(now).toEqual(isNew ? fresh : old);
      if (signal !== 'SIGKILL')
        expect(readdirSync(join(cwd, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      // ended by the signal itself where it came before anything was begun
      if (signal !== 'SIGKILL' && !isNew) expect([130, null]).toContain(code);
      finished += Number(isNew);
      if (isNew) await runCli(['in', '--out', 'out'], { cwd });
    }
    expect(finished).toBeLessThan(kills);
  },
);

test('two runs into one folder leave the whole result of one of them', async () => {
  const cwd = makeFiles({ ...articles(8, 9), 'other/a.txt': stakeArticle });
  await Promise.all([runCli(['in', '--out', 'out'], { cwd }), runCli(['other', '--out', 'out'], { cwd })]);
  const together = read(cwd);
  const alone: string[][] = [];
  for (const folder of ['in', 'other']) {
    await runCli([folder, '--out', 'out'], { cwd });
    alone.push(read(cwd));
  }
  expect(alone).toContainEqual(together);
  expect(readdirSync(join(cwd, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
