import { opensNounPhrase, type State } from './context.ts';

/** "valuing the whole at", "its fifth of": a part or a whole whose noun goes without saying. */
export function standsForNoun(state: State, i: number): boolean {
  const { lower } = state.words[i]!;
  if (STAND_ALONE.has(lower) && endsPhrase(state, i)) return true;
  // "the nonprofit", "a for-profit controlled by it"
  if (/^(?:non|for)-?profit$/.test(lower) && isLastOfPhrase(state, i)) return true;
  if (lower === 'others' && state.tagged[i - 1]?.tag === 'DET') return true;
  if (!PARTS.has(lower) || !opensNounPhrase(state.tagged[i - 1])) return false;
  const next = state.words[i + 1]?.lower;
  const isAll = lower === 'whole' && state.tagged[i - 2]?.lower === 'as';
  const isLast =
    lower === 'whole' && (next === undefined || /^[.,;)]$/.test(next)) && state.tagged[i - 1]!.lower === 'the';
  return isAll || isLast || next === 'of' || (next === 'at' && lower === 'whole');
}

/** Words that stand for a noun behind "the": "the first arrived in August", "an all-time low in". */
const STAND_ALONE: ReadonlySet<string> = new Set(
  'first second third other latter former last next latest largest biggest smallest high low close peak'.split(' '),
);

/** Whether a noun phrase is open and no word that it could go on with stands behind. */
function isLastOfPhrase(state: State, i: number): boolean {
  const next = state.readings[i + 1]?.[0]?.tag;
  return opensNounPhrase(state.tagged[i - 1]) && !/^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(next ?? '');
}

/** Whether an article stands before and no more of a noun phrase behind. */
function endsPhrase(state: State, i: number): boolean {
  let at = i - 1;
  while (state.tagged[at]?.tag === 'ADJ') at--;
  if (state.tagged[at]?.tag !== 'DET') return false;
  const next = state.readings[i + 1]?.[0];
  const behind = state.words[i + 1]?.lower;
  if (behind === 'to') return false;
  const isOf = behind === 'of';
  const isVerb = next?.tag === 'AUX' || (next?.tag === 'VERB' && (next.form === 'past' || next.form === 's'));
  // "from the former."
  const isLast = /^(?:former|latter)$/.test(state.words[i]!.lower) && (next === undefined || next.tag === 'PUNCT');
  return isOf || isVerb || isLast || next?.tag === 'DET' || next?.tag === 'ADP';
}

const PARTS: ReadonlySet<string> = new Set('whole third fourth fifth sixth seventh eighth ninth tenth'.split(' '));
