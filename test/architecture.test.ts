import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

interface Module {
  /** "claims/rules/quote.ts" */
  readonly path: string;
  /** "claims"; empty for index.ts. */
  readonly folder: string;
  readonly lines: number;
  readonly text: string;
  /** Modules of the project, by path. */
  readonly imports: readonly string[];
  /** Packages and modules of the runtime. */
  readonly packages: readonly string[];
}

const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readModule(path.split(sep).join('/')))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

function readModule(path: string): Module {
  const text = readFileSync(join(root, path), 'utf8');
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\b[^;'"`]*?\bfrom '([^']+)'/gm),
    ...text.matchAll(/^import '([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ].map((match) => match[1]!);
  const resolved = (specifier: string) =>
    relative(root, join(root, dirname(path), specifier))
      .split(sep)
      .join('/');
  return {
    path,
    folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    lines: text.split('\n').length,
    text,
    imports: specifiers.filter((specifier) => specifier.startsWith('.')).map(resolved),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  };
}

const stages = ['ingest', 'annotate', 'clauses', 'attribution', 'claims', 'ledger', 'check', 'report'];

/** Which folders each may import from, beside itself, and why. */
const directions: Readonly<Record<string, { readonly from: readonly string[]; readonly because: string }>> = {
  model: { from: [], because: 'the model is what everything else agrees on, so it depends on nothing' },
  ...Object.fromEntries(
    stages.map((stage) => [
      stage,
      {
        from: ['model'],
        because: 'a stage takes and gives types of the model, so that each can be read and tested alone',
      },
    ]),
  ),
  files: { from: ['model'], because: 'reading and writing knows nothing of what is read' },
  pipeline: {
    from: ['model', 'files', ...stages],
    because: 'the pipeline composes stages and never talks to the user',
  },
  cli: { from: ['model', 'files', 'pipeline', ...stages], because: 'the command line is the edge: nothing imports it' },
  '': { from: ['model', 'pipeline'], because: 'the library works in memory, without files and without a terminal' },
};

function violations(find: (module: Module) => readonly string[]): string[] {
  return modules.flatMap((module) => find(module).map((what) => `src/${module.path}: ${what}`));
}

test('the scan sees the source', () => {
  expect(modules.length).toBeGreaterThan(50);
  const article = modules.find(({ path }) => path === 'pipeline/extract-article.ts');
  expect(article?.imports).toContain('ingest/read-article.ts');
  expect(modules.find(({ path }) => path === 'pipeline/source-record.ts')?.packages).toEqual(['node:crypto']);
  expect(modules.find(({ path }) => path === 'cli/program.ts')?.imports).toContain('cli/commands/verify.ts');
});

test('imports go one way: cli, pipeline, stages, model', () => {
  const found = violations(({ folder, imports }) => {
    const rule = directions[folder];
    if (!rule) return [`src/${folder} is no known part; add it to the directions in this test, with the reason`];
    return imports
      .map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''))
      .filter((target) => target !== folder && !rule.from.includes(target))
      .map((target) => `imports from src/${target}, but ${rule.because}`);
  });
  expect(found).toEqual([]);
});

describe('only one part touches', () => {
  test.each([
    [
      'the file system',
      ['files'],
      /'node:fs(?:\/promises)?'/,
      'what a stage does must not depend on what is on the disk',
    ],
    ['the process', ['cli'], /\bprocess\.|'node:process'/, 'environment, arguments and exit belong to the edge'],
    ['the console', [], /\bconsole\./, 'data and messages go through src/cli/terminal.ts'],
    ['the network', [], /'node:(?:https?|net|dns|tls|dgram)'|\bfetch\(/, 'nothing is ever fetched'],
    ['other code', [], /'node:vm'|\beval\(|new Function\(/, 'nothing that is read is ever run'],
    ['other programs', ['cli'], /'node:child_process'/, 'only the edge may ask the system to show a page'],
    ['the terminal packages', ['cli'], /'(?:chalk|commander)'/, 'colour and arguments belong to the edge'],
    ['the locale', [], /\blocaleCompare\b|\btoLocale\w+\(|\bIntl\./, 'the same bytes come out in every locale'],
    [
      'the clock',
      ['cli'],
      /\bDate\.now\(|new Date\(\)|\bperformance\./,
      'the same bytes come out at any time; the edge may time its run',
    ],
    ['chance', ['files'], /\bMath\.random\(|\brandomBytes\(/, 'only names of temporary files may differ between runs'],
  ])('%s', (_, allowed: readonly string[], pattern, because) => {
    const found = violations(({ folder, text }) => {
      if (allowed.includes(folder)) return [];
      const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;])\/\/.*$/gm, '');
      const match = pattern.exec(code);
      return match ? [`${match[0]}, but ${because}`] : [];
    });
    expect(found).toEqual([]);
  });
});

test('there are no import cycles', () => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) {
      for (const next of byPath.get(path)?.imports ?? []) visit(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const { path } of modules) visit(path, []);
  expect(cycles).toEqual([]);
});

test('files stay small, except tables and lists of words', () => {
  // "  'stake'," or "  GBP: 'pound sterling, quid'," or a line of words inside a template.
  const entry = /^ +(?:[\w'-]+: )?['"[{].*,$|^[\p{L} '-]+$/gmu;
  const isTable = ({ text, lines }: Module) => (text.match(entry)?.length ?? 0) > lines / 2;
  const found = modules
    .filter((module) => module.lines > 300 && !isTable(module))
    .map(({ path, lines }) => `src/${path} has ${lines} lines; a reader keeps 300 in mind: split it by concern`);
  expect(found).toEqual([]);
});

test('a rule file holds one concern and fits on a screen', () => {
  const found = modules
    .filter(({ path, lines }) => path.startsWith('claims/rules/') && lines - 1 > 80)
    .map(({ path, lines }) => `src/${path} has ${lines - 1} lines; 80 is the most: split it by concern`);
  expect(found).toEqual([]);
});

test('no barrels: what a module offers is named where it is made', () => {
  expect(violations(({ text }) => text.match(/^export \* .*$/gm) ?? [])).toEqual([]);
});
