import type { PartOfSpeech, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { MODALS, POSSESSIVES } from './closed-class.ts';
import { isListed, type Reading } from './lexicon.ts';
import type { Word } from './word.ts';

/** What the tagger knows while it walks a sentence from left to right. */
export interface State {
  readonly words: readonly Word[];
  readonly spans: readonly Span[];
  readonly readings: readonly (readonly Reading[])[];
  readonly tagged: Token[];
  /** Whether the clause that is being read has its finite verb already. */
  hasFinite: boolean;
  /** Whether it is a relative clause that still wants its verb. */
  inRelative: boolean;
  /** Inside ", which owns it,": whether the clause around it had its finite verb. */
  around?: boolean | undefined;
  /** Whether what stood in front of the comma that opened it is a plural. */
  aroundPlural?: boolean | undefined;
  /** Whether the token before is the comma that closes such an inner clause. */
  isResuming?: boolean | undefined;
  /** Inside a clause that stands in front of its main clause: "After it invested, …". */
  isFronted?: boolean | undefined;
  /** The nearest verb before the place that is being read. */
  lastVerb?: Token | undefined;
  /** The nearest verb of saying or thinking. */
  lastReport?: Token | undefined;
  /** Whether a "to" of an infinitive was read. */
  hasInfinitive: boolean;
}

export const isUnlisted = (text: string) =>
  /^\p{Ll}{3,}$/u.test(text) && !/(?:ly|ing|[^s]s)$/.test(text) && !isListed(text);

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

export const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

export function opensNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  // "in 1986 produced": a year opens nothing
  if (token.tag === 'NUM') return !isYear(token.text);
  return token.tag === 'DET' || token.tag === 'ADJ' || /^['’]s?$/.test(token.lower) || POSSESSIVES.has(token.lower);
}

/** The token before, adverbs, "not" and "no longer" skipped. */
export function lastContent(state: State, i: number): Token | undefined {
  const isAdverb = (at: number) =>
    state.tagged[at]!.tag === 'ADV' ||
    state.tagged[at]!.lemma === 'not' ||
    (state.tagged[at]!.lower === 'no' && state.tagged[at + 1]?.lower === 'longer');
  let at = i - 1;
  // "the engines, however, stay": an adverb between commas interrupts nothing
  if (state.tagged[at]?.lower === ',' && state.tagged[at - 1]?.tag === 'ADV' && state.tagged[at - 2]?.lower === ',')
    at -= 3;
  // nor does "in turn" or "by contrast"
  else if (isInsertion(state, at)) at -= 4;
  while (at >= 0 && isAdverb(at)) at--;
  // "was itself bought", "is itself currently raising"
  if (/^(?:it|them)sel/.test(state.tagged[at]?.lower ?? '') && state.tagged[at - 1]?.tag === 'AUX') at--;
  return state.tagged[at];
}

/** ", in turn,": a preposition and a bare noun between commas, the second of them at `at`. */
const isInsertion = ({ tagged }: State, at: number): boolean =>
  tagged[at]?.lower === ',' &&
  tagged[at - 1]?.tag === 'NOUN' &&
  tagged[at - 2]?.tag === 'ADP' &&
  tagged[at - 3]?.lower === ',';

/** The auxiliary that still wants its verb behind a parenthesis or a circumstance: "does, however, | hold", "may in time | supply". */
export function waitingAuxiliary(state: State, i: number): Token | undefined {
  let at = i - 1;
  while (at >= 0 && at > i - 8 && INSERTED.has(state.tagged[at]!.tag)) at--;
  const auxiliary = state.tagged[at];
  if (auxiliary?.tag !== 'AUX' || at > i - 3) return undefined;
  const first = state.tagged[at + 1]!;
  const isClosed = first.lower === ',' && state.tagged[i - 1]!.lower === ',';
  const isCircumstance = first.tag === 'ADP' && auxiliary.lemma !== 'be' && state.tagged[i - 1]!.lower !== ',';
  return isClosed || isCircumstance ? auxiliary : undefined;
}

const INSERTED: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'ADP', 'NOUN', 'ADJ', 'NUM', 'PUNCT']);

const ENDS_CLAUSE: ReadonlySet<string> = new Set([
  ...',;:—–()"“”',
  ...'which who that but unless until once while when where whether because although though whereas'.split(' '),
]);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we']);

/** Whether an unmistakable finite verb follows before the clause ends. */
export function finiteAhead(state: State, i: number, overAnd = false): boolean {
  const end = Math.min(state.words.length, i + 25);
  for (let at = i + 1; at < end; at++) {
    at = behindBracket(state, at, end);
    if (at >= end) return false;
    const readings = state.readings[at]!;
    const { lower } = state.words[at]!;
    if (endsClause(state, at) || (lower === 'and' && !overAnd)) return false;
    if (readings.every((r) => r.tag === 'AUX')) {
      if (!NON_FINITE.has(lower)) return true;
      continue;
    }
    // "everything it earns": a relative clause without a pronoun of its own
    const isContact = at > i + 2 && SUBJECT_PRONOUNS.has(state.words[at - 1]!.lower);
    const before = state.words[at - 1]!;
    // "to let", "6.2 trillion won"
    const isOther = before.lower === 'to' || isAmount(before);
    if (isContact || isOther || !readings.every((r) => r.tag === 'VERB')) continue;
    if (readings.some((r) => r.form === 'past' || r.form === 's')) return true;
    // "as the companies seek"
    const afterPlural = state.readings[at - 1]?.[0]?.tag === 'NOUN' && endsInS(state.words[at - 1]!.text);
    if (afterPlural && at > i + 1 && readings.some((r) => r.form === 'base')) return true;
  }
  return false;
}

/** "the merger (of equals) closes": a bracket interrupts the clause and does not end it. */
function behindBracket({ words }: State, at: number, end: number): number {
  if (words[at]!.text !== '(') return at;
  for (let close = at + 1; close < end; close++) if (words[close]!.text === ')') return close + 1;
  return at;
}

const NON_FINITE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having']);

/** Whether a mark or a pronoun ends the clause; "to that order" goes on. */
function endsClause(state: State, at: number): boolean {
  const { lower } = state.words[at]!;
  if (lower !== 'that') return ENDS_CLAUSE.has(lower);
  return state.readings[at - 1]?.[0]?.tag !== 'ADP';
}

/** "6.2", "trillion", but no year. */
export const isAmount = ({ text, lower }: Word): boolean =>
  /^(?:hundred|thousand|million|billion|trillion|mln|bn)$/.test(lower) || (/^\d/.test(text) && !isYear(text));

/** "shares", but not "business". */
export const endsInS = (text: string) => text.endsWith('s') && text.length > 1 && !text.endsWith('ss');

/** "…, suspended that night, resumed": whether a verb stands right behind the next comma. */
export function finiteBehindNextComma(state: State, i: number): boolean {
  const comma = nextMark(state, i, 20, COMMA);
  if (comma === undefined) return false;
  const behind = state.readings[comma + 1]?.[0]?.tag === 'ADV' ? comma + 2 : comma + 1;
  return (state.readings[behind] ?? []).some((r) => r.tag === 'AUX' || r.form === 'past' || r.form === 's');
}

/** "Contoso, the Dutch company | founded in 2011, signed": what the noun is that renames the name in front. */
export function isOfApposition({ tagged }: State, i: number): boolean {
  if (tagged[i - 1]?.tag !== 'NOUN') return false;
  const comma = tagged.slice(0, i).findLastIndex(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tag));
  return (
    tagged[comma]?.lower === ',' &&
    tagged[comma + 1]!.tag === 'DET' &&
    tagged[comma - 1]?.tag === 'PROPN' &&
    tagged[0]!.tag !== 'ADP'
  );
}

export const COMMA: ReadonlySet<string> = new Set([',']);

/** Where the next of some marks stands behind a place, within so many words. */
export function nextMark(state: State, i: number, within: number, marks: ReadonlySet<string>): number | undefined {
  const end = Math.min(state.words.length, i + within);
  for (let at = i + 1; at < end; at++) if (marks.has(state.words[at]!.text)) return at;
  return undefined;
}

export function isFiniteVerb(reading: Pick<Reading, 'tag' | 'form' | 'lemma'>): boolean {
  if (reading.tag === 'AUX')
    return MODALS.has(reading.lemma) || reading.form === 's' || reading.form === 'past' || reading.form === 'base';
  return reading.tag === 'VERB' && (reading.form === 'past' || reading.form === 's');
}

/** Verbs whose object may be a company with its kind in front. */
export const TAKES_COMPANIES: ReadonlySet<string> = new Set(
  'acquire buy purchase sell own control back join found tap'.split(' '),
);

/** What several companies do in a headline before a noun without an article: "A and B sign supply deal". */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  'sign strike ink seal forge clinch land agree end cut scrap'.split(' '),
);

/** What somebody puts in, buys, pays or signs, so that a name right behind it does so: no kind of company. */
const DONE_TO: ReadonlySet<string> = new Set(
  'money cash capital sum amount stake share holding price deal agreement contract commitment investment'.split(' '),
);

/** "the $3 billion Contoso Group invested in", "the stake Contoso bought": whether the verb at `i` has its own subject there. */
export function isBehindContact({ tagged, words }: State, i: number): boolean {
  if (words[i + 1]?.lower === 'by') return false;
  let at = i - 1;
  while (tagged[at]?.tag === 'ADV') at--;
  const last = at;
  while (tagged[at]?.tag === 'PROPN') at--;
  const thing = tagged[at];
  if (at === last || !thing) return false;
  const isSum = (thing.tag === 'NUM' || thing.tag === 'SYM') && !isYear(thing.text);
  const opener = tagged.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:the|that|those)$/.test(lower));
  return opener && (isSum || DONE_TO.has(thing.lemma));
}

/** "Contoso pumped in $3 million while": a sum behind "in" is what was paid, and nobody is pumped in. */
export function paysIn({ tagged, words, readings }: State, i: number): boolean {
  if (!/^(?:pumped|put|paid|chipped|kicked|poured|brought|pulled)$/.test(words[i]!.lower)) return false;
  const isSum = readings[i + 2]?.[0]?.tag === 'SYM' || words[i + 2]?.text === 'Rs';
  return words[i + 1]?.lower === 'in' && isSum && /^(?:PROPN|NOUN|PRON)$/.test(tagged[i - 1]?.tag ?? '');
}

/** Behind a date without a preposition that starts at `i`: "last week", "Monday". */
export function behindTime({ words }: State, i: number): number {
  const at = words[i]?.lower === 'earlier' ? i + 1 : i;
  if (/^(?:last|this)$/.test(words[at]?.lower ?? '') && UNITS.has(words[at + 1]?.lower ?? '')) return at + 2;
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day)$/.test(words[i]?.lower ?? '') ? i + 1 : i;
}

const UNITS: ReadonlySet<string> = new Set('week month year quarter summer autumn winter spring fall'.split(' '));

/** "over | $100,000", "about | 30 shops" */
export const opensSum = ({ words, readings }: State, i: number): boolean =>
  BOUNDS.has(words[i - 1]?.lower ?? '') && /^(?:SYM|NUM)$/.test(readings[i]?.[0]?.tag ?? '');

const BOUNDS: ReadonlySet<string> = new Set(['over', 'under', 'about', 'around', 'above', 'below', 'nearly']);

/** "Contoso plans to invest in a round aimed at": what a name plans to do, whatever verb is ahead. */
export function plansTo({ tagged, words, readings, hasFinite, isResuming }: State, i: number): boolean {
  if (words[i + 1]?.lower !== 'to') return false;
  // "opened one last year and plans to open another"
  const [before, conjunction] = [tagged[i - 2], tagged[i - 1]];
  const goesOn =
    hasFinite &&
    conjunction?.lower === 'and' &&
    (before?.tag === 'NUM' ||
      before?.tag === 'ADV' ||
      /^(?:year|month|week|quarter|spring|summer|autumn)$/.test(before?.lower ?? ''));
  // "Contoso, whose contract begins in 2027, plans to"
  if (!goesOn && (hasFinite || (conjunction?.tag !== 'PROPN' && !isResuming))) return false;
  return (
    /^(?:plans|aims|hopes|needs|offers)$/.test(words[i]!.text) &&
    readings[readings[i + 2]?.[0]?.tag === 'ADV' ? i + 3 : i + 2]!.some(({ form }) => form === 'base')
  );
}
