import { compareSaid, type Said } from './compare-values.ts';
import type { Entry } from './entry.ts';
import { dateWords } from './entry-times.ts';

/** How what both say of the compared slots fits together. */
export interface Comparison {
  readonly verdict: 'agree' | 'conflict' | 'unclear' | 'nothing';
  readonly slots: readonly string[];
  /** "27%" and "about 27%" */
  readonly words: string;
}

/** Whether two claims are about the same part of a matter; `open` where only one says which. */
export type Scopes = 'same' | 'open' | 'different';

/** Terms mean the same in which more than half of the shorter one's words recur. */
export function compareScopes(first: Entry, second: Entry): Scopes {
  let scopes: Scopes = 'same';
  for (const slot in first.within) {
    const [a, b] = [first.within[slot]!, second.within[slot]];
    if (!b) scopes = 'open';
    else if (2 * a.filter((word) => b.includes(word)).length <= Math.min(a.length, b.length)) return 'different';
  }
  for (const slot in second.within) if (!first.within[slot]) scopes = 'open';
  return scopes;
}

/** Compares what both say; a conflict in one slot outweighs agreement in another. */
export function compareSlots(first: Entry, second: Entry): Comparison {
  // By how much it rose says nothing of how much it is.
  if (first.isChange !== second.isChange) return { verdict: 'unclear', slots: [], words: '' };
  const verdicts = { agree: [] as string[], conflict: [] as string[], unclear: [] as string[] };
  for (const slot of Object.keys(first.compared)) {
    const [a, b] = [first.compared[slot], second.compared[slot]];
    if (a && b) verdicts[compareSaid(a, b)].push(slot);
  }
  for (const verdict of ['conflict', 'agree', 'unclear'] as const) {
    const slots = verdicts[verdict];
    if (slots.length > 0) return { verdict, slots, words: quoteBoth(first, second, slots[0]!) };
  }
  return { verdict: 'nothing', slots: [], words: '' };
}

/** percent: “27%” and “about 27%” */
export function quoteBoth(first: Entry, second: Entry, slot: string): string {
  const [a, b] = [wordsIn(first, slot), wordsIn(second, slot)];
  return a < b ? `${slot}: “${a}” and “${b}”` : `${slot}: “${b}” and “${a}”`;
}

function wordsIn({ compared, asides }: Entry, slot: string): string {
  return wordsOf((compared[slot] ?? asides[slot])!);
}

/** A word of a list stands for all the ways to say it. */
function wordsOf({ value, words }: Said): string {
  return value.kind === 'term' ? value.value.replaceAll('_', ' ') : words;
}

/** “31%” (reported 2023-03-14) */
export function saidWhen(entry: Entry, slot: string): string {
  return `“${wordsOf(entry.compared[slot]!)}” (${dateWords(entry)})`;
}
