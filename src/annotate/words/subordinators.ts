import { clauseAhead } from './clause-ahead.ts';
import { POSSESSIVES } from './closed-class.ts';
import { finiteAhead, type State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** "until now", "until it agreed", "until 2030" */
export function chooseUntil(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  if (state.words[i + 1]?.lower === 'now') return { tag: 'ADV', lemma: state.words[i]!.lower };
  return chooseSubordinator(state, i, readings);
}

/** "after it agreed" against "after the deal" */
export function chooseSubordinator(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  const { lower } = state.words[i]!;
  const preposition = readings.find(({ tag }) => tag === 'ADP');
  // "has until now run"
  if (state.words[i + 1]?.lower === 'now') return preposition;
  // "has since shrunk"
  if (
    lower === 'since' &&
    state.tagged[i - 1]?.tag === 'AUX' &&
    state.readings[i + 1]?.some(({ form }) => form === 'participle')
  )
    return { tag: 'ADV', lemma: lower };
  if (isYearAhead(state, i)) return preposition;
  // "lost its role as the sole provider and got a right"
  const isPronoun = state.readings[i + 1]?.[0]?.tag === 'PRON' && !POSSESSIVES.has(state.words[i + 1]!.lower);
  if (lower === 'as' && ROLES.has(state.tagged[i - 1]?.lemma ?? '') && !isPronoun) return preposition;
  // "profit before exceptional items"
  const first = state.readings[i + 1]?.[0]?.tag === 'ADJ' ? i + 2 : i + 1;
  const beforeTax = lower === 'before' && TAXES.has(state.words[first]?.text ?? '');
  return clauseAhead(state, i) && !beforeTax ? readings.find(({ tag }) => tag === 'SCONJ') : preposition;
}

/** "a company once valued at": what was so at a time, not as soon as it was so */
export function chooseOnce(state: State, i: number): Reading | undefined {
  const [before, next] = [state.tagged[i - 1], state.readings[i + 1] ?? []];
  const adverb: Reading = { tag: 'ADV', lemma: 'once' };
  // "was once the sole provider"
  if (before?.tag === 'AUX' && before.lemma === 'be') return adverb;
  if (/^(?:again|more)$/.test(state.words[i + 1]?.lower ?? '')) return adverb;
  if (before?.tag === 'NOUN' && next.some(({ form }) => form === 'participle')) return adverb;
  if (before?.lower !== ',') return undefined;
  // "its licence, once exclusive, becomes", "Contoso, once the sole provider, now"
  const isShort = next[0]?.tag === 'ADJ' && state.words[i + 2]?.text === ',';
  return isShort || (next[0]?.tag === 'DET' && !finiteAhead(state, i)) ? adverb : undefined;
}

/** "until 2024 the group was", "since July 2024 it has": no subject of the clause behind it. */
function isYearAhead({ words, readings }: State, i: number): boolean {
  const at = /^\d{4}$/.test(words[i + 1]?.text ?? '') ? i + 2 : i + 3;
  return /^\d{4}$/.test(words[at - 1]?.text ?? '') && /^(?:DET|PRON|PROPN)$/.test(readings[at]?.[0]?.tag ?? '');
}

const ROLES: ReadonlySet<string> = new Set(
  'role status position job post tenure stint reign reputation run designation'.split(' '),
);
const TAXES: ReadonlySet<string> = new Set(
  'tax taxes interest items goodwill charges exceptionals amortisation amortization depreciation costs'.split(' '),
);
