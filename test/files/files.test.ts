import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findInputs, withSlashes } from '../../src/files/find-inputs.ts';
import { readInput, readStream } from '../../src/files/read-input.ts';
import { readSidecar } from '../../src/files/read-sidecar.ts';
import { resolveInside, writeAtomic } from '../../src/files/write-atomic.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-claims-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
}

async function find(...paths: string[]) {
  const found = await findInputs(paths, { cwd: folder });
  return {
    files: found.files.map(({ path }) => path),
    problems: found.diagnostics.map(({ path, diagnostic }) => `${path} ${diagnostic.severity}: ${diagnostic.message}`),
  };
}

describe('findInputs', () => {
  test('walks a folder in code-unit order and leaves out what is no article', async () => {
    await write('b.txt', 'B.html', 'a/z.md', 'a.markdown', 'é.htm', 'c.xhtml', 'd.text', 'r.ndjson', 'r.jsonl');
    await write(
      'b.meta.json',
      'package.json',
      'i.png',
      '.hidden.txt',
      '.git/x.txt',
      'node_modules/m/readme.md',
      'out/report.html',
    );
    const { files } = await findInputs([folder], { exclude: [join(folder, 'out')] });
    expect(files.map(({ path, holds }) => (holds === 'records' ? `${path}*` : path))).toEqual([
      'B.html',
      'a.markdown',
      'a/z.md',
      'b.txt',
      'c.xhtml',
      'd.text',
      'r.jsonl*',
      'r.ndjson*',
      'é.htm',
    ]);
  });

  test('names files relative to the deepest folder that holds everything, each once, in any order', async () => {
    await write('in/a/1.txt', 'in/b/2.html', 'in/b/c/3.md');
    const expected = ['a/1.txt', 'b/2.html', 'b/c/3.md'];
    expect((await find('in')).files).toEqual(expected);
    expect((await find('in/b', 'in/a/1.txt', 'in/b/c')).files).toEqual(expected);
    expect((await find('in/b/c', 'in/a/1.txt', 'in/b/2.html', 'in/b/2.html')).files).toEqual(expected);
    expect((await find('in/**/*.{txt,html,md}')).files).toEqual(expected);
    expect((await find('in/b/**')).files).toEqual(['2.html', 'c/3.md']);
  });

  test('takes a named file of any extension, and a name that looks like a pattern', async () => {
    await write('story.log', 'merger [final].html', 'merger f.html');
    expect(await find('story.log', 'merger [final].html')).toEqual({
      files: ['merger [final].html', 'story.log'],
      problems: [],
    });
  });

  test('passes sidecars in silence and says why other JSON is left out', async () => {
    await write('a.txt', 'a.meta.json', 'claims.json');
    const { files, problems } = await find('a.txt', 'a.meta.json', 'claims.json');
    expect(files).toEqual(['a.txt']);
    expect(problems).toEqual([expect.stringMatching(/^claims\.json warning: is JSON and no article; .*\.ndjson/)]);
  });

  test('reports what is not there', async () => {
    await write('in/a.txt');
    expect(await find('in', 'nowhere', '*.html', 'in/a.txt/b', 'nul\0l')).toEqual({
      files: ['a.txt'],
      problems: [
        expect.stringMatching(/^\*\.html error: matches no article/),
        expect.stringMatching(/^in\/a\.txt\/b error: .*no folder/),
        expect.stringMatching(/^nowhere error: does not exist.*check the path/),
        expect.stringMatching(/^nul\0l error: is no valid path/),
      ],
    });
  });

  test('enters a folder that is named like a page', async () => {
    await write('x.html/y.html');
    expect((await find('.')).files).toEqual(['x.html/y.html']);
    expect((await find('*.html', 'x.html')).files).toEqual(['y.html']);
  });

  test.skipIf(process.platform === 'win32')(
    'links to files in a folder are followed, loops and dangling ones reported; patterns pass all links over',
    async () => {
      await write('a/real.txt');
      await symlink('real.txt', join(folder, 'a/link.txt'));
      await symlink('..', join(folder, 'a/up'));
      await symlink('gone.txt', join(folder, 'a/dangling.txt'));
      await symlink('self.txt', join(folder, 'a/self.txt'));
      const { files, problems } = await find('a');
      expect(files).toEqual(['link.txt', 'real.txt']);
      expect(problems).toEqual([
        expect.stringMatching(/^dangling\.txt error: does not exist/),
        expect.stringMatching(/^self\.txt error: is a link that leads back to itself/),
        expect.stringMatching(/^up warning: is a link to a folder and was not entered/),
      ]);
      expect((await find('a/**/*.txt')).files).toEqual(['real.txt']);
    },
  );

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('goes on after a closed folder', async () => {
    await write('a.txt', 'closed/b.txt');
    await chmod(join(folder, 'closed'), 0);
    const { files, problems } = await find('.');
    await chmod(join(folder, 'closed'), 0o700);
    expect(files).toEqual(['a.txt']);
    expect(problems).toEqual([expect.stringMatching(/^closed error: may not be read/)]);
  });

  test('writes Windows paths and patterns with forward slashes', () => {
    expect(withSlashes('in\\2026\\*.html', '\\')).toBe('in/2026/*.html');
    expect(withSlashes('in/a\\[1].html', '/')).toBe('in/a\\[1].html');
  });
});

describe('readInput', () => {
  test('reads whole files up to the limit', async () => {
    await write('a.txt');
    const location = join(folder, 'a.txt');
    expect((await readInput(location, 5)).bytes?.toString()).toBe('a.txt');
    expect((await readInput(location, 4)).diagnostic).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('--max-bytes'),
    });
  });

  test('says what it cannot read', async () => {
    expect((await readInput(join(folder, 'vanished.txt'))).diagnostic?.message).toMatch(/does not exist \(any more\)/);
    expect((await readInput(folder)).diagnostic?.message).toMatch(/is a folder/);
    expect((await readInput('nul\0l')).diagnostic?.message).toMatch(/no valid path/);
  });

  test('stops an endless stream at the limit', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1024);
      })(),
    );
    expect((await readStream(endless, 10_000)).diagnostic?.code).toBe('too-large');
    expect((await readStream(Readable.from([Buffer.from('ab'), 'c']))).bytes?.toString()).toBe('abc');
  });
});

describe('readSidecar', () => {
  const location = () => join(folder, 'a.v2.html');

  test.each(['a.v2.meta.json', 'a.v2.html.meta.json'])('finds %s', async (name) => {
    await writeFile(join(folder, name), '\ufeff{"published": "2026-05-06", "author": ["Jane Doe"], "other": {}}');
    expect(await readSidecar(location())).toEqual({
      hint: { foundIn: 'sidecar', label: name, values: { published: '2026-05-06', author: ['Jane Doe'] } },
      diagnostics: [],
    });
  });

  test.each([
    ['{"title": "x",\n}', undefined, /^a\.v2\.meta\.json:2: is no valid JSON; remove the comma/],
    ['[1]', {}, /is no JSON object/],
    [
      '{"title": 7, "url": "https://example.org/", "author": null, "publisher": ""}',
      { url: 'https://example.org/' },
      /"title" is not a string/,
    ],
    ['{"__proto__": {"title": "x"}, "author": [1]}', {}, /"author" is not a string or a list of strings/],
    [Buffer.from([0x7b, 0xff]), undefined, /is not UTF-8/],
  ])('%s', async (content, values, message) => {
    await writeFile(join(folder, 'a.v2.meta.json'), content);
    const { hint, diagnostics } = await readSidecar(location());
    expect(hint?.values).toEqual(values);
    expect(diagnostics).toEqual([
      { code: 'invalid-sidecar', severity: 'warning', message: expect.stringMatching(message) },
    ]);
  });

  test('no sidecar is nothing to report', async () => {
    expect(await readSidecar(location())).toEqual({ diagnostics: [] });
  });

  test('a folder in its place is', async () => {
    await mkdir(join(folder, 'a.v2.meta.json'));
    expect((await readSidecar(location())).diagnostics[0]?.message).toMatch(/^a\.v2\.meta\.json: is a folder/);
  });
});

describe('writeAtomic', () => {
  const target = () => join(folder, 'out/claims.json');

  test('makes folders, writes parts in order and replaces', async () => {
    await writeAtomic(target(), 'old');
    async function* parts() {
      yield 'a';
      yield Buffer.from('b');
    }
    await writeAtomic(target(), parts());
    expect(await readFile(target(), 'utf8')).toBe('ab');
    await writeAtomic(target(), ['c', 'd']);
    expect(await readFile(target(), 'utf8')).toBe('cd');
    expect(await readdir(join(folder, 'out'))).toEqual(['claims.json']);
  });

  test('keeps the old content and leaves nothing behind when it fails or is interrupted', async () => {
    await writeAtomic(target(), 'old');
    async function* failing() {
      yield 'new';
      throw new Error('lost');
    }
    await expect(writeAtomic(target(), failing())).rejects.toThrow('lost');
    const interrupt = new AbortController();
    async function* interrupted() {
      yield 'new';
      interrupt.abort(new Error('interrupted'));
      yield 'more';
    }
    await expect(writeAtomic(target(), interrupted(), interrupt.signal)).rejects.toThrow('interrupted');
    expect(await readFile(target(), 'utf8')).toBe('old');
    expect(await readdir(join(folder, 'out'))).toEqual(['claims.json']);
  });

  test.each(['../x', '/etc/x', '', '.', 'a/../../x'])('%j does not leave the folder', (name) => {
    expect(() => resolveInside(folder, name)).toThrow(RangeError);
  });

  test.each(['claims.json', 'a/b.html', '..x', 'a/../b'])('%j stays in it', (name) => {
    expect(resolveInside(folder, name).startsWith(folder)).toBe(true);
  });
});
