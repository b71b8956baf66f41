import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/claims/catalogue.ts';
import { renderCatalogueMarkdown } from '../../src/report/catalogue.ts';
import { renderJson } from '../../src/report/json.ts';
import { buildJsonSchema, schemaNames } from '../../src/report/json-schemas.ts';
import { claim, source } from './sample.ts';

const folder = new URL('../../schemas/', import.meta.url);

test.each(schemaNames)('schemas/%s.schema.json is what `npm run generate` writes', (name) => {
  expect(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')).toBe(renderJson(buildJsonSchema(name)));
});

test('schemas/claim-types.md is what `npm run generate` writes from the rules', () => {
  expect(readFileSync(new URL('claim-types.md', folder), 'utf8')).toBe(renderCatalogueMarkdown(catalogue));
});

test('there are no others', () => {
  expect(readdirSync(folder).sort()).toEqual(
    ['claim-types.md', ...schemaNames.map((name) => `${name}.schema.json`)].sort(),
  );
});

const place = {
  text: 'it',
  span: { start: 0, end: 2 },
  bytes: { start: 0, end: 2 },
  line: 1,
  column: 1,
  foundBy: 'some/rule',
};

test.each([
  ['claim', claim, true],
  ['claim', { ...claim, id: undefined }, false],
  ['claim', { ...claim, more: 1 }, false],
  ['claim', { ...claim, slots: { percent: { kind: 'percent', value: '12' } } }, false],
  ['source', source, true],
  ['source', { ...source, sha256: 'short' }, false],
  ['mention', { kind: 'money', amount: 1, currency: 'USD', ...place }, true],
  ['mention', { kind: 'money', amount: 1, currency: 'USD' }, false],
  ['mention', { kind: 'money', currency: 'dollars', ...place }, false],
  ['mention', { kind: 'entity', form: 'pronoun', ...place }, true],
  ['mention', { kind: 'entity', ...place }, false],
  ['record', { source }, true],
  ['record', claim, false],
  ['sidecar', { published: '2026-05-06', note: 'other keys are ignored' }, true],
  ['sidecar', { author: 7 }, false],
  ['document', { url: 'https://a.example/1', html: '<p>Text', publisher: 'A' }, true],
] as const)('%s: %j is valid: %s', (name, value, isValid) => {
  const validate = new Ajv2020({ strict: false }).compile(buildJsonSchema(name));
  expect(validate(JSON.parse(JSON.stringify(value)))).toBe(isValid);
});
