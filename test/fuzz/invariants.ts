import fc from 'fast-check';
import { parseRecord } from '../../src/files/read-records.ts';
import { parseSidecar } from '../../src/files/read-sidecar.ts';
import { configSchema } from '../../src/model/config.ts';
import { generator } from '../../src/model/generator.ts';
import type { MetadataHints } from '../../src/model/hints.ts';
import { type ArticleResult, type Result, resultSchema } from '../../src/model/result.ts';
import { checkRun } from '../../src/pipeline/check-run.ts';
import { extractArticle } from '../../src/pipeline/extract-article.ts';
import { recordDocument } from '../../src/pipeline/read-documents.ts';
import { articlesOf } from '../../src/pipeline/runs.ts';
import { startLedger } from '../../src/pipeline/start-ledger.ts';
import { verifyArticle } from '../../src/pipeline/verify-article.ts';
import { findingFormats } from '../../src/report/findings.ts';
import { formats } from '../../src/report/formats.ts';
import { renderReport } from '../../src/report/report.ts';
import { type FuzzedArticle, fuzzedArticle, jsonText, mutatedJson } from './inputs.ts';

/** A kind of input with what must hold for each: it throws where it does not. */
export interface Invariant {
  readonly name: string;
  readonly property: fc.IProperty<[unknown]>;
}

/** Characters that steer a terminal, in text that goes there. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Every kind of input that the program reads, and what none of it may do. */
export function invariants(): Invariant[] {
  const known = sampleResult();
  return [
    holds('articles', fuzzedArticle(), (article) => void extracted(article)),
    holds(
      'records',
      jsonText(mutatedJson({ path: 'a.html', html: '<p>Contoso owns 9% of Fabrikam.', published: '2026-05-06' })),
      readsRecord,
    ),
    holds(
      'sidecars',
      jsonText(mutatedJson({ url: 'https://example.org/a', published: '2026-05-06', author: ['Jane Doe'] })),
      readsSidecar,
    ),
    holds(
      'configs',
      mutatedJson({
        check: { against: 'out', failOn: ['error'], suppressions: [{ rule: 'outdated', path: 'a.md', reason: 'old' }] },
      }),
      (json) => void configSchema.safeParse(json),
    ),
    holds('results', mutatedJson(known), (json) => readsResult(json, known)),
  ];
}

function holds<T>(name: string, input: fc.Arbitrary<T>, check: (value: T) => void): Invariant {
  return { name, property: fc.property(input, (value) => check(value)) as unknown as fc.IProperty<[unknown]> };
}

/** The result of an article: free of errors of ours, valid, exact, and renderable in every format. */
function extracted({ bytes, mediaType }: FuzzedArticle, hints: MetadataHints = []): ArticleResult {
  const result = extractArticle({ path: 'a', bytes, mediaType, hints, diagnostics: [] });
  const { source, claims } = result;
  const broken = source.diagnostics.filter(({ code }) => code === 'internal');
  if (broken.length > 0) throw new Error(broken[0]!.message);
  resultSchema.parse(JSON.parse(JSON.stringify({ generator, sources: [source], claims })));
  if (source.sha256 !== undefined) {
    const mismatches = verifyArticle(source, claims, bytes);
    if (mismatches.length > 0) throw new Error(mismatches[0]!.message);
  }
  if (claims.length > 0) rendersAll([result]);
  return result;
}

function rendersAll(results: readonly ArticleResult[]): void {
  const ledger = startLedger();
  for (const result of results) ledger.add(result);
  const built = ledger.build();
  for (const report of Object.values(formats).flat()) {
    const text = renderReport(report, results, built);
    if (STEERING.test(text.replaceAll('\r\n', '\n'))) throw new Error(`${report.file} holds a control character`);
  }
}

function readsRecord(bytes: Uint8Array): void {
  const record = parseRecord(bytes, 1, 'news.ndjson');
  if (!record) return;
  const { bytes: content, mediaType, hints } = recordDocument(record, 'news.ndjson');
  if (content && mediaType) extracted({ bytes: content, mediaType }, hints);
}

function readsSidecar(bytes: Uint8Array): void {
  const { hint } = parseSidecar(bytes, 'a.meta.json');
  const article = new TextEncoder().encode('Contoso said on Monday that it owns 9% of Fabrikam.');
  extracted({ bytes: article, mediaType: 'text/plain' }, hint ? [hint] : []);
}

/** A result that somebody changed is refused or compared, and its words steer nothing. */
function readsResult(json: unknown, known: Result): void {
  const { success, data } = resultSchema.safeParse(json);
  if (!success) return;
  rendersAll(articlesOf(data));
  const { findings, checkedSources, unchangedSources } = checkRun(
    { root: '/a', ...known },
    { root: '/a', ...data },
    { requireSupport: true, suppressions: [], nameFile: (location) => location },
  );
  for (const render of Object.values(findingFormats)) {
    const text = render({ generator, checkedSources, unchangedSources, findings: [...findings] });
    if (STEERING.test(text)) throw new Error('findings hold a control character');
  }
}

function sampleResult(): Result {
  const text =
    'Contoso owns about 9% of Fabrikam, which is worth $3 billion.\n\n“We will keep the stake until 2030,” said Jane Doe, chief executive of Contoso.';
  const article: FuzzedArticle = { bytes: new TextEncoder().encode(text), mediaType: 'text/plain' };
  const { source, claims } = extracted(article);
  return { generator, sources: [source], claims: [...claims] };
}
