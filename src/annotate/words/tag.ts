import type { PartOfSpeech, Token, VerbForm } from '../../model/annotation.ts';
import { isFiniteVerb, opensNounPhrase, type State } from './context.ts';
import { chooseFunctionWord, chooseUnlistedVerb } from './function-words.ts';
import { isOrdinaryWord, nameClassesOf, type Reading, readingsOf } from './lexicon.ts';
import { chooseNounOrAdjective, chooseNounOrVerb, standsForNoun } from './nouns.ts';
import type { RawToken } from './tokens.ts';
import { chooseGerund, chooseParticiple } from './verb-forms.ts';

/**
 * Tags one sentence: part of speech, verb form and lemma of each token, by its readings and its neighbours. `ordinary` are
 * words that the article also writes without a capital.
 */
export function tagTokens(words: readonly RawToken[], ordinary: ReadonlySet<string> = new Set()): Token[] {
  const titleCase = isTitleCase(words);
  const readings = words.map((word, i) => readingsInPlace(word, words[i - 1], i === 0 || titleCase, ordinary));
  const state: State = { words, readings, tagged: [], hasFinite: false, inRelative: false };
  for (let i = 0; i < words.length; i++) {
    const { span, text } = words[i]!;
    const reading = choose(state, i);
    const form = reading.form === undefined ? {} : { form: reading.form };
    state.tagged.push({ span, text, lower: text.toLowerCase(), tag: reading.tag, lemma: reading.lemma, ...form });
    followClauses(state, i);
    // what somebody says has a finite verb of its own
    if (isFiniteVerb(reading)) {
      state.hasFinite = !SAYS.has(reading.lemma);
      state.inRelative = false;
    }
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

/** What "last" may stand before. */
const TIME =
  /^(?:week|month|quarter|year|spring|summer|autumn|fall|winter|night|weekend|decade|century|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

function choose(state: State, i: number): Reading {
  const readings = state.readings[i]!;
  const functionWord = chooseFunctionWord(state, i, readings) ?? chooseUnlistedVerb(state, i);
  if (functionWord) return functionWord;
  if (/^last$/i.test(state.words[i]!.text) && TIME.test(state.words[i + 1]?.text ?? ''))
    return { tag: 'ADJ', lemma: 'last' };
  if (/^longer$/i.test(state.words[i]!.text) && state.tagged[i - 1]?.lower === 'no')
    return { tag: 'ADV', lemma: 'longer' };
  if (standsForNoun(state, i)) return { tag: 'NOUN', lemma: state.words[i]!.text.toLowerCase() };
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

/** Keeps count of finite verbs over clause boundaries; a relative clause between commas leaves the outer count as it was. */
function followClauses(state: State, i: number): void {
  const { tag, lower } = state.tagged[i]!;
  const isRelative = tag === 'PRON' && /^(?:who|which|that)$/.test(lower);
  if (isRelative && state.tagged[i - 1]?.lower === ',') state.around = state.hasFinite;
  else if (lower === ',' && state.around !== undefined && !state.inRelative) {
    state.hasFinite = state.around;
    delete state.around;
  }
  if (startsClause(state, i)) state.hasFinite = false;
  if (isRelative) state.inRelative = true;
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
