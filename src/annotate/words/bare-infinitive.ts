import type { Token } from '../../model/annotation.ts';
import type { State } from './context.ts';
import type { Reading } from './lexicon.ts';
import { opensFigure } from './sum-words.ts';

/** "will see Contoso purchase the plant": the nearest verb takes an object with a bare infinitive. */
export function takesBareInfinitive(state: State): boolean {
  return BARE_INFINITIVE.has(state.lastVerb?.lemma ?? '');
}

const BARE_INFINITIVE: ReadonlySet<string> = new Set(['see', 'let', 'make', 'help', 'watch', 'hear']);

/** "saw its profits fall to $3 billion", "saw sales rise 8%": what moves, and by or to how much. */
export function isSeenToMove(state: State, i: number): boolean {
  const before = state.tagged[i - 1];
  if (before?.tag !== 'NOUN' || !takesBareInfinitive(state)) return false;
  if (opensFigure(state, i + 1)) return true;
  let at = i - 1;
  while (/^(?:NOUN|ADJ)$/.test(state.tagged[at]?.tag ?? '')) at--;
  // "saw a revenue fall to $3 billion"
  const isOne = /^an?$/.test(state.tagged[at]?.lower ?? '');
  return !isOne && /^(?:to|by|from|below|above)$/.test(state.words[i + 1]?.lower ?? '') && opensFigure(state, i + 2);
}

/** "helped the maker boost net income": whoever is helped does something. */
export function isHelped({ lastVerb, tagged, readings, words }: State, i: number): boolean {
  const next = readings[i + 1]?.[0]?.tag ?? '';
  const isDefinite = tagged[i - 2]?.tag === 'DET' && tagged[i - 1]?.tag === 'NOUN';
  const opens = /^(?:ADJ|DET|PRON|NUM|SYM)$/.test(next) || /^(?:net|its|their)$/.test(words[i + 1]?.lower ?? '');
  return lastVerb?.lemma === 'help' && isDefinite && opens;
}

/** "expect coffee | prices to rise": a compound that an infinitive says more of. */
export const isForeseen = ({ lastVerb }: State, before: Token): boolean =>
  before.tag === 'NOUN' && /^(?:expect|want|allow|cause|force|forecast|lead)$/.test(lastVerb?.lemma ?? '');

/** "lets Contoso display stories", "let its right on new capacity lapse": whoever lets somebody lets him do something. */
export function isLetDo({ lastVerb }: State, before: Token, next: readonly Reading[]): boolean {
  if (lastVerb?.lemma !== 'let') return false;
  if (before.tag === 'PROPN') return next.some(({ tag }) => tag === 'NOUN');
  return before.tag === 'NOUN' && next.every(({ tag }) => tag === 'PUNCT');
}
