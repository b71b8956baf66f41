import type { Claim } from '../model/claim.ts';
import type { ArticleResult } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { escapeCsv } from './escape.ts';
import type { Report } from './report.ts';
import { renderSlot } from './value.ts';

type Cell = string | number | boolean | undefined;

const columns: Readonly<Record<string, (claim: Claim, source: Source) => Cell>> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  text: ({ text }) => text,
  slots: renderSlots,
  status: ({ status }) => status,
  certainty: ({ certainty }) => certainty,
  negated: ({ negated }) => negated,
  condition: ({ condition }) => condition,
  date: ({ date }) => date?.edtf ?? date?.text,
  dateBasis: ({ date }) => date?.basis,
  attributionKind: ({ attribution }) => attribution.kind,
  attributionName: ({ attribution }) => attribution.name,
  attributionTitle: ({ attribution }) => attribution.title,
  attributionOrganization: ({ attribution }) => attribution.organization,
  attributionMedium: ({ attribution }) => attribution.medium,
  evidence: ({ evidence }) => evidence.selector[0].exact,
  path: (_, { path }) => path,
  line: ({ evidence }) => evidence.line,
  column: ({ evidence }) => evidence.column,
  byteStart: ({ evidence }) => evidence.selector[2].start,
  byteEnd: ({ evidence }) => evidence.selector[2].end,
  headline: (_, { metadata }) => metadata.headline?.value,
  publisher: (_, { metadata }) => metadata.publisher?.value,
  datePublished: (_, { metadata }) => metadata.datePublished?.value,
  url: (_, { metadata }) => metadata.url?.value,
  source: ({ evidence }) => evidence.source,
  foundBy: ({ foundBy }) => foundBy,
};

/** One row for each claim, one column for each field; slots share a column as "name=value" pairs. */
export const csv: Report = {
  file: 'claims.csv',
  head: renderRow(Object.keys(columns)),
  separator: '',
  renderItems: ({ source, claims }: ArticleResult) =>
    claims.map((claim) => renderRow(Object.values(columns).map((cell) => cell(claim, source)))),
  renderTail: () => '',
};

function renderRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (cell === undefined ? '' : escapeCsv(String(cell)))).join(',')}\r\n`;
}

function renderSlots({ slots }: Claim): string {
  return Object.entries(slots)
    .map(([name, slot]) => `${name}=${renderSlot(slot)}`)
    .join(' | ');
}
