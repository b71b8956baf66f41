import type { PartOfSpeech, Token, VerbForm } from '../../model/annotation.ts';
import { MODALS, POSSESSIVES } from './closed-class.ts';
import { isListed, isOrdinaryWord, nameClassesOf, type Reading, readingsOf } from './lexicon.ts';
import type { RawToken } from './tokens.ts';

/** What the tagger knows while it walks a sentence from left to right. */
interface State {
  readonly words: readonly RawToken[];
  readonly readings: readonly (readonly Reading[])[];
  readonly tagged: Token[];
  /** Whether the clause that is being read has its finite verb already. */
  hasFinite: boolean;
}

/**
 * Tags one sentence: part of speech, verb form and lemma of each token, by its readings and its neighbours. `ordinary` are
 * words that the article also writes without a capital.
 */
export function tagTokens(words: readonly RawToken[], ordinary: ReadonlySet<string> = new Set()): Token[] {
  const titleCase = isTitleCase(words);
  const readings = words.map((word, i) => readingsInPlace(word, words[i - 1], i === 0 || titleCase, ordinary));
  const state: State = { words, readings, tagged: [], hasFinite: false };
  for (let i = 0; i < words.length; i++) {
    const { span, text } = words[i]!;
    const reading = choose(state, i);
    const form = reading.form === undefined ? {} : { form: reading.form };
    state.tagged.push({ span, text, lower: text.toLowerCase(), tag: reading.tag, lemma: reading.lemma, ...form });
    if (startsClause(state, i)) state.hasFinite = false;
    // what somebody says has a finite verb of its own
    if (isFiniteVerb(reading)) state.hasFinite = !SAYS.has(reading.lemma);
  }
  return state.tagged;
}

/** Verbs whose object is a clause more often than not, with or without "that". */
const SAYS: ReadonlySet<string> = new Set(
  'say believe think expect add hope claim argue suggest insist warn predict'.split(' '),
);

const CAPITAL = /^\p{Lu}/u;

/** Headlines that capitalise every longer word: capitals say nothing there. */
function isTitleCase(words: readonly RawToken[]): boolean {
  const long = words.filter((word) => /^\p{L}{4}/u.test(word.text));
  return long.length >= 4 && long.filter((word) => CAPITAL.test(word.text)).length > 0.7 * long.length;
}

/** A capital makes a name, except on ordinary words where capitals say nothing, and on the words that always have one. */
function readingsInPlace(
  word: RawToken,
  before: RawToken | undefined,
  capitalsSayNothing: boolean,
  ordinary: ReadonlySet<string>,
): readonly Reading[] {
  const lower = word.text.toLowerCase();
  const name: Reading = { tag: 'PROPN', lemma: word.text };
  if (!CAPITAL.test(word.text)) return readingsOf(lower);
  if (lower === 'i' || /-\p{Ll}+$/u.test(word.text)) return readingsOf(lower);
  const afterOpening = before === undefined || /^["“‘'(:•*–—-]$|^\.{2,}$/.test(before.text);
  if (!(capitalsSayNothing || afterOpening)) {
    if (nameClassesOf(lower).includes('demonym')) return [{ tag: 'ADJ', lemma: lower }, name];
    return CLOSED.has(lower) ? readingsOf(lower) : [name];
  }
  if (/^\p{Lu}{2,6}$/u.test(word.text) && !capitalsSayNothing) return [name];
  return ordinary.has(lower) || isOrdinaryWord(lower) ? [...readingsOf(lower), name] : [name];
}

/** Function words keep their class under a capital ("The Futurum Group", "Bank Of America"). */
const CLOSED: ReadonlySet<string> = new Set(
  'the a an of and or for in on at by to with from its his her their'.split(' '),
);

function choose(state: State, i: number): Reading {
  const readings = state.readings[i]!;
  const functionWord = chooseFunctionWord(state, i, readings) ?? chooseUnlistedVerb(state, i);
  if (functionWord) return functionWord;
  if (readings.length === 1 && readings[0]!.tag !== 'VERB') return readings[0]!;
  const find = (tag: PartOfSpeech, ...forms: VerbForm[]) =>
    readings.find((r) => r.tag === tag && (forms.length === 0 || forms.includes(r.form!)));
  const isBase = readings.every((r) => r.form === 'base');
  // "a discount": no list knows the noun, but a verb it cannot be
  if (isBase && opensNounPhrase(state.tagged[i - 1])) return { tag: 'NOUN', lemma: readings[0]!.lemma };
  return (
    chooseParticiple(state, i, find('VERB', 'past'), find('VERB', 'participle'), find('ADJ'), find('NOUN')) ??
    chooseGerund(state, i, find('VERB', 'ing'), find('NOUN'), find('ADJ')) ??
    chooseNounOrVerb(state, i, find('NOUN') ?? find('ADJ') ?? find('PROPN'), [
      find('VERB', 'base'),
      find('VERB', 's'),
      find('VERB', 'past'),
    ]) ??
    chooseNounOrAdjective(state, i, find('NOUN'), find('ADJ')) ??
    readings[0]!
  );
}

/** "will unwind", "to evade the": a word that no list knows is a verb after a modal or the particle. */
function chooseUnlistedVerb(state: State, i: number): Reading | undefined {
  const lower = state.words[i]!.text;
  const last = lastContent(state, i);
  const wantsVerb =
    last && ((last.tag === 'AUX' && MODALS.has(last.lower)) || (last.tag === 'PART' && last.lower === 'to'));
  return wantsVerb && isUnlisted(lower) ? { tag: 'VERB', form: 'base', lemma: lower } : undefined;
}

const isUnlisted = (text: string) => /^\p{Ll}{3,}$/u.test(text) && !text.endsWith('ly') && !isListed(text);

/** "that", "her", "to", "as", "'s": closed classes that share a form. */
function chooseFunctionWord(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  const lower = state.words[i]!.text.toLowerCase();
  const by = (tag: PartOfSpeech) => readings.find((r) => r.tag === tag);
  const next = state.readings[i + 1] ?? [];
  const before = state.tagged[i - 1];
  if (lower === 'that') {
    const nounAhead =
      next.some((r) => r.tag === 'NOUN' || r.tag === 'ADJ') && !next.some((r) => r.tag === 'AUX' || r.tag === 'VERB');
    if (before?.tag === 'ADP' && nounAhead) return { tag: 'DET', lemma: 'that' };
    if (before && (before.tag === 'NOUN' || before.tag === 'PROPN')) return { tag: 'PRON', lemma: 'that' };
    if (before?.tag === 'VERB' || before?.tag === 'ADJ') return { tag: 'SCONJ', lemma: 'that' };
    return nounAhead ? by('DET') : { tag: 'PRON', lemma: 'that' };
  }
  if (
    lower === 'this' ||
    lower === 'these' ||
    lower === 'those' ||
    lower === 'both' ||
    lower === 'all' ||
    lower === 'some'
  ) {
    const standsAlone =
      next.length === 0 || next.every((r) => r.tag === 'AUX' || r.tag === 'PUNCT' || r.tag === 'ADP' || r.form === 's');
    return standsAlone ? { tag: 'PRON', lemma: lower } : by('DET');
  }
  if (lower === "'s" || lower === '’s') {
    const verbal = before?.tag === 'PRON' && !POSSESSIVES.has(before.lower);
    return verbal ? { tag: 'AUX', form: 's', lemma: 'be' } : { tag: 'PART', lemma: lower };
  }
  if (lower === 'to') return chooseTo(state, i);
  if (lower === 'about' && next.some((r) => r.tag === 'NUM' || r.tag === 'SYM')) return by('ADV');
  if (lower === 'after' || lower === 'before' || lower === 'since' || lower === 'until' || lower === 'as') {
    return clauseAhead(state, i) ? by('SCONJ') : by('ADP');
  }
  if (lower === 'following' || lower === 'including' || lower === 'like') {
    return before?.tag === 'DET' ? { tag: 'ADJ', lemma: lower } : by('ADP');
  }
  if (lower === 'worth') return by('ADP');
  return undefined;
}

/** "to license its products" (particle) against "access to research" (preposition). */
function chooseTo(state: State, i: number): Reading {
  const at = state.readings[i + 1]?.[0]?.tag === 'ADV' ? i + 2 : i + 1;
  const next = state.readings[at] ?? [];
  const after = state.readings[at + 1]?.[0]?.tag;
  const before = state.tagged[i - 1];
  const objectAhead = after !== undefined && ['DET', 'PRON', 'PROPN', 'SYM'].includes(after);
  if (objectAhead && isUnlisted(state.words[at]!.text)) return { tag: 'PART', lemma: 'to' };
  const isVerb = next.some(
    (r) => (r.tag === 'VERB' && r.form === 'base') || r.lemma === 'be' || r.lemma === 'have' || r.lemma === 'do',
  );
  const isNounToo =
    next[0]?.tag === 'NOUN' &&
    before?.tag === 'NOUN' &&
    (after === 'ADP' || after === 'PUNCT' || after === 'CCONJ' || after === undefined);
  return isVerb && !isNounToo ? { tag: 'PART', lemma: 'to' } : { tag: 'ADP', lemma: 'to' };
}

/** Whether a subject and a finite verb follow before the next mark, so that "after" opens a clause. */
function clauseAhead(state: State, i: number): boolean {
  const next = state.readings[i + 1]?.[0];
  if (!next || next.tag === 'VERB' || next.tag === 'NUM') return false;
  return finiteAhead(state, i, true);
}

/** "-ed" and the like: after have or be a participle, before a noun an adjective, else the finite verb if one is wanting. */
function chooseParticiple(
  state: State,
  i: number,
  past: Reading | undefined,
  participle: Reading | undefined,
  adjective: Reading | undefined,
  noun: Reading | undefined,
): Reading | undefined {
  if (!participle) return undefined;
  const before = lastContent(state, i);
  const next = state.readings[i + 1] ?? [];
  const lower = state.words[i]!.text.toLowerCase();
  // "will cut", "the cut": forms that are a base or a noun too are for the next rule
  if (
    state.readings[i]!.some((r) => r.form === 'base') &&
    before &&
    (MODALS.has(before.lower) || before.lemma === 'do' || before.lower === 'to')
  )
    return undefined;
  if (before?.tag === 'AUX') return participle;
  if (noun && past) return undefined;
  const beforeNoun =
    next.some((r) => r.tag === 'NOUN' || r.tag === 'PROPN' || r.tag === 'ADJ') && next[0]?.tag !== 'DET';
  if (opensNounPhrase(state.tagged[i - 1]) && beforeNoun) return adjective ?? { tag: 'ADJ', lemma: lower };
  if (state.tagged[i - 1]?.tag === 'ADV' && next[0]?.tag === 'NOUN') return adjective ?? { tag: 'ADJ', lemma: lower };
  if (noun && opensNounPhrase(state.tagged[i - 1])) return noun;
  if (before?.tag === 'VERB' && ['be', 'get', 'become', 'remain', 'stay', 'seem', 'see', 'have'].includes(before.lemma))
    return participle;
  if (!past) return participle;
  if (before?.tag === 'PRON' || before === undefined)
    return before === undefined && beforeNoun ? (adjective ?? participle) : past;
  const nominal = before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'PUNCT' || before.tag === 'NUM';
  const complementAhead = next.some((r) => r.tag === 'ADP' || r.tag === 'SCONJ');
  // "Contoso, founded in 2015, is": a reduced relative, as the clause has another finite verb; "say" makes none
  if (nominal && complementAhead && past.lemma !== 'say' && (state.hasFinite || finiteAhead(state, i)))
    return participle;
  if (before.lower === ',' && !state.hasFinite && finiteBehindNextComma(state, i)) return participle;
  if (before.tag === 'ADP' && beforeNoun) return adjective ?? { tag: 'ADJ', lemma: lower };
  if (before.tag === 'CCONJ' && adjective && beforeNoun) return adjective;
  return past;
}

/** "-ing": a noun or adjective inside a noun phrase, else a verb. */
function chooseGerund(
  state: State,
  i: number,
  verb: Reading | undefined,
  noun: Reading | undefined,
  adjective: Reading | undefined,
): Reading | undefined {
  if (!verb) return undefined;
  const before = lastContent(state, i);
  const next = state.readings[i + 1] ?? [];
  const lower = state.words[i]!.text.toLowerCase();
  if (before?.tag === 'AUX' || before?.lower === 'those') return verb;
  if (modifiesSubject(state, i, before)) return adjective ?? { tag: 'ADJ', lemma: lower };
  if (opensNounPhrase(before)) {
    const insidePhrase = next.some((r) => ['NOUN', 'NUM', 'SYM'].includes(r.tag)) || state.tagged[i - 1]?.tag === 'ADV';
    return insidePhrase ? (adjective ?? { tag: 'ADJ', lemma: lower }) : (noun ?? { tag: 'NOUN', lemma: lower });
  }
  if (noun && before?.tag === 'CCONJ' && state.tagged[i - 2]?.tag === 'NOUN' && !hasObject(next)) return noun;
  if (!noun || !(before?.tag === 'NOUN' || before?.tag === 'PROPN')) return verb;
  const isAdjacent = before.span.end + 1 === state.words[i]!.span.start;
  const hasComplement = hasObject(next) || state.words[i + 1]?.text === 'as';
  return isAdjacent && !hasComplement ? noun : verb;
}

/** "Operating profit fell", "but recurring costs have": at the start of a clause, before a noun that the finite verb agrees with. */
function modifiesSubject(state: State, i: number, before: Token | undefined): boolean {
  if (before && before.tag !== 'CCONJ' && before.tag !== 'SCONJ') return false;
  const isNoun = (state.readings[i + 1] ?? [])[0]?.tag === 'NOUN';
  const finite = state.readings[i + 2]?.find((r) => isFiniteVerb(r));
  if (!isNoun || !finite) return false;
  return finite.form !== 's' || !/[^s]s$/.test(state.words[i + 1]!.text);
}

const hasObject = (next: readonly Reading[]) =>
  next.some((r) => ['DET', 'PROPN', 'PRON', 'NUM', 'SYM'].includes(r.tag));

/** "stake", "shares", "plans": the neighbours decide; where they do not, each clause gets its one finite verb. */
function chooseNounOrVerb(
  state: State,
  i: number,
  noun: Reading | undefined,
  [base, third, past]: readonly (Reading | undefined)[],
): Reading | undefined {
  const verb = base ?? third ?? past;
  if (!noun || !verb) return undefined;
  const before = state.tagged[i - 1];
  const next = state.readings[i + 1] ?? [];
  if (!before) return base && next.some((r) => r.tag === 'DET' || r.tag === 'PRON') ? base : noun;
  // "Shaw's runs a chain": nothing that is owned has an article behind it
  if (third && /^['’]s$/.test(before.lower) && next.some((r) => r.tag === 'DET')) return third;
  if (opensNounPhrase(before) || before.tag === 'ADP' || before.tag === 'SYM') return noun;
  if (before.tag === 'PART' && before.lower === 'to') return base ?? noun;
  const last = lastContent(state, i);
  if (last?.tag === 'AUX') return base && last.lemma !== 'be' && last.lemma !== 'have' ? base : noun;
  if (last?.tag === 'PRON' && !POSSESSIVES.has(last.lower)) return past ?? verb;
  if (before.tag === 'VERB') return noun;
  if (before.tag === 'ADV') return !state.hasFinite && (third || past) ? (past ?? third) : noun;
  if (before.tag === 'CCONJ') return chooseBehindConjunction(state, noun, base, past ?? third, next);
  // "Contoso shares closed up": the verb is the next one
  if (third && next.some((r) => r.form === 'past')) return noun;
  // "Northwind cut prices": an object without an article
  const isBarePlural = next[0]?.tag === 'NOUN' && /[^s]s$/.test(state.words[i + 1]!.text);
  const takesObject = next.some((r) => COMPLEMENTS.has(r.tag)) || (past !== undefined && isBarePlural);
  // number: "the firms cut", "the firm cuts", "the firm cut"
  const agreeing = looksPlural(before) ? (base ?? past) : (third ?? past);
  return !state.hasFinite && agreeing && takesObject && !finiteAhead(state, i) ? agreeing : noun;
}

/** What may stand behind a verb. */
const COMPLEMENTS: ReadonlySet<PartOfSpeech> = new Set([
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

/** "to work with others and release new models", "and plans to": a verb goes on from the verb before. */
function chooseBehindConjunction(
  state: State,
  noun: Reading,
  base: Reading | undefined,
  finite: Reading | undefined,
  next: readonly Reading[],
): Reading {
  const opensObject = next.some((r) => r.tag === 'DET' || r.tag === 'PRON');
  const isInfinitive = state.tagged.some((token) => token.tag === 'PART' && token.lower === 'to');
  if (base && isInfinitive && (opensObject || next.some((r) => r.tag === 'ADJ' || r.form === 'ing'))) return base;
  return opensObject && state.hasFinite ? (finite ?? base ?? noun) : noun;
}

/** "primary cloud", "the executive": an adjective before a noun, a noun at the end of its phrase. */
function chooseNounOrAdjective(
  state: State,
  i: number,
  noun: Reading | undefined,
  adjective: Reading | undefined,
): Reading | undefined {
  if (!noun || !adjective) return undefined;
  const next = state.readings[i + 1] ?? [];
  const joinsAdjective = next[0]?.tag === 'CCONJ' && state.readings[i + 2]?.[0]?.tag === 'ADJ';
  return joinsAdjective || next.some((r) => r.tag === 'NOUN' || r.tag === 'PROPN' || r.tag === 'ADJ')
    ? adjective
    : noun;
}

const looksPlural = (token: Token) => token.tag === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s');

function opensNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.tag === 'DET' ||
    token.tag === 'ADJ' ||
    token.tag === 'NUM' ||
    /^['’]s?$/.test(token.lower) ||
    POSSESSIVES.has(token.lower)
  );
}

/** The token before, adverbs and "not" skipped. */
function lastContent(state: State, i: number): Token | undefined {
  let at = i - 1;
  while (at >= 0 && (state.tagged[at]!.tag === 'ADV' || state.tagged[at]!.lemma === 'not')) at--;
  return state.tagged[at];
}

/** Whether an unmistakable finite verb follows before the clause ends. */
function finiteAhead(state: State, i: number, overAnd = false): boolean {
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
    if (verbs.length === readings.length && verbs.some((r) => r.form === 'past' || r.form === 's')) return true;
    // "as the companies seek"
    const afterPlural = state.readings[at - 1]?.[0]?.tag === 'NOUN' && /[^s]s$/.test(state.words[at - 1]!.text);
    if (afterPlural && at > i + 1 && verbs.length === readings.length && verbs.some((r) => r.form === 'base'))
      return true;
  }
  return false;
}

/** "…, suspended that night, resumed": whether a verb stands right behind the next comma. */
function finiteBehindNextComma(state: State, i: number): boolean {
  const comma = state.words.findIndex((word, at) => at > i && at < i + 20 && word.text === ',');
  if (comma < 0) return false;
  const behind = state.readings[comma + 1]?.[0]?.tag === 'ADV' ? comma + 2 : comma + 1;
  return (state.readings[behind] ?? []).some((r) => r.tag === 'AUX' || r.form === 'past' || r.form === 's');
}

/** Marks and words after which the next clause needs a finite verb of its own. */
function startsClause(state: State, i: number): boolean {
  const { tag, lower, span } = state.tagged[i]!;
  const isTight = state.tagged[i - 1]?.span.end === span.start && state.words[i + 1]?.span.start === span.end;
  return (
    tag === 'SCONJ' ||
    (/^[;:—–"“”]$/.test(lower) && !isTight) ||
    lower === 'who' ||
    lower === 'which' ||
    lower === 'that' ||
    (tag === 'CCONJ' && lower === 'but')
  );
}

function isFiniteVerb(reading: Reading): boolean {
  if (reading.tag === 'AUX')
    return MODALS.has(reading.lemma) || reading.form === 's' || reading.form === 'past' || reading.form === 'base';
  return reading.tag === 'VERB' && (reading.form === 'past' || reading.form === 's');
}
