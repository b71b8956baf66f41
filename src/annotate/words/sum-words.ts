import { isAmount, looksPlural, opensNounPhrase, type State } from './context.ts';
import type { Reading } from './lexicon.ts';

export const isFigure = (r: Reading) => r.tag === 'NUM' || r.tag === 'SYM';

/** "a record £5bn", "its top 40 managers": before a figure no noun of its own. */
export function chooseBeforeFigure(state: State, i: number): Reading | undefined {
  const { lower } = state.words[i]!;
  return opensNounPhrase(state.tagged[i - 1]) && (state.readings[i + 1] ?? []).some(isFigure)
    ? { tag: 'ADJ', lemma: lower }
    : undefined;
}

/** "its total planned spending": describes what the participle behind it describes. */
export function chooseTotal(state: State, i: number): Reading | undefined {
  const [next, after] = [state.readings[i + 1] ?? [], state.readings[i + 2] ?? []];
  const isDescribed = next.some(({ form }) => form === 'participle') && after.some(({ tag }) => tag === 'NOUN');
  const isOpened = opensNounPhrase(state.tagged[i - 1]);
  return isOpened && isDescribed ? { tag: 'ADJ', lemma: 'total' } : chooseBeforeFigure(state, i);
}

/** "its committed cloud spend": the one noun of those that no list knows; what a singular phrase with an owner ends with. */
export function chooseSpend(state: State, i: number): Reading | undefined {
  let at = i - 1;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(state.tagged[at]?.tag ?? '')) at--;
  const isOwned = opensNounPhrase(state.tagged[at]) && state.tagged[at]!.tag !== 'NUM';
  return isOwned && at < i - 1 && state.hasFinite && !looksPlural(state.tagged[i - 1]!)
    ? { tag: 'NOUN', lemma: 'spend' }
    : undefined;
}

/** "6.2 trillion won": the currency */
export function chooseWon(state: State, i: number): Reading | undefined {
  return i > 0 && isAmount(state.words[i - 1]!) ? { tag: 'NOUN', lemma: 'won' } : undefined;
}
