import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/model/explanation.ts';
import type { Mention, MentionsFile } from '../../src/model/mention.ts';
import { buildJsonSchema, type SchemaName } from '../../src/report/json-schemas.ts';
import { makeFiles, runCli, stakeArticle, stakePage } from './run-cli.ts';

function expectValid(name: SchemaName, json: unknown): void {
  const validate = new Ajv2020({ strict: false }).compile(buildJsonSchema(name));
  expect([validate(json), validate.errors]).toEqual([true, null]);
}

describe('mentions', () => {
  const cwd = makeFiles({
    'a.txt': 'The retailer Contoso bought a café for €3m last year.\n',
    'a.meta.json': '{"published": "2026-05-06"}',
    'two.ndjson': '{"text": "One."}\n{"text": "Two."}\n',
  });

  test('a line each, with what found it; dates by the sidecar', async () => {
    const { code, stdout, stderr } = await runCli(['mentions', 'a.txt'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const mentions = stdout.trimEnd().split('\n');
    for (const line of mentions) expectValid('mention', JSON.parse(line));
    const year = mentions.map((line) => JSON.parse(line) as Mention).find(({ text }) => text === 'last year');
    expect(year).toMatchObject({ edtf: '2025', timex3: { type: 'DATE', value: '2025' }, line: 1, column: 44 });
  });

  test('as one document, from standard input, dated by the command line', async () => {
    const args = ['mentions', '-', '--format', 'json', '--published', '2020-01-02'];
    const file = JSON.parse((await runCli(args, { input: 'It was last year.' })).stdout) as MentionsFile;
    expectValid('mentions', file);
    expect(file).toMatchObject({ source: '-', mentions: [{ text: 'It' }, { text: 'last year', edtf: '2019' }] });
  });

  test.each([
    ['none.txt', /none\.txt/],
    ['two.ndjson', /several articles/],
  ])('%s is refused', async (file, message) => {
    const { code, stdout, stderr } = await runCli(['mentions', file], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('explain', () => {
  const furniture = '<nav><a href="/a">Home</a> <a href="/b">World</a></nav>';
  const cwd = makeFiles({ 'a.txt': stakeArticle, 'a.html': stakePage.replace('<body>', `<body>\n${furniture}\n`) });

  test('the claim of a run, by its id', async () => {
    const run = await runCli(['a.txt', '--stdout'], { cwd });
    const { claims } = JSON.parse(run.stdout) as { claims: { id: string; text: string }[] };
    const { id, text } = claims.at(-1)!;
    const { stdout } = await runCli(['explain', 'a.txt', '--claim', id, '--format', 'json'], { cwd });
    const explanation = JSON.parse(stdout) as Explanation;
    expectValid('explanation', explanation);
    expect(explanation.sentences.map(({ line }) => line)).toEqual([5]);
    expect(explanation.sentences[0]!.rules[0]).toMatchObject({ outcome: 'claim', claim: { id, text } });
  });

  test('a line, as text', async () => {
    const { code, stdout } = await runCli(['explain', 'a.txt', '--line', '5'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a\.txt:5:1: paragraph\nContoso owns 9% of Tailspin\.\n/);
    expect(stdout).toMatch(/^rules that fired\n {2}equity_stake\/\S+ on “owns” → /m);
    expect(stdout).toMatch(
      /^rules that were evoked and do not fit\n {2}\S+ on “owns”: (?:wants|excludes|nothing fills) /m,
    );
  });

  test.each([
    [['a.html', '--line', '3'], /line 3 is page furniture/],
    [['a.txt', '--text', 'Northwind'], /no sentence holds "Northwind"/],
    [['a.txt', '--line', '5', '--text', 'owns'], /cannot be used with/],
  ])('%j: says what is wrong', async (args, message) => {
    const { code, stdout, stderr } = await runCli(['explain', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
