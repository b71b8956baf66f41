import { generator, schemaId } from '../model/generator.ts';
import type { ArticleResult, Result } from '../model/result.ts';
import { escapeJson } from './escape.ts';
import type { Report } from './report.ts';

/** claims.json: every claim, sources in path order, claims in reading order. */
export const claimsJson: Report = listReport('claims', ({ claims }) => claims);

/** sources.json: every source in path order. */
export const sourcesJson: Report = listReport('sources', ({ source }) => [source]);

/** A value as JSON with two spaces of indentation and a line feed at the end. */
export function renderJson(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}

/** Sources and claims as one JSON document. */
export function renderResult(result: Result): string {
  const { sources, claims } = result;
  return renderJson({ $schema: schemaId('result'), generator: result.generator, sources, claims });
}

// Piece by piece, yet the very bytes that JSON.stringify would write for the whole file.
function listReport(name: string, list: (result: ArticleResult) => readonly unknown[]): Report {
  const start = renderJson({ $schema: schemaId(name), generator, [name]: [] });
  return {
    file: `${name}.json`,
    head: start.slice(0, start.lastIndexOf(']')),
    separator: ',',
    renderItems: (result) => list(result).map((item) => `\n${renderJson(item).trimEnd()}`.replaceAll('\n', '\n    ')),
    renderTail: (hasItems) => (hasItems ? '\n  ]\n}\n' : ']\n}\n'),
  };
}
