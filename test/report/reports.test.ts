import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { claimsFileSchema } from '../../src/model/claim.ts';
import { recordSchema } from '../../src/model/result.ts';
import { sourcesFileSchema } from '../../src/model/source.ts';
import { csv } from '../../src/report/csv.ts';
import { claimsJson, renderResult, sourcesJson } from '../../src/report/json.ts';
import { buildJsonSchema } from '../../src/report/json-schemas.ts';
import { markdown } from '../../src/report/markdown.ts';
import { ndjson } from '../../src/report/ndjson.ts';
import { renderReport } from '../../src/report/report.ts';
import { claim, sampleResult, source, withEvidence } from './sample.ts';

const hostile = sampleResult(
  { text: '=cmd|"/c calc" \u001b[2J \u202e', ...withEvidence('<script>\u2028</script> | `x`') },
  { path: '../a,b\n"c".html' },
);

describe('json', () => {
  test.each([[[]], [[sampleResult()]], [[sampleResult(), hostile]]])(
    'is what JSON.stringify writes, and valid',
    (results) => {
      for (const [report, schema] of [
        [claimsJson, claimsFileSchema],
        [sourcesJson, sourcesFileSchema],
      ] as const) {
        const text = renderReport(report, results);
        const json = JSON.parse(text);
        expect(schema.safeParse(json).error).toBeUndefined();
        expect(text.replace(/\\u(202e|2028)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))).toBe(
          `${JSON.stringify(json, null, 2)}\n`,
        );
      }
    },
  );

  test('controls and bidirectional marks are escaped', () => {
    expect(renderReport(claimsJson, [hostile])).toContain('\\u001b[2J \\u202e');
  });

  test('one document holds sources and claims', () => {
    const { generator } = JSON.parse(renderReport(claimsJson, []));
    const text = renderResult({ generator, sources: [source], claims: [claim] });
    const validate = new Ajv2020({ strict: false }).compile(buildJsonSchema('result'));
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  });
});

test('ndjson is one valid record a line', () => {
  const lines = renderReport(ndjson, [sampleResult(), hostile]).split('\n');
  expect(lines.pop()).toBe('');
  const records = lines.map((line) => recordSchema.parse(JSON.parse(line)));
  expect(records.map((record) => Object.keys(record)[0])).toEqual(['source', 'claim', 'source', 'claim']);
});

test('csv has a row for each claim and as many cells in each', () => {
  const rows = renderReport(csv, [sampleResult(), hostile]).split('\r\n');
  const cells = (row: string) => row.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g)?.length;
  expect(rows).toHaveLength(4);
  expect(rows.slice(0, 3).map(cells)).toEqual([27, 27, 27]);
  expect(rows[1]).toContain(
    ',holder=Contoso | issuer=Fabrikam | percent=about 12%,in_force,asserted,false,,2026-05-06,',
  );
  expect(rows[2]).toContain(`,"'=cmd|""/c calc"" \\u{1b}[2J \\u{202e}",`);
});

test('markdown names source, slots, standing and place', () => {
  expect(renderReport(markdown, [sampleResult({ negated: true, condition: 'if *approved*' })])).toBe(`# Claims

## Contoso, again

Example Wire · 2026-05-06 · wire/contoso.html

- **equity\\_stake** Contoso holds about 12% of Fabrikam
  - holder: Contoso; issuer: Fabrikam; percent: about 12%
  - in force, asserted, denied, 2026-05-06 (published), condition: if \\*approved\\*, according to Example Wire (publisher)
  - “The retailer holds about 12% of Fabrikam” (wire/contoso.html:3:4)
`);
  expect(renderReport(markdown, [hostile])).not.toMatch(/(?<!\\)<|\u001b|\u202e|\n"c"/);
});
