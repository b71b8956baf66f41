import type { Span } from '../model/span.ts';
import type { Item } from './passages.ts';

/** A run of items of one passage, by index, end exclusive. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** The text span of a run of at least one item. */
export const spanOfItems = (items: readonly Item[], { from, to }: ItemRange): Span => ({
  start: items[from]!.span.start,
  end: items[to - 1]!.span.end,
});

/** The word at `i` in lower case; empty on a quotation and outside. */
export const lowerAt = (items: readonly Item[], i: number): string => items[i]?.token?.lower ?? '';

export const isComma = (item: Item | undefined): boolean => item?.token?.text === ',';
export const isQuote = (item: Item | undefined): boolean => item?.quotation !== undefined;
export const isDash = (item: Item | undefined): boolean => /^(?:[—–]|--)$/.test(item?.token?.text ?? '');
const STOPS: ReadonlySet<string> = new Set([...'.;:?!…()[]—–', '..', '...', '....', '.....', '--', '---']);

/** Marks that end a clause for good. */
export const isStop = (item: Item | undefined): boolean => item?.token !== undefined && STOPS.has(item.token.text);
export const isMark = (item: Item | undefined): boolean => item?.token?.tag === 'PUNCT';
export const isConjunction = (item: Item | undefined): boolean => item?.token?.tag === 'CCONJ';

/** Whether a word is a verb that can head a clause. */
export function isFiniteVerb(items: readonly Item[], i: number): boolean {
  const token = items[i]?.token;
  if (!token) return false;
  if (token.tag === 'AUX') return lowerAt(items, i - 1) !== 'to' && token.form !== 'ing';
  if (token.tag !== 'VERB' || token.form === 'ing' || lowerAt(items, i - 1) === 'to') return false;
  if (token.form === 'base') return agrees(items, i);
  return token.form !== 'participle' || items[i - 1]?.token?.tag === 'AUX';
}

/** "analysts expect", "they think": a plain form is a verb of its own only behind a plural or a pronoun. */
function agrees(items: readonly Item[], i: number): boolean {
  let at = i - 1;
  while (items[at]?.token?.tag === 'ADV') at--;
  const before = items[at]?.token;
  if (!before) return false;
  if (before.tag === 'PRON' || before.tag === 'DET')
    return /^(?:i|you|we|they|who|which|that|some|many|most|others|both|these|those)$/.test(before.lower);
  return (before.tag === 'NOUN' && before.lower.endsWith('s')) || before.tag === 'PROPN' || before.text === ',';
}

/** Whether a run holds a verb that can head a clause. */
export function hasFinite(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(items, i)) return true;
  return false;
}

/** Words that open a date without a preposition: "said Monday", "said last week". */
export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|tomorrow|last|this|earlier|later|january|february|march|april|june|july|august|september|october|november|december)$/;
