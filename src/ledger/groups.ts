import type { FactShape } from '../model/fact.ts';
import { findAlterations } from './alterations.ts';
import type { Entry } from './entry.ts';
import { relate } from './relate.ts';
import type { Group, Link } from './settle.ts';

/** An assertion is compared with as many before it in the timeline, so that a fact of any size takes linear time. */
const COMPARED_GROUPS = 50;

/** Entries that assert the same for the same time; groups in the order of their first entries. */
export function groupEntries(entries: readonly Entry[], { kind }: FactShape): Group[] {
  const bySignature = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { status, certainty, negated, time } = entry;
    const said = saidBy(entry);
    // "They amended their agreement" may be about any year and needs a date or a figure to be the same in two articles.
    const isOpen = kind === 'repeated' && !time && said === '';
    const alone = isOpen ? entry.source : '';
    const signature = [status, certainty, negated, time?.edtf, time?.basis, alone, said, limitsOf(entry)].join('\n');
    const same = bySignature.get(signature);
    if (same) same.push(entry);
    else bySignature.set(signature, [entry]);
  }
  return [...bySignature.values()].map((same) => ({ entries: same, first: same[0]! }));
}

/** The figures of an entry by slot, as one string; empty where it has none. */
function saidBy({ compared, asides }: Entry): string {
  let said = '';
  for (const figures of [compared, asides]) for (const slot in figures) said += `${slot} ${figures[slot]!.key} `;
  return said;
}

function limitsOf({ within }: Entry): string {
  let limits = '';
  for (const slot in within) limits += `${slot} ${within[slot]!.join(' ')}\n`;
  return limits;
}

/** What the groups of a fact are to each other, pair by pair. */
export function linkGroups(groups: readonly Group[], shape: FactShape): Link[] {
  const links = findAlterations(groups);
  const altered = new Map(links.map(({ newer, older }) => [newer, older]));
  groups.forEach((later, i) => {
    for (const earlier of groups.slice(Math.max(0, i - COMPARED_GROUPS), i)) {
      if (altered.get(later) === earlier) continue;
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
export function acrossSources(a: Group, b: Group): [Entry, Entry] | undefined {
  const { source } = a.first;
  const other = b.entries.find((entry) => entry.source !== source);
  if (other) return [a.first, other];
  const entry = a.entries.find((candidate) => candidate.source !== b.first.source);
  return entry && [entry, b.first];
}
