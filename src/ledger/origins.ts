import type { OriginGroup } from '../model/ledger.ts';
import type { Source } from '../model/source.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { Entry } from './entry.ts';
import { outletMarks } from './vouchers.ts';

/** What a source shares with others that go back to the same reporting: "outlet reuters", "text 5808f0efd657b424". */
export interface SourceMarks {
  /** Same text, same address: whatever it says, it says the same. */
  readonly copies: readonly string[];
  /** Who reports: the publisher, and whom the article credits (a wire, the outlet that had it first, a release). */
  readonly reporters: readonly string[];
}

/** The marks of a source; `sameText` is the first source with nearly the same text. */
export function marksOf({ id, metadata }: Source, sameText: string | undefined): SourceMarks {
  const { publisher, url, isBasedOn } = metadata;
  const address = url && canonicalUrl(url.value);
  const outlets = [publisher?.value, ...isBasedOn.map(({ value }) => value)].flatMap(outletMarks);
  return {
    copies: [`source ${id}`, ...(address ? [`url ${address}`] : []), ...(sameText ? [`text ${sameText}`] : [])],
    reporters: [...new Set(outlets)],
  };
}

/**
 * What an entry goes back to: whom its article puts it on, and whose report of that it passes on; else the article's own
 * reporters. The same sentence was written once.
 */
function originMarks({ vouchers, frame }: Entry, { copies, reporters }: SourceMarks): readonly string[] {
  return [...copies, ...(frame ? [`sentence ${frame}`] : []), ...(vouchers.length > 0 ? vouchers : reporters)];
}

/** The independent origins of a fact's entries. */
export interface Origins {
  /** Number of different origins among some entries. */
  count(entries: readonly Entry[]): number;
  /** What two entries go back to in common; undefined where they are independent. */
  shared(first: Entry, second: Entry): string | undefined;
  readonly groups: readonly OriginGroup[];
}

/** Joins entries that share a mark, directly or through others. */
export function findOrigins(entries: readonly Entry[], marks: ReadonlyMap<string, SourceMarks>): Origins {
  const parents = entries.map((_, i) => i);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  const firstWith = new Map<string, number>();
  const sharedMarks = new Set<string>();
  entries.forEach((entry, i) => {
    for (const mark of originMarks(
      entry,
      marks.get(entry.source) ?? { copies: [`source ${entry.source}`], reporters: [] },
    )) {
      const first = firstWith.get(mark);
      if (first === undefined) firstWith.set(mark, i);
      else {
        parents[Math.max(rootOf(i), rootOf(first))] = Math.min(rootOf(i), rootOf(first));
        if (entries[first]!.source !== entry.source) sharedMarks.add(mark);
      }
    }
  });
  const roots = new Map(entries.map((entry, i) => [entry, rootOf(i)]));
  const members = new Map<number, { sources: Set<string>; sharedBy: string[] }>();
  entries.forEach((entry, i) => {
    const group = members.get(rootOf(i)) ?? { sources: new Set(), sharedBy: [] };
    members.set(rootOf(i), group);
    group.sources.add(entry.source);
  });
  for (const mark of sharedMarks) members.get(rootOf(firstWith.get(mark)!))!.sharedBy.push(mark);
  const groups = [...members.values()].map(({ sources, sharedBy }) => ({
    sources: [...sources].sort(),
    sharedBy: sharedBy.sort(),
  }));
  return {
    count: (some) => (some.length === 1 ? 1 : new Set(some.map((entry) => roots.get(entry))).size),
    shared: (first, second) => {
      const root = roots.get(first)!;
      if (root !== roots.get(second)) return undefined;
      return members.get(root)!.sharedBy[0] ?? `source ${first.source}`;
    },
    groups: groups.sort((a, b) => (a.sources[0]! < b.sources[0]! ? -1 : 1)),
  };
}
