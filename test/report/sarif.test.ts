import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findingRuleIds } from '../../src/model/finding-rules.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { file, finding, here, hostile } from './findings.ts';

// The parts of the SARIF 2.1.0 schema that the output uses, with its constraints; strict, so that nothing else gets in.
const text = z.strictObject({ text: z.string() });
const level = z.enum(['none', 'note', 'warning', 'error']);
const uri = z.string().regex(/^(?:[A-Za-z][\w+.-]*:)?(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-F]{2})*$/);
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1).optional(),
  byteOffset: z.int().min(-1).optional(),
  byteLength: z.int().min(0).optional(),
  snippet: text.optional(),
});
const location = z.strictObject({
  id: z.int().min(-1).optional(),
  physicalLocation: z.strictObject({ artifactLocation: z.strictObject({ uri }), region }),
  message: text.optional(),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(-1),
  level,
  message: text,
  locations: z.array(location).min(1),
  relatedLocations: z.array(location).min(1).optional(),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z
    .array(z.strictObject({ kind: z.enum(['inSource', 'external']), justification: z.string() }))
    .optional(),
});
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  help: text,
  defaultConfiguration: z.strictObject({ level }),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({ name: z.string(), semanticVersion: z.string(), rules: z.array(rule) }),
        }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        artifacts: z.array(
          z.strictObject({
            location: z.strictObject({ uri }),
            hashes: z.record(z.string(), z.string()).optional(),
          }),
        ),
        results: z.array(result),
      }),
    )
    .length(1),
});

const runOf = (...findings: Parameters<typeof file>) =>
  sarif.parse(JSON.parse(renderSarif(file(...findings)))).runs[0]!;

test('a result names the rule, both places and a stable fingerprint', () => {
  const [result] = runOf(finding()).results;
  expect(result).toMatchObject({
    ruleId: 'contradiction',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'drafts/new.md' },
          region: { startLine: 7, startColumn: 3, byteOffset: 90, byteLength: 30, snippet: { text: here.exact } },
        },
      },
    ],
    relatedLocations: [{ id: 0, physicalLocation: { artifactLocation: { uri: 'articles/old.html' } } }],
    partialFingerprints: { 'sourceClaims/v1': finding().fingerprint },
  });
});

test('every rule is described, and results point to theirs', () => {
  const findings = findingRuleIds.map((rule) => finding({ rule }));
  const { results, tool } = runOf(...findings);
  expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]!.id === ruleId)).toEqual(
    findings.map(() => true),
  );
});

test('artifacts are listed once, with their hashes', () => {
  expect(runOf(finding(), finding()).artifacts).toEqual([
    { location: { uri: 'articles/old.html' }, hashes: { 'sha-256': 'b'.repeat(64) } },
    { location: { uri: 'drafts/new.md' }, hashes: { 'sha-256': 'b'.repeat(64) } },
  ]);
});

test('a suppressed finding says why', () => {
  const [result] = runOf(finding({ suppressed: { reason: 'the editor knows' } })).results;
  expect(result!.suppressions).toEqual([{ kind: 'external', justification: 'the editor knows' }]);
});

test('no findings are a valid run', () => expect(runOf().results).toEqual([]));

test('of too many, the errors stay', () => {
  const warnings = Array(25_000).fill(finding({ severity: 'warning', rule: 'outdated' }));
  const { results } = JSON.parse(renderSarif(file(...warnings, finding()))).runs[0];
  expect([results.length, results[0].level]).toEqual([25_000, 'error']);
});

describe('hostile text', () => {
  test.each(hostile)('%j is valid', (words) => {
    const { results } = runOf(finding({ message: words, place: { ...here, path: `${words}/a b.md`, exact: words } }));
    expect(results).toHaveLength(1);
  });
});

test.each([
  ['a b/ä.md', 'a%20b/%C3%A4.md'],
  ['a:b.md', 'a%3Ab.md'],
  ['../x.md', '../x.md'],
  ['/abs/x.md', 'file:///abs/x.md'],
  ['C:/abs/x.md', 'file:///C:/abs/x.md'],
])('%s is the address %s', (path, address) => {
  const [result] = runOf(finding({ place: { ...here, path } })).results;
  expect(result!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(address);
});
