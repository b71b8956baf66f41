import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeFiles, runCli } from './run-cli.ts';

const folder = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
const paths = names.map((name) => join(folder, name));

/** Everything that a run over the fixtures writes, by file name. */
async function outputs(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const cwd = makeFiles({});
  const run = await runCli([...args, '--out', 'out', '--format', 'json,ndjson,csv,markdown', '-q'], { cwd, env });
  expect([run.code, run.stderr]).toEqual([0, '']);
  const out = join(cwd, 'out');
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

test('time zone, locale, order of arguments and number of threads change no byte', async () => {
  const first = await outputs([folder], { TZ: 'UTC', LC_ALL: 'C' });
  expect(JSON.parse(first['sources.json']!).sources).toHaveLength(names.length);
  for (const [args, env] of [
    [[folder, '--jobs', '1'], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    [[...paths].reverse(), { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8' }],
    [[folder, '--jobs', '2'], { TZ: 'Asia/Kathmandu' }],
    [[...paths, '--jobs', '3'], {}],
  ] as const) {
    expect(await outputs(args, env)).toEqual(first);
  }
});
