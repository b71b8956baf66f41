import { escapeJson } from './escape.ts';
import type { Report } from './report.ts';

/** One record a line: `{"source":…}`, then one `{"claim":…}` for each of its claims. */
export const ndjson: Report = {
  file: 'claims.ndjson',
  head: '',
  separator: '',
  renderItems: ({ source, claims }) => [{ source }, ...claims.map((claim) => ({ claim }))].map(renderLine),
  renderTail: () => '',
};

/** A record on a line of its own. */
export function renderLine(record: unknown): string {
  return `${escapeJson(JSON.stringify(record))}\n`;
}
