import type { Claim } from '../model/claim.ts';
import { buildFactKey, type FactShapes } from '../model/fact.ts';
import { generator } from '../model/generator.ts';
import type { Citation, Ledger, LedgerSource } from '../model/ledger.ts';
import type { Source } from '../model/source.ts';
import { buildFact, type FactContext } from './build-fact.ts';
import { createDirectory, type Directory } from './directory.ts';
import { type Entry, toEntry } from './entry.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { marksOf } from './origins.ts';
import { compareText, reportedDay } from './timeline.ts';

/** Takes the results of a run one by one and keeps of each claim what the ledger needs. */
export interface LedgerBuilder {
  /** Sources and claims that were added before, by id, are left out. */
  add(result: { readonly source: Source; readonly claims: readonly Claim[] }): void;
  /** The ledger of everything added, the same for any order. */
  build(): Ledger;
}

/** Starts an empty ledger; `shapes` says what of each type of claim is compared. */
export function createLedger(shapes: FactShapes): LedgerBuilder {
  const sources = new Map<string, Source>();
  const entries = new Map<string, Entry>();
  return {
    add: ({ source, claims }) => {
      const known = sources.get(source.id);
      if (!known || compareText(source.path, known.path) < 0) sources.set(source.id, source);
      for (const claim of claims) {
        if (!entries.has(claim.id)) entries.set(claim.id, toEntry(claim, shapes[claim.type]));
      }
    },
    build: () => buildLedger([...sources.values()], [...entries.values()], shapes),
  };
}

function buildLedger(sources: readonly Source[], entries: readonly Entry[], shapes: FactShapes): Ledger {
  const sameText = findNearDuplicates(sources);
  const directory = fillDirectory(entries);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const context: FactContext = {
    reported: new Map(
      sources.flatMap(({ id, metadata }) => {
        const day = reportedDay(metadata.datePublished?.value);
        return day ? [[id, day] as const] : [];
      }),
    ),
    marks: new Map(sources.map((source) => [source.id, marksOf(source, sameText.get(source.id))])),
    cite: createCiting((id) => byId.get(id)?.path ?? id),
    partyNames: (entry) => partyNames(entry, shapes, directory),
  };
  const facts = [...groupByKey(entries, shapes, directory)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, same]) => buildFact(key, same, shapes[same[0]!.type], context));
  return {
    generator,
    sources: sources.map((source) => toLedgerSource(source, sameText)).sort((a, b) => compareText(a.id, b.id)),
    facts: facts.map(({ fact }) => fact),
    relations: facts.flatMap(({ relations }) => relations),
  };
}

/** Makes the citation of an entry once: a claim that many articles back stands in many relations. */
function createCiting(pathOf: (source: string) => string): FactContext['cite'] {
  const citations = new Map<Entry, Citation>();
  return (entry) => {
    const { id, source, line, column, exact } = entry;
    const citation = citations.get(entry) ?? { claim: id, source, path: pathOf(source), line, column, exact };
    citations.set(entry, citation);
    return citation;
  };
}

function fillDirectory(entries: readonly Entry[]): Directory {
  const directory = createDirectory();
  for (const { parties } of entries)
    for (const slot in parties) for (const party of parties[slot]!) directory.add(party);
  return directory.build();
}

function groupByKey(entries: readonly Entry[], shapes: FactShapes, directory: Directory): Map<string, Entry[]> {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const shape = shapes[entry.type];
    const said = buildFactKey(entry, shape, (party) => directory.resolve(party, shape.byOwner === true));
    const key = entry.isComparable ? said : `${said} ${ownFact(entry)}`;
    const same = byKey.get(key);
    if (same) same.push(entry);
    else byKey.set(key, [entry]);
  }
  return byKey;
}

/** What says too little by itself is a fact of its sentence, or of its article: two "?" are not the same company. */
function ownFact({ frame, source }: Entry): string {
  return frame === undefined ? `@${source}` : `#${frame}`;
}

/** Every name that some article gives the parties of an entry. */
function partyNames({ parties, type }: Entry, shapes: FactShapes, directory: Directory): Record<string, string[]> {
  const byOwner = shapes[type].byOwner === true;
  const names: Record<string, string[]> = {};
  for (const slot in parties) {
    const ofSlot = new Set<string>();
    for (const party of parties[slot]!) {
      for (const name of directory.namesOf(directory.resolve(party, byOwner))) ofSlot.add(name);
      ofSlot.add(party.name);
    }
    names[slot] = [...ofSlot];
  }
  return names;
}

function toLedgerSource({ id, path, metadata }: Source, sameText: ReadonlyMap<string, string>): LedgerSource {
  const { headline, publisher, datePublished, url } = metadata;
  const first = sameText.get(id);
  return {
    id,
    path,
    ...(headline ? { headline: headline.value } : {}),
    ...(publisher ? { publisher: publisher.value } : {}),
    ...(datePublished ? { datePublished: datePublished.value } : {}),
    ...(url ? { url: url.value } : {}),
    ...(first !== undefined && first !== id ? { sameTextAs: first } : {}),
  };
}
