import { MODALS } from './closed-class.ts';
import type { State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** "to work with others and release new models", "and plans to": a verb goes on from the verb before. */
export function chooseBehindConjunction(
  state: State,
  noun: Reading,
  base: Reading | undefined,
  finite: Reading | undefined,
  next: readonly Reading[],
): Reading {
  const opensObject =
    next.some((r) => ['DET', 'PRON', 'NUM', 'SYM'].includes(r.tag)) || isBoundNext(state, state.tagged.length);
  // "will assign and transfer to": nothing but the conjunction stands between two verbs
  const partner = state.tagged.at(-2);
  if (partner?.tag === 'VERB' && partner.form === 'base' && base && next[0]?.tag !== 'NOUN') return base;
  if (base && state.hasInfinitive && (opensObject || next.some((r) => r.tag === 'ADJ' || r.form === 'ing')))
    return base;
  // "may build engines and release free designs": no adjective stands between two nouns
  const isDescribed = next[0]?.tag === 'ADJ' && state.readings[state.tagged.length + 2]?.[0]?.tag === 'NOUN';
  if (base && isDescribed && state.tagged.some(({ tag, lower }) => tag === 'AUX' && MODALS.has(lower))) return base;
  // "and hosts Contoso's archive": no name with what is its own stands right behind a noun
  if (finite?.form === 's' && isOwnerNext(state, state.tagged.length) && state.hasFinite) return finite;
  return opensObject && state.hasFinite ? (finite ?? base ?? noun) : noun;
}

/** "and contract up to 2 gigawatts", "and buy as many as 40": a bound in front of a figure. */
const isBoundNext = ({ words, readings }: State, i: number): boolean =>
  /^(?:up to|as m(?:uch|any)|at least|more than|less than|close to)$/.test(
    `${words[i + 1]?.lower ?? ''} ${words[i + 2]?.lower ?? ''}`,
  ) && [3, 4].some((ahead) => /^(?:NUM|SYM)$/.test(readings[i + ahead]?.[0]?.tag ?? ''));

/** "Contoso's": whether a name that owns something stands right behind. */
export const isOwnerNext = ({ readings, words }: State, i: number): boolean =>
  readings[i + 1]?.[0]?.tag === 'PROPN' && /^['’]s$/.test(words[i + 2]?.lower ?? '');

/** "invested $1 billion and | integrated Contoso software": whether a name stands behind, and a past with a sum as its object before. */
export function isOpenedByPast({ tagged, lastVerb, readings }: State, i: number): boolean {
  if (tagged[i - 1]?.tag !== 'CCONJ' || readings[i + 1]?.[0]?.tag !== 'PROPN') return false;
  if (lastVerb?.form !== 'past') return false;
  const object = tagged.slice(tagged.lastIndexOf(lastVerb) + 1, i - 1);
  const isSum = object.some(({ tag, lower }) => tag === 'SYM' || /^(?:millions|billions|trillions)$/.test(lower));
  return isSum && object.every(({ tag }) => tag !== 'PUNCT');
}
