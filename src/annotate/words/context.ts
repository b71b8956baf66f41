import type { PartOfSpeech, Token } from '../../model/annotation.ts';
import { MODALS, POSSESSIVES } from './closed-class.ts';
import { isListed, type Reading } from './lexicon.ts';
import type { RawToken } from './tokens.ts';

/** What the tagger knows while it walks a sentence from left to right. */
export interface State {
  readonly words: readonly RawToken[];
  readonly readings: readonly (readonly Reading[])[];
  readonly tagged: Token[];
  /** Whether the clause that is being read has its finite verb already. */
  hasFinite: boolean;
  /** Whether it is a relative clause that still wants its verb. */
  inRelative: boolean;
  /** Inside ", which owns it,": whether the clause around it had its finite verb. */
  around?: boolean;
}

export const isUnlisted = (text: string) => /^\p{Ll}{3,}$/u.test(text) && !text.endsWith('ly') && !isListed(text);

export const hasObject = (next: readonly Reading[]) =>
  next.some((r) => ['DET', 'PROPN', 'PRON', 'NUM', 'SYM'].includes(r.tag));

/** What may stand behind a verb. */
export const COMPLEMENTS: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'PRON',
  'SYM',
  'NUM',
  'ADP',
  'ADV',
  'SCONJ',
  'ADJ',
  'PROPN',
]);

export const looksPlural = (token: Token) =>
  token.tag === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s');

export function opensNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  // "in 1986 produced": a year opens nothing
  if (token.tag === 'NUM') return !/^(?:19|20)\d\d$/.test(token.text);
  return token.tag === 'DET' || token.tag === 'ADJ' || /^['’]s?$/.test(token.lower) || POSSESSIVES.has(token.lower);
}

/** The token before, adverbs and "not" skipped. */
export function lastContent(state: State, i: number): Token | undefined {
  let at = i - 1;
  while (at >= 0 && (state.tagged[at]!.tag === 'ADV' || state.tagged[at]!.lemma === 'not')) at--;
  return state.tagged[at];
}

/** Whether an unmistakable finite verb follows before the clause ends. */
export function finiteAhead(state: State, i: number, overAnd = false): boolean {
  const end = Math.min(state.words.length, i + 25);
  for (let at = i + 1; at < end; at++) {
    const readings = state.readings[at]!;
    const lower = state.words[at]!.text.toLowerCase();
    if (
      /^[,;:—–()"“”]$/.test(lower) ||
      lower === 'which' ||
      lower === 'who' ||
      lower === 'that' ||
      (lower === 'and' && !overAnd) ||
      lower === 'but'
    )
      return false;
    if (readings.every((r) => r.tag === 'AUX') && lower !== 'been' && lower !== 'being' && lower !== 'having')
      return true;
    const verbs = readings.filter((r) => r.tag === 'VERB');
    // "everything it earns": a relative clause without a pronoun of its own
    const isContact = at > i + 2 && /^(?:it|they|he|she|we)$/i.test(state.words[at - 1]!.text);
    if (isContact) continue;
    if (verbs.length === readings.length && verbs.some((r) => r.form === 'past' || r.form === 's')) return true;
    // "as the companies seek"
    const afterPlural = state.readings[at - 1]?.[0]?.tag === 'NOUN' && /[^s]s$/.test(state.words[at - 1]!.text);
    if (afterPlural && at > i + 1 && verbs.length === readings.length && verbs.some((r) => r.form === 'base'))
      return true;
  }
  return false;
}

/** "…, suspended that night, resumed": whether a verb stands right behind the next comma. */
export function finiteBehindNextComma(state: State, i: number): boolean {
  const comma = state.words.findIndex((word, at) => at > i && at < i + 20 && word.text === ',');
  if (comma < 0) return false;
  const behind = state.readings[comma + 1]?.[0]?.tag === 'ADV' ? comma + 2 : comma + 1;
  return (state.readings[behind] ?? []).some((r) => r.tag === 'AUX' || r.form === 'past' || r.form === 's');
}

export function isFiniteVerb(reading: Reading): boolean {
  if (reading.tag === 'AUX')
    return MODALS.has(reading.lemma) || reading.form === 's' || reading.form === 'past' || reading.form === 'base';
  return reading.tag === 'VERB' && (reading.form === 'past' || reading.form === 's');
}
