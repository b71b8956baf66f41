import { spawn } from 'node:child_process';
import { chmodSync, closeSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findInputs } from '../../src/files/find-inputs.ts';
import type { Source } from '../../src/model/source.ts';
import { readDocuments } from '../../src/pipeline/read-documents.ts';
import { type CliRun, makeFiles, program, runCli, stakeArticle, stakePage } from './run-cli.ts';

// Files that somebody made to break the program, all in one folder with two good ones: each is read or refused with a
// line that says why, and costs the others nothing.

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
const claim = 'Contoso owns 9% of Tailspin';

/** Seconds for each, so that one that hangs is found and named. */
const MAX_SECONDS = '500';

/** What becomes of a file: how many claims at least, or the code of what is wrong with it. */
type Fate = number | Source['diagnostics'][number]['code'];

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string) => Buffer.concat([bytes(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * i * 7919 + i * 104729) % 251);

const files: Readonly<Record<string, readonly [content: string | Uint8Array, fate: Fate]>> = {
  'good.txt': [stakeArticle, 2],
  'good.html': [stakePage, 2],
  'a-folder.html/inner.txt': [stakeArticle, 2],
  'two..dots.txt': [stakeArticle, 2],
  'ends-in-half-a-character.txt': [Buffer.from(`${stakeArticle}\nNachtrag: Zürich ü`).subarray(0, -1), 2],
  'utf-16.txt': [utf16(stakeArticle), 2],
  'nul.txt': [`\u0000\u0001\u0002${'\u0000'.repeat(400)}`, 'binary'],
  'zip.txt': [Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(5000)]), 'binary'],
  'image.html': [Buffer.concat([bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), noise(5000)]), 'binary'],
  'escapes.txt': [`\u001b]0;owned\u0007Stakes\n\n${claim}, \u001b[2J for \u202eever.\n`, 1],
  'formula.txt': [
    `=HYPERLINK("http://a.example","x")\n\n${claim}. =cmd|' /C calc'!A0 was all that Jane Doe said.\n`,
    1,
  ],
  'script.html': [`<p>${claim}.</p><script>alert(1)</script><img src=x onerror=alert(1)>"><svg/onload=alert(1)>`, 1],
  'entities.html': [`<p>${claim}. ${'&amp;'.repeat(100_000)}&#x110000;&#0;&#xd800;</p>`, 1],
  'nested.html': [`${'<div>'.repeat(60_000)}${claim}.${'</div>'.repeat(60_000)}`, 1],
  'million-marks.txt': [`${claim}.\n\n${'"'.repeat(1_000_000)}`, 1],
  'million-items.html': [`<p>${claim}.</p><ul>${'<li>x'.repeat(1_000_000)}`, 1],
  'ten-megabyte-line.txt': [`${claim}. ${'and so it went on, one word after the other, '.repeat(230_000)}`, 1],
  'open-comment.html': [`<p>${claim}.</p><!-- ${'<p>'.repeat(200_000)}`, 1],
  'attributes.html': [`<p ${'a="b" '.repeat(200_000)}>${claim}.</p>`, 1],
};

describe('hostile files', () => {
  let folder: string;
  let run: CliRun;
  let sources: ReadonlyMap<string, Source>;

  beforeAll(async () => {
    folder = makeFiles(Object.fromEntries(Object.entries(files).map(([name, [content]]) => [`in/${name}`, content])));
    if (!isWindows) {
      writeFileSync(join(folder, 'in/new\nline.txt'), stakeArticle);
      symlinkSync('gone.txt', join(folder, 'in/dangling.txt'));
      symlinkSync('loop.txt', join(folder, 'in/loop.txt'));
      symlinkSync('..', join(folder, 'in/up'));
    }
    run = await runCli(['in', '--format', 'json,csv,markdown,ndjson', '--max-seconds', MAX_SECONDS], { cwd: folder });
    const written = JSON.parse(readFileSync(join(folder, 'out/sources.json'), 'utf8')) as { sources: Source[] };
    sources = new Map(written.sources.map((source) => [source.path, source]));
  }, 1_200_000);

  test.each(Object.entries(files))('%s', (name, [, fate]) => {
    const source = sources.get(name);
    if (typeof fate === 'number') expect(source?.claimCount).toBeGreaterThanOrEqual(fate);
    else expect(source?.diagnostics.map(({ code }) => code)).toContain(fate);
  });

  test.skipIf(isWindows)('a name with a line break is a name; links to nothing and to themselves are said', () => {
    expect(sources.get('new\nline.txt')?.claimCount).toBe(2);
    expect(run.stderr).toMatch(/dangling\.txt: /);
    expect(run.stderr).toMatch(/loop\.txt: /);
  });

  test('some could not be read, and nothing steers the terminal or a spreadsheet', () => {
    expect(run.code).toBe(3);
    expect(run.stderr).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(readFileSync(join(folder, 'out/claims.csv'), 'utf8')).not.toMatch(/(?:^|,)"?[=+@]/m);
    for (const name of ['claims.json', 'claims.md', 'claims.csv', 'claims.ndjson'])
      expect(readFileSync(join(folder, 'out', name), 'utf8')).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  test('every place of every claim is as recorded', async () => {
    const { code, stderr } = await runCli(['verify', 'out'], { cwd: folder });
    expect([code, stderr]).toEqual([0, expect.stringContaining('as recorded')]);
  });
});

test.skipIf(isWindows || isRoot)('a file that may not be read costs the others nothing', async () => {
  const cwd = makeFiles({ 'in/closed.txt': stakeArticle, 'in/good.txt': stakeArticle });
  chmodSync(join(cwd, 'in/closed.txt'), 0);
  const { code, stderr } = await runCli(['in'], { cwd });
  expect([code, stderr]).toEqual([3, expect.stringMatching(/^error: closed\.txt: .*[\s\S]*2 sources, 2 claims/m)]);
});

test('a file that vanishes between being found and being read is said, and costs the others nothing', async () => {
  const folder = makeFiles({ 'a.txt': stakeArticle, 'b.txt': stakeArticle, 'c.txt': stakeArticle });
  const found = await findInputs([folder]);
  rmSync(join(folder, 'b.txt'));
  const read: [string, boolean, string[]][] = [];
  for await (const { path, bytes, diagnostics } of readDocuments(found))
    read.push([path, bytes !== undefined, diagnostics.map(({ code }) => code)]);
  expect(read).toEqual([
    ['a.txt', true, []],
    ['b.txt', false, ['unreadable']],
    ['c.txt', true, []],
  ]);
});

test('what takes too long is a diagnostic of its own source', async () => {
  const cwd = makeFiles({ 'in/good.txt': stakeArticle, 'in/slow.txt': `${claim} and `.repeat(300_000) });
  const { code, stderr } = await runCli(['in', '--max-seconds', '1'], { cwd });
  expect([code, stderr]).toEqual([
    3,
    expect.stringMatching(/^error: slow\.txt: took longer than 1 second; allow more with --max-seconds, or split/m),
  ]);
  expect(stderr).toContain('2 sources, 2 claims');
});

describe('where it cannot write', () => {
  test.skipIf(isWindows || isRoot)('a folder that may not be written to', async () => {
    const cwd = makeFiles({ 'in/good.txt': stakeArticle, 'closed/': '' });
    chmodSync(join(cwd, 'closed'), 0o500);
    const { code, stderr } = await runCli(['in', '--out', 'closed/out'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: closed\/out/)]);
  });

  test.skipIf(process.platform !== 'linux')('a full disk', async () => {
    const cwd = makeFiles({ 'in/good.txt': stakeArticle });
    // every write to /dev/full fails as on a full disk
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [program, 'in', '--stdout'], { cwd, stdio: ['ignore', full, 'pipe'] });
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: standard output: .*ENOSPC/m)]);
  });
});
