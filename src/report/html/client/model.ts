import { parseEdtf } from '../edtf-interval.ts';
import {
  type Agreement,
  agreements,
  type PageClaim,
  type PageData,
  type PageFact,
  type PageSource,
} from '../page-data.ts';
import { types } from './labels.ts';

/** A claim with its surroundings. */
export interface ClaimEntry {
  readonly claim: PageClaim;
  readonly source: PageSource;
  /** Its number in the source, from 1. */
  readonly number: number;
}

/** A fact with all that the table and the timeline sort and filter by. */
export interface FactEntry {
  readonly fact: PageFact;
  /** In the order of the fact's values; never empty. */
  readonly claims: readonly ClaimEntry[];
  readonly sources: ReadonlySet<PageSource>;
  /** The claim that speaks for it in a table row: the last one. */
  readonly latest: ClaimEntry;
  /** What a search looks through, in lower case. */
  readonly haystack: string;
  /** First day of its values, counted from 1970; absent where none has a date. */
  readonly day?: number;
}

/** Everything that the views draw from. */
export interface Model {
  readonly sources: readonly PageSource[];
  readonly facts: readonly FactEntry[];
  readonly claims: ReadonlyMap<string, ClaimEntry>;
  readonly factOf: ReadonlyMap<string, FactEntry>;
  readonly sourceOf: ReadonlyMap<string, PageSource>;
  readonly countBy: Readonly<Record<Agreement, number>>;
}

/** Links claims, sources and facts; a claim of which no fact speaks is a fact of its own. */
export function buildModel({ sources, facts }: PageData): Model {
  const claims = new Map<string, ClaimEntry>();
  for (const source of sources) {
    source.claims.forEach((claim, index) => void claims.set(claim.id, { claim, source, number: index + 1 }));
  }
  const factOf = new Map<string, FactEntry>();
  const entries: FactEntry[] = [];
  const add = (fact: PageFact) => {
    const members = fact.values.flatMap((value) => value.claims.flatMap((id) => claims.get(id) ?? []));
    if (members.length === 0) return;
    const entry = buildFactEntry(fact, members);
    entries.push(entry);
    for (const { claim } of members) factOf.set(claim.id, entry);
  };
  for (const fact of facts) add(fact);
  for (const entry of claims.values()) if (!factOf.has(entry.claim.id)) add(factOfOne(entry));
  const countBy = Object.fromEntries(agreements.map((agreement) => [agreement, 0])) as Record<Agreement, number>;
  for (const { fact } of entries) for (const agreement of fact.agreements) countBy[agreement]++;
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return { sources, facts: entries, claims, factOf, sourceOf, countBy };
}

function factOfOne({ claim, source }: ClaimEntry): PageFact {
  const { id, type, text, parties, value, date } = claim;
  const interval = date?.edtf === undefined ? undefined : parseEdtf(date.edtf);
  return {
    id,
    type,
    title: text,
    parties,
    agreements: ['single'],
    origins: [{ sources: [source.id], sharedBy: [] }],
    values: [
      {
        shown: value ?? text,
        claims: [id],
        standing: 'current',
        origins: 1,
        valid: date && interval && { ...interval, basis: date.basis },
      },
    ],
    support: [],
    corroboration: 1,
    relations: [],
  };
}

function buildFactEntry(fact: PageFact, claims: readonly ClaimEntry[]): FactEntry {
  const words = claims.flatMap(({ claim, source }) => [
    claim.text,
    claim.exact,
    claim.attribution.name,
    claim.attribution.organization,
    source.headline,
    source.publisher,
  ]);
  const days = fact.values.flatMap(({ valid }) => valid?.from ?? valid?.to ?? []);
  return {
    fact,
    claims,
    sources: new Set(claims.map(({ source }) => source)),
    latest: claims.at(-1)!,
    haystack: [...new Set([fact.title, types[fact.type].name, ...fact.parties, ...words])].join('\n').toLowerCase(),
    day: days.length > 0 ? days.reduce((first, day) => Math.min(first, day)) : undefined,
  };
}
