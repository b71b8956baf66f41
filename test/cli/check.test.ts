import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { fails, parseFailOn } from '../../src/cli/check-options.ts';
import { buildJsonSchema } from '../../src/report/json-schemas.ts';
import { finding } from '../report/findings.ts';
import { makeFiles, runCli } from './run-cli.ts';

const article = (publisher: string, published: string, ...sentences: string[]) =>
  `---\npublisher: ${publisher}\npublished: ${published}\n---\n\n# A stake\n\n${sentences.join('\n\n')}\n`;

const known = article(
  'Example Wire',
  '2026-05-06',
  'Contoso holds a 12% stake in Fabrikam.',
  'Contoso owns 9% of Tailspin.',
);
const faithful = article('Other Post', '2026-05-07', 'Contoso owns about 12% of Fabrikam.');
const altered = article('Other Post', '2026-05-07', 'Contoso owns 21% of Fabrikam.');

/** A folder with results of `articles/known.md` in `out`; every project is a copy of it. */
const prepared = makeFiles({ 'articles/known.md': known });
beforeAll(async () => expect((await runCli(['articles'], { cwd: prepared })).code).toBe(0));

/** A project with results and drafts. */
function makeProject(drafts: Readonly<Record<string, string>>): string {
  const cwd = makeFiles(drafts);
  cpSync(prepared, cwd, { recursive: true });
  return cwd;
}

function emptyLedger(cwd: string): void {
  const path = join(cwd, 'out/ledger.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), facts: [] }));
}

const against = ['--against', 'out'];

describe('check', () => {
  test('passes a faithful article', async () => {
    const cwd = makeProject({ 'drafts/new.md': faithful });
    const { code, stdout, stderr } = await runCli(['check', 'drafts', ...against], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^sources: 1 checked, 0 unchanged; errors: 0, warnings: 0$/m);
  });

  test('shows both sentences of an altered figure with file and line', async () => {
    const cwd = makeProject({ 'drafts/new.md': altered });
    const { code, stdout } = await runCli(['check', 'drafts', ...against], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^drafts\/new\.md:8:1: error: .*contradicts a known source.* \[contradiction [0-9a-f]{12}\]$/m,
    );
    expect(stdout).toMatch(/^ {4}here: {2}Contoso owns 21% of Fabrikam/m);
    expect(stdout).toMatch(/^ {4}there: articles\/known\.md:8:1: Contoso holds a 12% stake in Fabrikam/m);
  });

  test('reports drift of a known source, and accepts it', async () => {
    const cwd = makeProject({});
    const path = join(cwd, 'articles/known.md');
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace('12%', '14%')
        .replace(/Contoso owns 9%.*/, ''),
    );
    const drift = await runCli(['check', 'articles', ...against], { cwd });
    expect([drift.code, drift.stdout.match(/\[[a-z-]+/g)]).toEqual([1, ['[lost-claim', '[changed-claim']]);
    const update = await runCli(['check', 'articles', ...against, '--update-baseline'], { cwd });
    expect(update.code).toBe(0);
    const again = await runCli(['check', 'articles', ...against], { cwd });
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('0 checked, 1 unchanged')]);
    expect((await runCli(['verify', 'out'], { cwd })).code).toBe(0);
  });

  test('adds new sources from another folder to the baseline', async () => {
    const cwd = makeProject({ 'drafts/new.md': faithful });
    await runCli(['check', 'drafts', ...against, '--update-baseline'], { cwd });
    const { sources } = JSON.parse(readFileSync(join(cwd, 'out/sources.json'), 'utf8'));
    expect(sources.map(({ path }: { path: string }) => path)).toEqual(['articles/known.md', 'drafts/new.md']);
    expect((await runCli(['verify', 'out'], { cwd })).code).toBe(0);
  });

  test.each([
    ['no ledger', (cwd: string) => writeFileSync(join(cwd, 'out/ledger.json'), '{'), 'ledger.json: is no valid JSON'],
    ['the ledger of other claims', (cwd: string) => emptyLedger(cwd), 'ledger.json is not that of claims.json'],
    ['no results at all', (cwd: string) => writeFileSync(join(cwd, 'out/claims.json'), '[]'), 'claims.json: '],
  ])('exits with 2 when there is %s', async (_, spoil, message) => {
    const cwd = makeProject({ 'drafts/new.md': faithful });
    spoil(cwd);
    const { code, stderr } = await runCli(['check', 'drafts', ...against], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('exits with 2 without a baseline, and says how to name one', async () => {
    const cwd = makeFiles({ 'a.md': faithful });
    const { code, stderr } = await runCli(['check', 'a.md'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--against')]);
  });

  test.each([
    ['none', false],
    ['outdated', false],
    ['warning', false],
    ['contradiction', true],
    ['outdated,error', true],
  ])('--fail-on %s fails on a contradiction: %s', (names, expected) => {
    expect(fails(finding(), parseFailOn(names))).toBe(expected);
    expect(fails(finding({ suppressed: { reason: 'known' } }), parseFailOn(names))).toBe(false);
  });

  test('--fail-on of something unknown is an error of usage', async () => {
    const { code, stderr } = await runCli(['check', 'x', '--fail-on', 'everything']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Choose from error, warning')]);
  });

  test('a source that cannot be read is a finding', async () => {
    const cwd = makeProject({ 'drafts/new.txt': '\u0000\u0001\u0002\u0003binary\u0000' });
    const { code, stdout } = await runCli(['check', 'drafts', ...against], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^drafts\/new\.txt: error: .*\[unreadable/)]);
  });
});

describe('formats', () => {
  test('json is valid', async () => {
    const cwd = makeProject({ 'drafts/new.md': altered });
    const { stdout } = await runCli(['check', 'drafts', ...against, '--format', 'json'], { cwd });
    const validate = new Ajv2020({ strict: false }).compile(buildJsonSchema('findings'));
    expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null]);
  });

  test('github prints annotations and writes the step summary', async () => {
    const cwd = makeProject({ 'drafts/new.md': altered });
    const summary = join(cwd, 'summary.md');
    const env = { GITHUB_STEP_SUMMARY: summary };
    const { code, stdout } = await runCli(['check', 'drafts', ...against, '--format', 'github'], { cwd, env });
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^::error file=drafts\/new\.md,line=8,col=1,title=.*::.*\n$/),
    ]);
    expect(readFileSync(summary, 'utf8')).toContain('**contradiction**');
  });

  test('other formats leave the step summary alone', async () => {
    const cwd = makeProject({ 'drafts/new.md': altered });
    const summary = join(cwd, 'summary.md');
    await runCli(['check', 'drafts', ...against, '--format', 'sarif'], { cwd, env: { GITHUB_STEP_SUMMARY: summary } });
    expect(existsSync(summary)).toBe(false);
  });
});

describe('source-claims.config.json', () => {
  const config = (check: unknown) => JSON.stringify({ check });

  test('names the baseline and suppresses with a reason', async () => {
    const suppressions = [
      { rule: 'contradiction', path: 'drafts', reason: 'the editor knows' },
      { rule: 'outdated', path: 'drafts', reason: 'was once needed' },
    ];
    const cwd = makeProject({ 'drafts/new.md': altered });
    writeFileSync(join(cwd, 'source-claims.config.json'), config({ against: 'out', suppressions }));
    const { code, stdout, stderr } = await runCli(['check', 'drafts'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('suppressed (the editor knows)')]);
    expect(stderr).toContain('no finding needs the suppression of outdated');
  });

  test('the command line wins', async () => {
    const cwd = makeProject({
      'drafts/new.md': altered,
      'my.json': config({ against: 'nowhere', failOn: ['none'] }),
    });
    const args = ['check', 'drafts', '--config', 'my.json', ...against];
    expect((await runCli(args, { cwd })).code).toBe(0);
    expect((await runCli([...args, '--fail-on', 'error'], { cwd })).code).toBe(1);
  });

  test.each([
    ['{"check": {', 'my.json:1:12: is no valid JSON: it ends too early'],
    ['{"check": {"failOn": ["everything"]}}', 'my.json: check.failOn[0]: '],
    ['{"cheque": {}}', 'my.json: Unrecognized key: "cheque"'],
    [
      config({ suppressions: [{ rule: 'outdated', path: 'a', reason: ' ' }] }),
      'give a reason that the next reader understands',
    ],
    [config({ suppressions: [{ rule: 'outdated', reason: 'why not' }] }), 'needs a "fingerprint" or a "path"'],
  ])('%s: %s', async (text, message) => {
    const cwd = makeFiles({ 'my.json': text, 'a.md': faithful });
    const { code, stderr } = await runCli(['check', 'a.md', '--config', 'my.json'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('ledger', () => {
  const other = article('Other Post', '2026-05-07', 'Contoso owns 21% of Fabrikam.');

  test('lays runs side by side in any order', async () => {
    const cwd = makeFiles({ 'one/a.md': known, 'two/b.md': other });
    await runCli(['one', '--out', 'out1'], { cwd });
    await runCli(['two', '--out', 'out2'], { cwd });
    const [there, back] = [
      await runCli(['ledger', 'out1', 'out2'], { cwd }),
      await runCli(['ledger', 'out2', 'out1'], { cwd }),
    ];
    expect(there).toEqual(back);
    expect(there.stderr).toContain('2 facts: 0 corroborated, 1 contradicted, 0 superseded');
    expect(there.stdout).toContain('contradicts: two/b.md:8 and one/a.md:8: percent: “12%” and “21%” conflict');
  });

  test('--out writes one result that can be verified and checked against', async () => {
    const cwd = makeFiles({ 'one/a.md': known, 'two/b.md': other, 'three/c.md': faithful });
    await runCli(['one', '--out', 'out1'], { cwd });
    await runCli(['two', '--out', 'out2'], { cwd });
    expect((await runCli(['ledger', 'out1', 'out2', '--out', 'all'], { cwd })).code).toBe(0);
    expect((await runCli(['verify', 'all'], { cwd })).code).toBe(0);
    const { stdout } = await runCli(['check', 'three', '--against', 'all'], { cwd });
    expect(stdout).toContain('[disputed ');
  });

  test('ledger.json of a run is valid', async () => {
    const cwd = makeProject({});
    const validate = new Ajv2020({ strict: false }).compile(buildJsonSchema('ledger'));
    expect([validate(JSON.parse(readFileSync(join(cwd, 'out/ledger.json'), 'utf8'))), validate.errors]).toEqual([
      true,
      null,
    ]);
  });
});
