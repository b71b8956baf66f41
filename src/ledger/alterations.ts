import { quoteBoth } from './compare-entries.ts';
import { compareSaid, type Said } from './compare-values.ts';
import { gap } from './days.ts';
import type { Entry } from './entry.ts';
import type { Group, Link } from './settle.ts';

/** How many articles with one sentence are compared with each other. */
const COMPARED_COPIES = 50;

/** A sentence that comes again after so many days may be that of a serial report. */
const COPIED_WITHIN = 7;

/** An entry with the group that it is in. */
interface Copy {
  readonly entry: Entry;
  readonly group: Group;
}

/** One sentence with two figures in two articles: one of them was altered, whatever else is known. */
export function findAlterations(groups: readonly Group[]): Link[] {
  if (groups.length < 2) return [];
  const byFrame = new Map<string, Copy[]>();
  for (const group of groups) {
    for (const entry of group.entries) {
      if (entry.frame === undefined) continue;
      const copies = byFrame.get(entry.frame);
      if (!copies) byFrame.set(entry.frame, [{ entry, group }]);
      else if (copies.length < COMPARED_COPIES) copies.push({ entry, group });
    }
  }
  return [...byFrame.values()].flatMap(findAmong);
}

function findAmong(copies: readonly Copy[]): Link[] {
  const links: Link[] = [];
  const linked = new Map<Group, Set<Group>>();
  copies.forEach((later, i) => {
    for (const earlier of copies.slice(0, i)) {
      const done = linked.get(earlier.group) ?? new Set();
      const slots = done.has(later.group) ? [] : findAltered(earlier, later, copies);
      if (slots.length === 0) continue;
      linked.set(earlier.group, done.add(later.group));
      const reason = `${quoteBoth(earlier.entry, later.entry, slots[0]!)} in otherwise the same sentence`;
      const relating = { kind: 'contradicts', slots, rule: 'same-words', reason } as const;
      links.push({ newer: later.group, older: earlier.group, relating, cited: [later.entry, earlier.entry] });
    }
  });
  return links;
}

/** The slots that differ between two copies. */
function findAltered(a: Copy, b: Copy, copies: readonly Copy[]): string[] {
  const mayBeOne = a.group !== b.group && a.entry.source !== b.entry.source && !areDaysApart(a.entry, b.entry);
  if (!mayBeOne || hasBoth(a.group, b.group, copies)) return [];
  const figures = { ...a.entry.compared, ...a.entry.asides };
  return Object.keys(figures).filter((slot) => {
    const other = b.entry.compared[slot] ?? b.entry.asides[slot];
    return other !== undefined && isOtherFigure(figures[slot]!, other);
  });
}

/** "Over 13" and "over 43" may both be true, and still are two figures. */
function isOtherFigure(x: Said, y: Said): boolean {
  const verdict = compareSaid(x, y);
  const isSameReach = x.reach?.low === y.reach?.low && x.reach?.high === y.reach?.high;
  return verdict === 'conflict' || (verdict === 'unclear' && x.value.kind === y.value.kind && !isSameReach);
}

function areDaysApart({ time: a }: Entry, { time: b }: Entry): boolean {
  return a !== undefined && b !== undefined && gap(a, b) > COPIED_WITHIN;
}

/** Whether one article has the sentence with either figure, as a list of results may. */
function hasBoth(a: Group, b: Group, copies: readonly Copy[]): boolean {
  const sourcesOf = (group: Group) => copies.filter((copy) => copy.group === group).map(({ entry }) => entry.source);
  const inB = new Set(sourcesOf(b));
  return sourcesOf(a).some((source) => inB.has(source));
}
