import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/model/generator.ts';
import { buildJsonSchema, type SchemaName, schemaNames } from '../../src/report/json-schemas.ts';
import { makeFiles, runCli, spawnCli, stakeArticle, stakePage } from './run-cli.ts';

const articles = { 'in/b.txt': stakeArticle, 'in/sub/a.html': stakePage };

function isValid(name: SchemaName, json: unknown): void {
  const validate = new Ajv2020({ strict: false }).compile(buildJsonSchema(name));
  expect([validate(json), validate.errors]).toEqual([true, null]);
}

describe('--out', () => {
  test('writes valid files of the chosen formats and nothing else', async () => {
    const cwd = makeFiles(articles);
    const { code } = await runCli(['in', '--format', 'json,csv,ndjson,markdown'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'claims.csv',
      'claims.json',
      'claims.md',
      'claims.ndjson',
      'ledger.json',
      'report.html',
      'run.json',
      'sources.json',
    ]);
    const read = (name: string) => readFileSync(join(cwd, 'out', name), 'utf8');
    isValid('claims', JSON.parse(read('claims.json')));
    isValid('sources', JSON.parse(read('sources.json')));
    for (const line of read('claims.ndjson').trimEnd().split('\n')) isValid('record', JSON.parse(line));
    expect(JSON.parse(read('run.json')).root).toBe('../in');
    expect(JSON.parse(read('sources.json')).sources.map(({ path }: { path: string }) => path)).toEqual([
      'b.txt',
      'sub/a.html',
    ]);
    for (const name of readdirSync(join(cwd, 'out'))) expect(read(name)).not.toContain(cwd);
  });

  test('a folder of results among the articles is not read', async () => {
    const cwd = makeFiles(articles);
    await runCli(['.', '--format', 'markdown'], { cwd });
    const second = await runCli(['.'], { cwd });
    expect(second.stderr).toMatch(/^2 sources/);
  });

  test('when it cannot be written the old result stays and nothing is left behind', async () => {
    const cwd = makeFiles({ ...articles, 'out/claims.json': 'old', 'out/sources.json/x': '' });
    const { code, stderr } = await runCli(['in'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: out: holds a folder with the name of an output/),
    ]);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['claims.json', 'sources.json']);
    expect(readFileSync(join(cwd, 'out', 'claims.json'), 'utf8')).toBe('old');
  });

  test.skipIf(process.platform === 'win32').each([
    ['in a long run', ['in', '--jobs', '1'], 300],
    ['with threads', ['in', '--jobs', '2'], 300],
    ['while it waits for standard input', ['-'], 0],
  ])('Ctrl-C %s leaves the old result and nothing else', async (_, args, count) => {
    const many = Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i}.txt`, stakeArticle.repeat(20)]));
    const cwd = makeFiles({ ...many, 'out/claims.json': 'old' });
    const child = spawnCli(args, { cwd });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    while (!readdirSync(join(cwd, 'out')).some((name) => name.endsWith('.tmp'))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['claims.json']);
    expect(readFileSync(join(cwd, 'out', 'claims.json'), 'utf8')).toBe('old');
  });
});

describe('--stdout', () => {
  test('prints one JSON document and nothing else', async () => {
    const cwd = makeFiles(articles);
    const { stdout, stderr } = await runCli(['in', '--stdout'], { cwd });
    isValid('result', JSON.parse(stdout));
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stderr).toMatch(/^2 sources, 4 claims in .* → standard output\n {2}equity_stake +4\n$/);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  test.each([
    ['ndjson', 6],
    ['csv', 5],
  ])('%s has %i lines', async (format, lines) => {
    const { stdout } = await runCli(['in', '--stdout', '--format', format], { cwd: makeFiles(articles) });
    expect(stdout.trimEnd().split('\n')).toHaveLength(lines);
  });

  test('a reader that has enough is no error', async () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`in/${i}.txt`, stakeArticle]));
    const cwd = makeFiles(many);
    const child = spawnCli(['in', '--stdout', '--format', 'ndjson', '-q'], { cwd });
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('');
  });
});

describe('standard input', () => {
  test.each<[string[], string, string, string]>([
    [[], stakeArticle, '-', 'text/plain'],
    [['--media-type', 'text/html'], stakePage, '-', 'text/html'],
    [
      ['--media-type', 'application/x-ndjson'],
      `${JSON.stringify({ url: 'https://a.example/1', text: stakeArticle })}\n`,
      'https://a.example/1',
      'text/plain',
    ],
  ])('%j', async (args, input, path, mediaType) => {
    const { stdout, code } = await runCli(['-', '--stdout', '-q', ...args], { input });
    expect(code).toBe(0);
    const { sources, claims } = JSON.parse(stdout);
    expect(sources).toMatchObject([{ path, mediaType, claimCount: 2 }]);
    expect(claims).toHaveLength(2);
  });
});

test('--published dates what has no date', async () => {
  const { stdout } = await runCli(['-', '--stdout', '-q', '--published', '2025-04-09'], { input: stakeArticle });
  expect(JSON.parse(stdout).sources[0].metadata.datePublished).toMatchObject({
    value: '2025-04-09',
    foundIn: 'option',
  });
});

describe('extract verify', () => {
  test('passes on a result, wherever both have moved, and fails when one byte of a source has changed', async () => {
    const cwd = makeFiles({ 'here/in/b.txt': stakeArticle });
    await runCli(['here/in', '--out', 'here/out'], { cwd });
    renameSync(join(cwd, 'here'), join(cwd, 'there'));
    const same = await runCli(['verify', 'there/out'], { cwd });
    expect([same.code, same.stdout]).toEqual([0, '']);
    expect(same.stderr).toMatch(/^sources: 1, claims: 2, places: \d+; all as recorded\n$/);

    writeFileSync(join(cwd, 'there', 'in', 'b.txt'), stakeArticle.replace('12%', '13%'));
    const changed = await runCli(['verify', 'there/out'], { cwd });
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/^b\.txt: the file has changed: its sha256 is /m);
    expect(changed.stdout).toMatch(
      /^b\.txt:3: claim \w+: slot percent: the article text has "13%", recorded was "12%"$/m,
    );
  });

  test('--root says where the sources are now', async () => {
    const cwd = makeFiles({ 'in/b.txt': stakeArticle });
    await runCli(['in'], { cwd });
    mkdirSync(join(cwd, 'new'));
    renameSync(join(cwd, 'in', 'b.txt'), join(cwd, 'new', 'b.txt'));
    expect((await runCli(['verify', 'out'], { cwd })).stdout).toMatch(/^b\.txt: does not exist/);
    expect((await runCli(['verify', 'out', '--root', 'new'], { cwd })).code).toBe(0);
  });
});

describe('what the program says about itself', () => {
  test('--version is that of package.json', async () => {
    const { version: packageVersion } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(version).toBe(packageVersion);
    expect((await runCli(['--version'])).stdout).toBe(`${version}\n`);
  });

  test.each(schemaNames)('schema %s', async (name) => {
    const { stdout } = await runCli(['schema', name]);
    expect(stdout).toBe(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
  });

  test('types, in three formats', async () => {
    expect((await runCli(['types'])).stdout).toMatch(/^equity_stake\n {2}\w/m);
    expect((await runCli(['types', '--format', 'md'])).stdout).toMatch(/^## equity_stake\n/m);
    expect(JSON.parse((await runCli(['types', '--format', 'json'])).stdout).types[0]).toHaveProperty('slots');
  });

  test('text prints the characters that spans count', async () => {
    const cwd = makeFiles({ 'a.html': stakePage });
    const words = [
      'Stakes & more',
      'LONDON, April 9 - Contoso holds a 12% stake in Fabrikam.',
      'Contoso owns 9% of Tailspin.',
    ];
    expect((await runCli(['text', 'a.html'], { cwd })).stdout).toBe(words.join('\n'));
    expect((await runCli(['text', 'a.html', '--blocks'], { cwd })).stdout).toBe(
      `3:5\theadline\t${words[0]}\n4:4\tparagraph\t${words[1]}\n5:4\tparagraph\t${words[2]}\n`,
    );
  });
});
