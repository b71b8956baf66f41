import { isDigit, isLetter, wordAt } from './characters.ts';
import { NUMBER_WORDS, type NumberWord } from './number-words.ts';
import { matchAt } from './patterns.ts';

/** A number word with its place. */
export type NumberToken = NumberWord & { readonly start: number; readonly end: number };

/** A part of a number that has been read: its value, the token after it, and its last scale. */
export interface NumberPart {
  readonly value: number;
  readonly next: number;
  readonly scale: number;
}

/** No written-out number is longer than this many words. */
const MAX_WORDS = 24;

/** "forty two", "forty-two", and "forty - two" of tokenised text. */
const GAP = / {1,3}(?:- {1,3})?|-/y;

/** What may follow each kind of word in one number; anything else starts the next number. */
const FOLLOWERS: Readonly<Record<NumberWord['kind'], ReadonlySet<NumberWord['kind']>>> = {
  zero: new Set(['point']),
  unit: new Set(['ten', 'hundred', 'scale', 'and', 'denominator', 'point']),
  teen: new Set(['hundred', 'scale', 'and', 'denominator', 'point']),
  ten: new Set(['unit', 'ten', 'hundred', 'scale', 'and', 'denominator', 'point']),
  hundred: new Set(['unit', 'teen', 'ten', 'scale', 'and', 'denominator', 'point']),
  scale: new Set(['unit', 'teen', 'ten', 'hundred', 'scale', 'and', 'denominator']),
  and: new Set(['unit', 'teen', 'ten', 'a', 'denominator']),
  a: new Set(['hundred', 'scale', 'denominator']),
  point: new Set(['zero', 'unit', 'teen', 'ten']),
  denominator: new Set(['a', 'hundred', 'scale']),
};

function mayFollow(tokens: readonly NumberToken[], kind: NumberWord['kind']): boolean {
  const last = tokens.at(-1);
  if (last === undefined || FOLLOWERS[last.kind].has(kind)) return true;
  return FOLLOWERS.point.has(kind) && tokens.some((token) => token.kind === 'point');
}

/** The number words from `start` on that may be one number, without the ones that cannot end it. */
export function tokenizeNumber(text: string, start: number): NumberToken[] {
  const tokens: NumberToken[] = [];
  let at = start;
  while (tokens.length < MAX_WORDS) {
    const word = wordAt(text, at);
    const entry = NUMBER_WORDS.get(word.toLowerCase());
    const end = at + word.length;
    if (!entry || !mayFollow(tokens, entry.kind) || isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))
      break;
    tokens.push({ ...entry, start: at, end });
    const gap = matchAt(GAP, text, end);
    if (!gap) break;
    at = end + gap[0].length;
  }
  while (tokens.length > 0 && ['and', 'a', 'point'].includes(tokens.at(-1)!.kind)) tokens.pop();
  return tokens;
}
