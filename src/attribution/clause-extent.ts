import type { CueClass } from './cues.ts';
import { hasFinite, type ItemRange, isComma, isConjunction, isQuote, lowerAt } from './items.ts';
import type { Item, Passage } from './passages.ts';

/** The clause that starts at `from` goes up to a stop, to the clause of another cue, or to a contrast by the narrator. */
export function clauseEnd(items: readonly Item[], from: number, cuts: ReadonlySet<number>): number {
  let depth = 0;
  for (let i = from; i < items.length; i++) {
    const text = items[i]!.token?.text;
    if (text === '(') depth++;
    if (text === ')' && --depth < 0) return i;
    if (i > from && cuts.has(i)) return i;
    if (text === ';' || ((text === '.' || text === '?' || text === '!') && endsSentence(items, i))) return i;
    if (text === ',' && isAccordingTo(items, i + 1)) return i;
  }
  return items.length;
}

const endsSentence = (items: readonly Item[], i: number) =>
  items[i + 1] === undefined || items[i + 1]!.sentence !== items[i]!.sentence || isQuote(items[i + 1]);

const isAccordingTo = (items: readonly Item[], i: number) =>
  lowerAt(items, i) === 'according' && lowerAt(items, i + 1) === 'to';

/** What stands before a cue that trails it: from the stop before up to the comma or the closing mark. */
export function contentBefore({ items }: Passage, cue: number, { speech }: CueClass): ItemRange | undefined {
  const to = isComma(items[cue - 1]) ? cue - 1 : cue;
  let from = to;
  let quotes = 0;
  while (from > 0 && !endsBefore(items, from - 1, to)) {
    from--;
    if (isQuote(items[from])) quotes++;
  }
  while (from < to && (isComma(items[from]) || isConjunction(items[from]))) from++;
  if (from >= to) return undefined;
  const range = { from, to };
  if (quotes > 0 && speech) return range;
  return hasFinite(items, range) ? range : undefined;
}

function endsBefore(items: readonly Item[], i: number, to: number): boolean {
  const text = items[i]!.token?.text;
  if (text === ';' || text === '(' || text === ')') return true;
  if (text === ':') return isQuote(items[i + 1]);
  // a quotation that ends its own sentence: “…” He paused, she said
  if (isQuote(items[i]) && i + 1 < to && items[i + 1]!.sentence !== items[i]!.sentence) return !isComma(items[i + 1]);
  return (text === '.' || text === '?' || text === '!') && endsSentence(items, i);
}
