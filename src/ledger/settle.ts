import type { Standing } from '../model/ledger.ts';
import { gap } from './days.ts';
import type { Entry } from './entry.ts';
import type { Relating } from './relating.ts';

/** Claims of a fact that assert the same for the same time. */
export interface Group {
  /** In timeline order. */
  readonly entries: readonly Entry[];
  readonly first: Entry;
}

/** A relation between two groups of a fact; `newer` is the one that holds for `supersedes`. */
export interface Link {
  readonly newer: Group;
  readonly older: Group;
  readonly relating: Relating;
  /** The entries that show it, where not any two do. */
  readonly cited?: readonly [newer: Entry, older: Entry];
}

/** How the groups of a fact stand to each other once all of them are known. */
export interface Settled {
  readonly links: readonly Link[];
  readonly standing: ReadonlyMap<Group, Standing>;
  /** The groups that say what a group says: "12%" backs that it is held at all, but not the other way round. */
  backersOf(group: Group): readonly Group[];
}

/**
 * Judges the links between pairs by the whole fact: what an undated claim conflicts with may be no contradiction when it
 * agrees with something else, and what agrees only with superseded terms is outdated.
 */
export function settle(groups: readonly Group[], links: readonly Link[]): Settled {
  const web = weave(links);
  const settled = links.flatMap((link) => judge(link, groups, web));
  const isUnchanged = settled.length === links.length && settled.every((link, i) => link === links[i]);
  const settledWeb = isUnchanged ? web : weave(settled);
  return {
    links: settled,
    standing: findStandings(groups, settled, settledWeb),
    backersOf: (group) => backersOf(group, settledWeb),
  };
}

/** The links of each group, by the group at the other end. */
type Web = ReadonlyMap<Group, ReadonlyMap<Group, Link>>;

function weave(links: readonly Link[]): Web {
  const web = new Map<Group, Map<Group, Link>>();
  const tie = (from: Group, to: Group, link: Link) => {
    const links = web.get(from);
    if (links) links.set(to, link);
    else web.set(from, new Map([[to, link]]));
  };
  for (const link of links) {
    tie(link.newer, link.older, link);
    tie(link.older, link.newer, link);
  }
  return web;
}

/** The groups that a group agrees with, in one of some slots where they are given. */
function alliesOf(group: Group, web: Web, slots?: readonly string[]): Group[] {
  return [...(web.get(group) ?? [])].flatMap(([other, { relating }]) => {
    const agrees = relating.kind === 'supports' && (!slots || slots.some((slot) => relating.slots.includes(slot)));
    return agrees ? [other] : [];
  });
}

function backersOf(group: Group, web: Web): Group[] {
  const isBare = Object.keys(group.first.compared).length === 0;
  const backers: Group[] = [];
  for (const [other, { relating }] of web.get(group) ?? []) {
    if (relating.kind === 'supports' && (isBare || relating.slots.length > 0)) backers.push(other);
  }
  return backers;
}

function judge(link: Link, groups: readonly Group[], web: Web): Link[] {
  if (link.relating.rule === 'same-words') return [link];
  const outdated = findOutdated(link, web);
  if (outdated) return [outdated];
  if (link.relating.kind !== 'contradicts') return [link];
  return isExplained(link, groups, web) ? [] : [link];
}

/** A report, dated by its publication only, of terms that something has superseded in the meantime. */
function findOutdated({ newer: a, older: b, relating }: Link, web: Web): Link | undefined {
  if (relating.kind === 'supports' || a.first.kind !== 'state') return undefined;
  for (const [report, current] of [[a, b] as const, [b, a] as const]) {
    const [said, holds] = [report.first.time, current.first.time];
    if (said?.basis !== 'published' || !holds || holds.end >= said.start) continue;
    const ally = alliesOf(report, web).find((old) => isSuperseded(old, current, web));
    if (ally) {
      const reason = `it repeats what had been superseded: ${ally.first.time?.edtf ?? 'undated'}, then ${holds.edtf}`;
      return { newer: current, older: report, relating: { ...relating, kind: 'supersedes', rule: 'outdated', reason } };
    }
  }
  return undefined;
}

function isSuperseded(old: Group, current: Group, web: Web): boolean {
  const link = web.get(old)?.get(current);
  return link?.relating.kind === 'supersedes' && link.older === old && link.relating.rule !== 'outdated';
}

/** Whether a conflict goes away when the rest of the fact is known. */
function isExplained({ newer, older, relating }: Link, groups: readonly Group[], web: Web): boolean {
  // Who states both tells a history, or speaks of two things.
  if (shareSource(newer, older)) return true;
  for (const [undated, other] of [[newer, older] as const, [older, newer] as const]) {
    if (hasMovedOn(undated, other, web)) return true;
    if (undated.first.time) continue;
    const allies = alliesOf(undated, web, relating.slots);
    // "27%" without a date agrees with what is known of 2025, so it does not contradict what is known of 2023.
    if (allies.some((ally) => ally !== other && web.get(ally)?.get(other)?.relating.kind !== 'contradicts'))
      return true;
  }
  return relating.isTentative === true && groups.some((third) => isOtherOccurrence(third, newer, older, web));
}

/** Whether the article that has a value tells itself that it became the other one. */
function hasMovedOn(group: Group, other: Group, web: Web): boolean {
  return [...(web.get(group) ?? [])].some(
    ([later, { older, relating }]) =>
      relating.kind === 'supersedes' &&
      older === group &&
      shareSource(later, group) &&
      web.get(later)?.get(other)?.relating.kind === 'supports',
  );
}

/**
 * A third sum that neither of the two agrees with, of another time or told beside one of them: the fact has several
 * occurrences, and these may be two of them. Three articles of one day with three sums just contradict each other.
 */
function isOtherOccurrence(third: Group, first: Group, second: Group, web: Web): boolean {
  if (third === first || third === second || !third.first.isComparable) return false;
  if (Object.keys(third.first.compared).length === 0) return false;
  const pair = [first, second];
  if (pair.some((group) => web.get(third)?.get(group)?.relating.kind === 'supports')) return false;
  return pair.some((group) => areOfTwoTimes(third.first, group.first) || shareSource(third, group));
}

function areOfTwoTimes({ time: a, holdsFor }: Entry, { time: b }: Entry): boolean {
  return a !== undefined && b !== undefined && gap(a, b) > holdsFor;
}

function shareSource(a: Group, b: Group): boolean {
  const [few, many] = a.entries.length < b.entries.length ? [a, b] : [b, a];
  const sources = new Set(few.entries.map(({ source }) => source));
  return many.entries.some(({ source }) => sources.has(source));
}

function findStandings(groups: readonly Group[], links: readonly Link[], web: Web): Map<Group, Standing> {
  const standing = new Map<Group, Standing>(groups.map((group) => [group, 'current']));
  const raise = (group: Group, to: Standing) => {
    if (ranks.indexOf(to) > ranks.indexOf(standing.get(group)!)) standing.set(group, to);
  };
  for (const { newer, older, relating } of links) {
    if (relating.kind === 'supersedes') raise(older, relating.rule === 'outdated' ? 'outdated' : 'superseded');
    if (relating.kind === 'contradicts') for (const group of [newer, older]) raise(group, 'contradicted');
  }
  const bySupport = groups.filter((group) => {
    const allies = group.first.time ? [] : alliesOf(group, web);
    return allies.length > 0 && allies.every((ally) => standing.get(ally) === 'superseded');
  });
  for (const group of bySupport) raise(group, 'superseded');
  return standing;
}

/** A later one says more about an assertion than an earlier one. */
const ranks: readonly Standing[] = ['current', 'contradicted', 'superseded', 'outdated'];
