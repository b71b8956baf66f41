import type { FactShape } from '../model/fact.ts';
import type { Agreement, Assertion, Citation, Fact, Relation } from '../model/ledger.ts';
import type { Value } from '../model/value.ts';
import { compareSaid, isVague, type Said } from './compare-values.ts';
import { isoDay } from './days.ts';
import type { Entry } from './entry.ts';
import { findOrigins, type Origins, type SourceMarks } from './origins.ts';
import { relate } from './relate.ts';
import { type Group, type Link, type Settled, settle } from './settle.ts';
import { inTimelineOrder, type ReportedDays } from './timeline.ts';

/** What a fact is built with. */
export interface FactContext {
  readonly reported: ReportedDays;
  readonly marks: ReadonlyMap<string, SourceMarks>;
  /** Path of a source in its record. */
  readonly pathOf: (source: string) => string;
  /** Names of the parties of a fact, by slot. */
  readonly partyNames: (entry: Entry) => Record<string, string[]>;
}

/** An assertion is compared with as many before it in the timeline, so that a fact of any size takes linear time. */
const COMPARED_GROUPS = 50;

/** Values of a slot of which all that agrees is collected; beyond that many only equal ones are. */
const COMPARED_VALUES = 16;

/** One fact with its relations, from all the entries of its key. */
export function buildFact(
  key: string,
  unordered: readonly Entry[],
  shape: FactShape,
  context: FactContext,
): { fact: Fact; relations: Relation[] } {
  const entries = [...unordered].sort(inTimelineOrder(context.reported));
  const groups = groupEntries(entries, shape);
  const origins = findOrigins(entries, context.marks);
  const settled = settle(groups, linkGroups(groups, shape));
  const backing = new Map(groups.map((group) => [group, origins.count(backersOf(group, settled))]));
  const best = groups.reduce((a, b) => (backing.get(b)! > backing.get(a)! ? b : a));
  const relations = [
    ...groups.flatMap((group) => relationsWithin(group, key, origins, context)),
    ...settled.links.flatMap((link) => relationOf(link, key, origins, context)),
  ];
  const fact: Fact = {
    key,
    type: best.first.type,
    text: best.first.text,
    parties: context.partyNames(best.first),
    assertions: groups.map((group) => buildAssertion(group, settled, origins, context)),
    agreements: shape.compares.flatMap((slot) => agreementsOn(slot, entries, origins)),
    origins: [...origins.groups],
    corroboration: backing.get(best)!,
    isContradicted: relations.some(({ kind }) => kind === 'contradicts'),
    isSuperseded: relations.some(({ kind }) => kind === 'supersedes'),
  };
  return { fact, relations };
}

/** Entries that assert the same for the same time; groups in the order of their first entries. */
function groupEntries(entries: readonly Entry[], { kind }: FactShape): Group[] {
  const bySignature = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { compared, within, status, certainty, negated, time, isComparable } = entry;
    const values = Object.entries(compared).map(([slot, { value, also }]) => [slot, value, also?.value]);
    const when = time && [time.edtf, time.basis];
    // "They amended their agreement" may be about any year and needs a date or a figure to be the same in two articles.
    const alone = kind === 'repeated' && !time && values.length === 0 ? entry.source : '';
    const signature = JSON.stringify([values, within, status, certainty, negated, when, isComparable, alone]);
    const same = bySignature.get(signature);
    if (same) same.push(entry);
    else bySignature.set(signature, [entry]);
  }
  return [...bySignature.values()].map((same) => ({ entries: same, first: same[0]! }));
}

function linkGroups(groups: readonly Group[], shape: FactShape): Link[] {
  const links: Link[] = [];
  groups.forEach((later, i) => {
    for (const earlier of groups.slice(Math.max(0, i - COMPARED_GROUPS), i)) {
      const relating = relate(earlier.first, later.first, shape);
      if (!relating || !isWorthSaying(relating.kind, relating.rule, earlier, later)) continue;
      const laterIsNewer = relating.newer !== 'first';
      links.push({ newer: laterIsNewer ? later : earlier, older: laterIsNewer ? earlier : later, relating });
    }
  });
  return links;
}

/** An article does not support or contradict itself; what it tells of the past and of now is a history. */
function isWorthSaying(kind: string, rule: string, a: Group, b: Group): boolean {
  const isHistory = kind === 'supersedes' && rule !== 'later-stage';
  return isHistory || acrossSources(a, b) !== undefined;
}

/** The first pair of entries of two groups that are from different sources. */
function acrossSources(a: Group, b: Group): [Entry, Entry] | undefined {
  const { source } = a.first;
  const other = b.entries.find((entry) => entry.source !== source);
  if (other) return [a.first, other];
  const entry = a.entries.find((candidate) => candidate.source !== b.first.source);
  return entry && [entry, b.first];
}

function backersOf(group: Group, settled: Settled): Entry[] {
  return [group, ...settled.alliesOf(group)].flatMap(({ entries }) => entries);
}

/** Sources that make the same assertion, each against the first one. */
function relationsWithin({ entries, first }: Group, fact: string, origins: Origins, context: FactContext): Relation[] {
  const seen = new Set([first.source]);
  return entries.flatMap((entry) => {
    if (seen.has(entry.source) || !entry.isComparable) return [];
    seen.add(entry.source);
    const slots = Object.keys(entry.compared);
    const relating = { kind: 'supports', slots, rule: 'same-assertion', reason: 'both assert the same' } as const;
    return [citeBoth(entry, first, relating, fact, origins, context)];
  });
}

function relationOf(
  { newer, older, relating }: Link,
  fact: string,
  origins: Origins,
  context: FactContext,
): Relation[] {
  const [from, to] = acrossSources(newer, older) ?? [newer.first, older.first];
  return [citeBoth(from, to, relating, fact, origins, context)];
}

function citeBoth(
  from: Entry,
  to: Entry,
  { kind, slots, rule, reason }: Pick<Relation, 'kind' | 'rule' | 'reason'> & { readonly slots: readonly string[] },
  fact: string,
  origins: Origins,
  { pathOf }: FactContext,
): Relation {
  const cite = ({ id, source, line, column, exact }: Entry): Citation => {
    return { claim: id, source, path: pathOf(source), line, column, exact };
  };
  const shared = kind === 'supports' ? origins.shared(from, to) : undefined;
  return {
    kind: shared === undefined ? kind : 'sameOrigin',
    fact,
    from: cite(from),
    to: cite(to),
    slots: [...slots],
    rule: shared === undefined ? rule : 'shared-origin',
    reason: shared === undefined ? reason : `${reason}, but both go back to ${shared}`,
  };
}

function buildAssertion(group: Group, { standing }: Settled, origins: Origins, { reported }: FactContext): Assertion {
  const { entries, first } = group;
  const days = entries.flatMap(({ source }) => reported.get(source) ?? []);
  const { time, status } = first;
  return {
    text: first.text,
    values: Object.fromEntries([
      ...Object.entries(first.compared).map(([slot, { value }]): [string, Value] => [slot, value]),
      ...Object.entries(first.within).map(([slot, words]): [string, Value] => [
        slot,
        { kind: 'term', value: words.join(' ') },
      ]),
    ]),
    ...(status ? { status } : {}),
    certainty: first.certainty,
    negated: first.negated,
    valid: { ...period(time ? [time] : []), basis: time?.basis ?? 'unknown' },
    reported: period(days),
    standing: standing.get(group)!,
    claims: entries.map(({ id }) => id),
    sources: sourcesOf(entries),
    origins: origins.count(entries),
  };
}

function period(days: readonly { readonly start: number; readonly end: number }[]): { start?: string; end?: string } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, end } of days) [first, last] = [Math.min(first, start), Math.max(last, end)];
  const [start, end] = [isoDay(first), isoDay(last)];
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

function agreementsOn(slot: string, entries: readonly Entry[], origins: Origins): Agreement[] {
  const byValue = new Map<string, { said: Said; entries: Entry[] }>();
  for (const entry of entries) {
    const said = entry.compared[slot];
    if (!said || entry.negated || !entry.isComparable) continue;
    const key = JSON.stringify([said.value, said.also?.value]);
    const same = byValue.get(key);
    if (same) same.entries.push(entry);
    else byValue.set(key, { said, entries: [entry] });
  }
  const values = [...byValue.values()];
  const agreements = values.map(({ said, entries: equal }) => {
    const agreeing =
      values.length > COMPARED_VALUES || isVague(said.value)
        ? equal
        : values
            .filter((other) => other.said === said || compareSaid(said, other.said) === 'agree')
            .flatMap((other) => other.entries);
    return {
      slot,
      value: said.value,
      claims: agreeing.map(({ id }) => id),
      sources: sourcesOf(agreeing),
      origins: origins.count(agreeing),
    };
  });
  // Sorting is stable: values that are backed alike stay in timeline order.
  return agreements.sort((a, b) => b.origins - a.origins || b.sources.length - a.sources.length);
}

function sourcesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ source }) => source))].sort();
}
