import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFiles, runCli, stakeArticle } from './run-cli.ts';

const files = {
  'good/a.txt': stakeArticle,
  'bad/a.txt': stakeArticle,
  'bad/binary.txt': Uint8Array.from({ length: 64 }, (_, index) => index % 9),
  'bad/empty.txt': '',
  'sidecar/a.txt': stakeArticle,
  'sidecar/a.meta.json': '{"published": "2026-05-06",}',
  'hollow/': '',
  'verify/a.txt': stakeArticle,
  'broken/claims.json': '{"claims": [',
  'wrong/claims.json': '{"generator": "x", "claims": [{"id": 7}]}',
};

/** Arguments, exit code, lines that standard error has, and the claims that were written all the same. */
type Case = [args: string, code: number, lines: RegExp[], claims?: number];

describe('one readable line names the thing and the remedy', () => {
  test.each<Case>([
    ['good', 0, [/^1 source, 2 claims in /], 2],
    ['hollow', 2, [/^error: hollow: holds no article; articles are \.txt, \.md, \.html and \.ndjson files$/]],
    ['missing', 2, [/^error: missing: does not exist.*; check the path$/]],
    ['missing hollow', 2, [/^error: missing: does not exist/, /^error: hollow: holds no article/]],
    ['missing good', 3, [/^error: missing: does not exist.*; check the path$/, /^2 sources, 2 claims/], 2],
    ['hollow good', 0, [/^warning: hollow: holds no article; /], 2],
    ['*.html', 2, [/^error: \*\.html: matches no article; /]],
    ['bad', 3, [/^error: binary\.txt: .+; /, /^warning: empty\.txt: .+; /, /^3 sources, 2 claims in /], 2],
    ['sidecar', 0, [/^warning: a\.txt: a\.meta\.json:1: is no valid JSON; remove the comma/], 2],
    ['sidecar --strict', 3, [/^warning: a\.txt: a\.meta\.json:1: is no valid JSON/], 2],
    ['good --max-bytes 20', 3, [/^error: a\.txt: is larger than 20 bytes; .*--max-bytes/], 0],
    ['', 2, [/^error: nothing to read; give a folder, a file, or - for standard input$/]],
    ['good --published 2026-02-30', 2, [/^error: option '--published <date>' .*'2026-02-30' is invalid\. Give a day/]],
    ['good --published yesterday', 2, [/'yesterday' is invalid\. Give a day, 2026-05-06/]],
    ['good --format xml', 2, [/'xml' is invalid\. Choose from json, ndjson, csv, markdown/]],
    ['good --jobs 0', 2, [/'0' is invalid\. Give a whole number from 1\./]],
    ['good --stdout --format csv,json', 2, [/^error: --stdout takes one format; /]],
    ['good --bogus', 2, [/^error: unknown option '--bogus'$/, /--help/]],
    ['good --out bad/a.txt', 2, [/^error: bad\/a\.txt: is no folder, or lies in a file; /]],
    ['verify', 2, [/^error: missing required argument 'folder'$/, /write \.\/verify/]],
    ['./verify', 0, [/^1 source, 2 claims/], 2],
    ['-- verify', 0, [/^1 source, 2 claims/], 2],
    ['verify nowhere', 2, [/^error: nowhere\/claims\.json: does not exist/]],
    ['verify broken', 2, [/^error: broken\/claims\.json: is no valid JSON; run extract again$/]],
    ['verify wrong', 2, [/^error: wrong\/claims\.json: claims\[0\]\.id: .*; run extract again$/]],
    ['schema nope', 2, [/^error: there is no schema "nope"; choose from claims, /]],
    ['text missing.txt', 2, [/^error: missing\.txt: does not exist/]],
  ])('extract %s', async (args, code, lines, claims) => {
    const cwd = makeFiles(files);
    const run = await runCli(args.split(' ').filter(Boolean), { cwd });
    const printed = run.stderr.split('\n');
    for (const line of lines) expect(printed).toContainEqual(expect.stringMatching(line));
    expect([run.code, run.stdout]).toEqual([code, '']);
    const written = join(cwd, 'out', 'claims.json');
    if (claims === undefined) expect(existsSync(written)).toBe(false);
    else expect(JSON.parse(readFileSync(written, 'utf8')).claims).toHaveLength(claims);
  });
});

test('--quiet leaves errors only', async () => {
  const cwd = makeFiles(files);
  const { stderr, code } = await runCli(['bad', 'hollow', '--quiet'], { cwd });
  expect([stderr.match(/^.*?:/gm), code]).toEqual([['error:'], 3]);
});

test('more problems than fit on a screen are counted', async () => {
  const cwd = makeFiles(Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`e/${index}.txt`, ''])));
  const { stderr } = await runCli(['e'], { cwd });
  expect(stderr.match(/^warning: \d+\.txt/gm)).toHaveLength(20);
  expect(stderr).toContain('warning: 5 more problems; sources.json lists them all\n');
});

test('names of files cannot steer the terminal', async () => {
  const cwd = makeFiles({ 'a/\u001b[31mred\u202e.txt': '' });
  const { stderr } = await runCli(['a', '--no-color'], { cwd });
  expect(stderr).toContain('\\u{1b}[31mred\\u{202e}.txt');
  expect(stderr).not.toMatch(/[\u001b\u202e]/);
});

test.each([
  [{}, [], false],
  [{ FORCE_COLOR: '1' }, [], true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
  [{ NO_COLOR: '1' }, ['--color'], true],
  [{ FORCE_COLOR: '1' }, ['--no-color'], false],
])('colour with %j %j: %s', async (env, args, hasColor) => {
  const { stderr } = await runCli(['missing', ...args], { cwd: makeFiles({}), env });
  expect(stderr.includes('\u001b[')).toBe(hasColor);
});
