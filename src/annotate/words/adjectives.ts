import type { State } from './context.ts';
import type { Reading } from './lexicon.ts';
import { isFigure } from './sum-words.ts';

/** "primary cloud", "the executive": an adjective before a noun, a noun at the end of its phrase. */
export function chooseNounOrAdjective(
  state: State,
  i: number,
  noun: Reading | undefined,
  adjective: Reading | undefined,
): Reading | undefined {
  if (!noun || !adjective) return undefined;
  const next = state.readings[i + 1] ?? [];
  // "US media giant Contoso"
  const isBehindTrade = state.tagged[i - 1]?.tag === 'NOUN' && next[0]?.tag === 'PROPN';
  if (isBehindTrade && /^(?:giant|major|heavyweight)$/.test(state.words[i]!.lower)) return noun;
  const joinsAdjective = next[0]?.tag === 'CCONJ' && state.readings[i + 2]?.[0]?.tag === 'ADJ';
  // "a potential $1 billion offering"
  const isSum = next[0] !== undefined && isFigure(next[0]) && state.tagged[i - 1]?.tag === 'DET';
  const phraseGoesOn = isSum || next.some((r) => r.tag === 'NOUN' || r.tag === 'PROPN') || next[0]?.tag === 'ADJ';
  const isOver = next.some((r) => r.form === 'past');
  return joinsAdjective || (phraseGoesOn && !isOver) ? adjective : noun;
}
