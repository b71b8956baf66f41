import type { Token } from '../../model/annotation.ts';
import type { State } from './context.ts';

/** "builds on the framework the two companies | signed in May": a definite phrase right behind another opens a relative clause. */
export function isOfContact({ tagged, words }: State, i: number): boolean {
  let at = i - 1;
  while (/^(?:NOUN|NUM|ADJ)$/.test(tagged[at]?.tag ?? '')) at--;
  const isDefinite = tagged[at]?.tag === 'DET' && /^(?:the|these|those|both)$/.test(tagged[at]!.lower);
  if (!isDefinite || at === i - 1 || tagged[at - 1]?.tag !== 'NOUN' || words[i + 1]?.lower === 'by') return false;
  let from = at - 1;
  while (/^(?:NOUN|NUM|ADJ)$/.test(tagged[from]?.tag ?? '')) from--;
  return tagged[from]?.tag === 'DET' && tagged[from - 1]?.tag === 'ADP';
}

/** "was deleted last year and replaced by", "have been destroyed or badly damaged": the nearest verb is a passive. */
export function isBehindPassive({ tagged, lastVerb }: State): boolean {
  if (lastVerb?.form !== 'participle') return false;
  let at = tagged.lastIndexOf(lastVerb) - 1;
  while (tagged[at]?.tag === 'ADV') at--;
  return tagged[at]?.tag === 'AUX' && tagged[at]!.lemma === 'be';
}

/** "a 20 per cent carried interest": a share stands in front, with its article. */
export function isBehindShare(state: State, i: number): boolean {
  if (!/^(?:%|percent|cent|pct)$/.test(state.tagged[i - 1]?.lower ?? '')) return false;
  return state.tagged.slice(Math.max(0, i - 5), i).some((token) => token.tag === 'DET');
}

/** "with margins set | to be lower": behind a noun of an absolute phrase. */
export const isSetTo = ({ tagged, words }: State, i: number): boolean =>
  tagged[i - 1]?.tag === 'NOUN' &&
  words[i + 1]?.lower === 'to' &&
  words.slice(Math.max(0, i - 4), i - 1).some(({ lower }) => lower === 'with');

/** Participles that are half of a name for something. */
const COMPOUND =
  /^(?:underlying [a-z-]+|asking prices?|closing prices?|selling prices?|borrowing costs?|living (?:standards?|costs?)|trading (?:days?|sessions?|partners?|profits?|updates?|statements?)|operating (?:incomes?|profits?|loss(?:es)?|margins?|costs?|expenses?|results?|cash|officers?|earnings|revenues?|systems?|performance|leases?)|managing (?:directors?|partners?|editors?|agents?)|founding (?:members?|partners?|fathers?|editors?)|funding (?:rounds?|deals?|packages?|plans?|gaps?)|voting (?:rights?|shares?|stock|power|interests?|securities|capital|agreements?)|financing (?:rounds?|deals?|packages?))$/;

/** "operating income", "the average asking price" */
export const opensCompound = ({ words }: State, i: number): boolean =>
  COMPOUND.test(`${words[i]!.lower} ${words[i + 1]?.lower ?? ''}`);

/** "figures showed lending fell": a verb that tells what something did. */
export const isSaidOf = ({ lemma }: Token): boolean => /^(?:show|say|report|add|reveal|suggest)$/.test(lemma);
