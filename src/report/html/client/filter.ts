import { agreements } from '../page-data.ts';
import { statuses, types } from './labels.ts';
import type { FactEntry } from './model.ts';

/** What the reader asked for; absent fields let everything pass. The names are those of the page's address. */
export interface Filter {
  readonly q?: string;
  readonly type?: string;
  readonly party?: string;
  readonly status?: string;
  readonly certainty?: string;
  readonly source?: string;
  readonly agreement?: string;
}

export const filterKeys = [
  'q',
  'type',
  'party',
  'status',
  'certainty',
  'source',
  'agreement',
] as const satisfies (keyof Filter)[];

/** The facts that pass; every word of `q` has to occur somewhere in a fact, in any order. */
export function filterFacts(facts: readonly FactEntry[], filter: Filter): FactEntry[] {
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const party = filter.party?.trim().toLowerCase();
  return facts.filter(({ fact, claims, sources, haystack }) => {
    if (filter.agreement !== undefined && !fact.agreements.some((agreement) => agreement === filter.agreement))
      return false;
    if (filter.type !== undefined && fact.type !== filter.type && types[fact.type].family !== filter.type) return false;
    if (filter.status !== undefined && !claims.some(({ claim }) => claim.status === filter.status)) return false;
    if (filter.certainty !== undefined && !claims.some(({ claim }) => claim.certainty === filter.certainty))
      return false;
    if (filter.source !== undefined && ![...sources].some(({ id }) => id === filter.source)) return false;
    if (party && !fact.parties.some((name) => name.toLowerCase().includes(party))) return false;
    return words.every((word) => haystack.includes(word));
  });
}

const sortKeys = ['fact', 'type', 'date', 'status', 'sources', 'agreement'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** A new array; facts that are equal under the key keep the order in which they were. */
export function sortFacts(facts: readonly FactEntry[], { key, descending }: Sorting): FactEntry[] {
  const sign = descending ? -1 : 1;
  const keyed = facts.map((entry) => ({ entry, value: sortValues[key](entry) }));
  keyed.sort((a, b) => compare(a.value, b.value, sign));
  return keyed.map(({ entry }) => entry);
}

const sortValues: Readonly<Record<SortKey, (entry: FactEntry) => string | number | undefined>> = {
  fact: ({ fact }) => fact.title.toLowerCase(),
  type: ({ fact }) => types[fact.type].name,
  date: ({ day }) => day,
  status: ({ latest }) => latest.claim.status && statuses[latest.claim.status],
  sources: ({ sources }) => sources.size,
  agreement: ({ fact, sources }) => agreements.indexOf(fact.agreements[0]!) - sources.size / 1e6,
};

/** Facts without a value come last in either direction. */
function compare(a: string | number | undefined, b: string | number | undefined, sign: number): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -sign : sign;
}
