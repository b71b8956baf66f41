import type { FactShape } from '../model/fact.ts';
import type { Citation, Fact, Relation } from '../model/ledger.ts';
import { agreementsOn } from './agreements.ts';
import { buildAssertion } from './assertions.ts';
import type { Entry } from './entry.ts';
import { groupEntries, linkGroups } from './groups.ts';
import { findOrigins, type SourceMarks } from './origins.ts';
import { type RelationContext, relationOf, relationsWithin } from './relation-records.ts';
import { type Group, type Settled, settle } from './settle.ts';
import { inTimelineOrder, type ReportedDays } from './timeline.ts';

/** What a fact is built with. */
export interface FactContext {
  readonly reported: ReportedDays;
  readonly marks: ReadonlyMap<string, SourceMarks>;
  readonly cite: (entry: Entry) => Citation;
  /** Names of the parties of a fact, by slot. */
  readonly partyNames: (entry: Entry) => Record<string, string[]>;
}

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
  const backed = groups.map((group) => ({ group, by: origins.count(withBackers(group, settled)) }));
  const best = backed.reduce((a, b) => (standsOut(b) > standsOut(a) ? b : a));
  const records: RelationContext = { fact: key, origins, cite: context.cite };
  const relations = [
    ...groups.flatMap((group) => relationsWithin(group, records)),
    ...settled.links.map((link) => relationOf(link, records)),
  ];
  const fact: Fact = {
    key,
    type: best.group.first.type,
    text: best.group.first.text,
    parties: context.partyNames(best.group.first),
    assertions: groups.map((group) => buildAssertion(group, settled, origins, context.reported)),
    agreements: shape.compares.flatMap((slot) => agreementsOn(slot, entries, origins)),
    origins: [...origins.groups],
    corroboration: best.by,
    isContradicted: relations.some(({ kind }) => kind === 'contradicts'),
    isSuperseded: relations.some(({ kind }) => kind === 'supersedes'),
  };
  return { fact, relations };
}

function withBackers(group: Group, settled: Settled): Entry[] {
  return [group, ...settled.backersOf(group)].flatMap(({ entries }) => entries);
}

/** What is said twice comes before what is said once, then what has figures, then what is said most often. */
function standsOut({ group, by }: { readonly group: Group; readonly by: number }): number {
  const hasValues = Object.keys(group.first.compared).length > 0;
  return (by > 1 ? 2e9 : 0) + (hasValues ? 1e9 : 0) + by;
}
