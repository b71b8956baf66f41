import { MODALS } from './closed-class.ts';
import { finiteAhead, isAmount, looksPlural, opensNounPhrase, type State } from './context.ts';
import type { Reading } from './lexicon.ts';

export const isFigure = (r: Reading) => r.tag === 'NUM' || r.tag === 'SYM';

/** "a record £5bn", "its top 40 managers": before a figure no noun of its own. */
export function chooseBeforeFigure(state: State, i: number): Reading | undefined {
  const { lower } = state.words[i]!;
  return opensNounPhrase(state.tagged[i - 1]) && (state.readings[i + 1] ?? []).some(isFigure)
    ? { tag: 'ADJ', lemma: lower }
    : undefined;
}

/** "fell a seasonally adjusted 2%": how a figure was worked out. */
export function isWorkedOut({ tagged, readings }: State, i: number): boolean {
  const isOpened = tagged[i - 1]?.tag === 'ADV' && tagged[i - 2]?.tag === 'DET';
  return isOpened && (readings[i + 1] ?? []).some(isFigure) && readings[i]!.some(({ form }) => form === 'participle');
}

/** "its total planned spending": describes what the participle behind it describes; "its stakes in Contoso total $5": a verb. */
export function chooseTotal(state: State, i: number): Reading | undefined {
  const [next, after] = [state.readings[i + 1] ?? [], state.readings[i + 2] ?? []];
  const isBehindName = state.tagged[i - 1]?.tag === 'PROPN' && state.tagged.some(looksPlural);
  if (isBehindName && !state.hasFinite && state.words[i]!.text === 'total' && next.some(isFigure))
    return { tag: 'VERB', form: 'base', lemma: 'total' };
  const isDescribed = next.some(({ form }) => form === 'participle') && after.some(({ tag }) => tag === 'NOUN');
  const isOpened = opensNounPhrase(state.tagged[i - 1]);
  return isOpened && isDescribed ? { tag: 'ADJ', lemma: 'total' } : chooseBeforeFigure(state, i);
}

/** "a hit to net income": in front of what is earned or owed no verb. */
export function chooseNet(state: State, i: number): Reading | undefined {
  return NET.has(state.words[i + 1]?.lower ?? '') ? { tag: 'ADJ', lemma: 'net' } : undefined;
}

const NET: ReadonlySet<string> = new Set(
  'income profit profits earnings loss losses sales revenue revenues debt assets cash interest'.split(' '),
);

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

/** "the crews number about 6,400", "the pledges amount to $5 billion": behind a plural, with a figure ahead. */
export function chooseMeasuring(state: State, i: number): Reading | undefined {
  const before = state.tagged[i - 1];
  if (state.hasFinite || before?.tag !== 'NOUN' || !looksPlural(before)) return undefined;
  let at = i + 1;
  while (LEADS_UP.has(state.words[at]?.lower ?? '')) at++;
  const isAhead = state.readings[at]?.some(isFigure) ?? false;
  return isAhead ? { tag: 'VERB', form: 'base', lemma: state.words[i]!.lower } : undefined;
}

const LEADS_UP: ReadonlySet<string> = new Set(
  'to at about around some nearly almost roughly over more than up'.split(' '),
);

/** "27%", "roughly $5 billion", "an estimated 12%" */
export function opensFigure({ readings, words }: State, at: number): boolean {
  const first = readings[at]?.[0]?.tag;
  const next = first === 'ADV' || /^(?:about|around|some|over)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const reading = readings[next]?.[0];
  return reading !== undefined && isFigure(reading);
}

/** "the other $35 billion | shows up": of a sum that the text knows the word behind is the verb where the clause has none. */
export function showsSum(state: State, i: number): boolean {
  if (state.hasFinite || state.tagged[i - 1]?.tag !== 'NUM') return false;
  const sign = state.tagged.findLastIndex(({ tag }) => tag !== 'NUM');
  const isKnown = /^(?:other|remaining|first|last|initial|rest)$/.test(state.tagged[sign - 1]?.lower ?? '');
  return state.tagged[sign]?.tag === 'SYM' && isKnown && !finiteAhead(state, i);
}

/** "will back the start-up", but "bring it back to Contoso", "will be back" */
export function chooseBack({ tagged, readings }: State, i: number): Reading {
  const before = tagged[i - 1];
  const isWanted =
    before?.tag === 'PART' || (before?.tag === 'AUX' && (MODALS.has(before.lower) || before.lemma === 'do'));
  const hasObject = /^(?:DET|PROPN|PRON|NOUN)$/.test(readings[i + 1]?.[0]?.tag ?? '');
  return isWanted && hasObject ? { tag: 'VERB', form: 'base', lemma: 'back' } : { tag: 'ADV', lemma: 'back' };
}

/** "Overall, prices fell" */
export const chooseOverall = ({ words }: State, i: number): Reading | undefined =>
  words[i + 1]?.text === ',' ? { tag: 'ADV', lemma: 'overall' } : undefined;

/** "exports hit record levels" */
export function chooseHit({ words, tagged, hasFinite }: State, i: number): Reading | undefined {
  const isRecord = tagged[i - 1]?.tag === 'NOUN' && /^(?:record|new|fresh)$/.test(words[i + 1]?.lower ?? '');
  return isRecord && !hasFinite ? { tag: 'VERB', form: 'past', lemma: 'hit' } : undefined;
}
