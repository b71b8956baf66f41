import type { Token } from '../../model/annotation.ts';
import type { State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** "will see Contoso purchase the plant": the nearest verb takes an object with a bare infinitive. */
export function takesBareInfinitive(state: State): boolean {
  return BARE_INFINITIVE.has(state.lastVerb?.lemma ?? '');
}

const BARE_INFINITIVE: ReadonlySet<string> = new Set(['see', 'let', 'make', 'help', 'watch', 'hear']);

/** "lets Contoso display stories", "let its right on new capacity lapse": whoever lets somebody lets him do something. */
export function isLetDo({ lastVerb }: State, before: Token, next: readonly Reading[]): boolean {
  if (lastVerb?.lemma !== 'let') return false;
  if (before.tag === 'PROPN') return next.some(({ tag }) => tag === 'NOUN');
  return before.tag === 'NOUN' && next.every(({ tag }) => tag === 'PUNCT');
}
