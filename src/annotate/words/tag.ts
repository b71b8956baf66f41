import type { Token } from '../../model/annotation.ts';
import { opensMark, scareMarks } from '../../model/scare-quotes.ts';
import { isTickerCode } from '../../model/tickers.ts';
import { chooseNounOrAdjective } from './adjectives.ts';
import { takesBareInfinitive } from './bare-infinitive.ts';
import { POSSESSIVES } from './closed-class.ts';
import {
  isBehindContact,
  isFiniteVerb,
  lastContent,
  looksPlural,
  opensNounPhrase,
  paysIn,
  plansTo,
  type State,
} from './context.ts';
import { chooseFunctionWord, chooseUnlistedVerb, TELLS } from './function-words.ts';
import { copularColon } from './label-colon.ts';
import { startsUpper, startsWithLetters } from './letters.ts';
import type { Reading } from './lexicon.ts';
import { chooseNounOrVerb, isBehindSharing } from './nouns.ts';
import { isBehindShare, isSetTo } from './participle-clues.ts';
import { standsForNoun } from './stand-alone.ts';
import { isWorkedOut } from './sum-words.ts';
import type { RawToken } from './tokens.ts';
import { chooseGerund, chooseParticiple } from './verb-forms.ts';
import type { Word } from './word.ts';

/**
 * Tags one sentence: part of speech, verb form and lemma of each token, by its readings and its neighbours. `ordinary` are
 * words that the article also writes without a capital.
 */
export function tagTokens(raw: readonly RawToken[], ordinary: ReadonlySet<string> = new Set()): Token[] {
  const tickers = raw.flatMap((_, i) => (isTicker(raw, i) ? [i] : []));
  if (tickers.length === 0 && !raw.some(({ word }) => opensMark(word.text))) return tagWords(raw, ordinary);
  const quoted = scareMarks(raw.map(({ word: { text, lower }, span }) => ({ text, lower, span })));
  const marks = new Set([...quoted, ...tickers]);
  // 'its "preferred" partner' is read as "its preferred partner"
  const tagged = tagWords(
    raw.filter((_, i) => !marks.has(i)),
    ordinary,
  );
  let next = 0;
  return raw.map(({ word: { text, lower }, span }, i) =>
    marks.has(i) ? { span, text, lower, tag: 'PUNCT', lemma: lower, form: undefined } : tagged[next++]!,
  );
}

/** "Contoso CTSO.O said", "Contoso's CTSO.O shares": a company's code at its exchange behind its name, without brackets. */
const isTicker = (raw: readonly RawToken[], i: number): boolean =>
  i > 0 && isTickerCode(raw[i]!.word.text) && /^(?:\p{Lu}|['’]s$)/u.test(raw[i - 1]!.word.text);

function tagWords(raw: readonly RawToken[], ordinary: ReadonlySet<string>): Token[] {
  const words = raw.map(({ word }) => word);
  const spans = raw.map(({ span }) => span);
  const titleCase = isTitleCase(words);
  const readings = words.map((word, i) => readingsInPlace(word, words[i - 1], words[i + 1], titleCase, ordinary));
  const state: State = {
    words,
    spans,
    readings,
    tagged: [],
    hasFinite: false,
    inRelative: false,
    hasInfinitive: false,
  };
  const copula = copularColon(words, readings);
  for (let i = 0; i < words.length; i++) {
    const { text, lower } = words[i]!;
    const { tag, form, lemma } = i === copula ? IS : choose(state, i);
    state.tagged.push({ span: spans[i]!, text, lower, tag, lemma, form });
    followClauses(state, i);
    // what somebody says has a finite verb of its own
    if (isFiniteVerb(state.tagged[i]!) || isPlainPresent(state, i)) {
      state.hasFinite = !SAYS.has(lemma);
      state.inRelative = false;
    }
  }
  return state.tagged;
}

const IS: Reading = { tag: 'AUX', form: 's', lemma: 'be' };

/** "the founders own", "they control": a base form that is finite. */
function isPlainPresent(state: State, i: number): boolean {
  const { tag, form } = state.tagged[i]!;
  if (tag !== 'VERB' || form !== 'base') return false;
  const before = lastContent(state, i);
  if (before?.tag === 'PRON') return !POSSESSIVES.has(before.lower);
  // "the two, Jane Doe and John Roe, together own"
  if (before?.lower === ',') return !state.hasFinite && !state.hasInfinitive;
  return before?.tag === 'PROPN' || before?.tag === 'NOUN' ? !state.hasFinite : false;
}

/** Verbs whose object is a clause more often than not, with or without "that". */
const SAYS: ReadonlySet<string> = new Set(
  'say believe think expect add hope claim argue suggest insist warn predict mean'.split(' '),
);

/** Verbs behind which "that" tells something. */
const REPORTS: ReadonlySet<string> = new Set([...SAYS, ...TELLS, 'estimate', 'note', 'state', 'show']);

/** Headlines that capitalise every longer word: capitals say nothing there. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => startsWithLetters(text, 4));
  return long.length >= 4 && long.filter(({ text }) => startsUpper(text)).length > 0.7 * long.length;
}

/** A capital makes a name, except on ordinary words where capitals say nothing, and on the words that always have one. */
function readingsInPlace(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  titleCase: boolean,
  ordinary: ReadonlySet<string>,
): readonly Reading[] {
  if (!word.isCapitalised) return word.readings;
  const saysNothing = before === undefined || titleCase;
  if (!saysNothing && !before.opens) return word.inside;
  // "US retailers have", but not "IN BRIEF"
  if (word.isAcronym && !(saysNothing && (isShouted(before) || isShouted(after)))) return word.asName;
  return word.isOrdinary || ordinary.has(word.lower) ? word.asEither : word.asName;
}

const isShouted = (word: Word | undefined) => word !== undefined && /^\p{Lu}{2,}$/u.test(word.text);

/** What "last" may stand before. */
const TIME: ReadonlySet<string> = new Set(
  (
    'week month quarter year spring summer autumn fall winter night weekend decade century ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

function choose(state: State, i: number): Reading {
  const readings = state.readings[i]!;
  const functionWord = chooseFunctionWord(state, i, readings) ?? chooseUnlistedVerb(state, i);
  if (functionWord) return functionWord;
  const { lower } = state.words[i]!;
  if (MEASURES.has(state.words[i]!.text)) return { tag: 'NOUN', lemma: lower };
  // "Born in 1950, she": no name
  const isBorn = lower === 'born' && i === 0 && /^(?:in|on|at|to)$/.test(state.words[1]?.lower ?? '');
  if (isBorn) return { tag: 'VERB', form: 'participle', lemma: 'born' };
  // "an outside panel", "Paris based Contoso"
  const before = state.tagged[i - 1]?.tag;
  const isBased = lower === 'based' && before === 'PROPN' && state.readings[i + 1]?.[0]?.tag === 'PROPN';
  if (isBased || (lower === 'outside' && before === 'DET')) return { tag: 'ADJ', lemma: lower };
  // "rents data centers"
  if (/^cent(?:er|re)s?$/.test(lower) && state.words[i - 1]?.lower === 'data')
    return { tag: 'NOUN', lemma: lower.replace(/s$/, '') };
  // "a takeover bid for it will be raised"
  if (lower === 'bid' && state.tagged[i - 1]?.lower === 'takeover') return { tag: 'NOUN', lemma: lower };
  // "All told, the company raised"
  if (i < 2 && state.words[0]!.lower === 'all' && state.words[1]?.lower === 'told') return { tag: 'ADV', lemma: lower };
  if (lower === 'last' && TIME.has(state.words[i + 1]?.lower ?? '')) return { tag: 'ADJ', lemma: 'last' };
  // "a pact first signed in 2021"
  if (
    lower === 'first' &&
    /^(?:NOUN|PROPN)$/.test(before ?? '') &&
    state.readings[i + 1]?.every((r) => r.form === 'past' || r.form === 'participle')
  )
    return { tag: 'ADV', lemma: 'first' };
  // "those rights last until"
  if (lower === 'last' && before === 'NOUN' && /^(?:until|till|through|for)$/.test(state.words[i + 1]?.lower ?? ''))
    return { tag: 'VERB', form: 'base', lemma: 'last' };
  // "its Class A common stock", "won Package A"
  if (
    /^[A-Z]$/.test(state.words[i]!.text) &&
    /^(?:class|package|lot|bundle|licen[cs]e|phase|tier)$/i.test(state.words[i - 1]?.text ?? '')
  )
    return { tag: 'PROPN', lemma: lower };
  // "Contoso also said profit was"
  if (lower === 'said' && before === 'ADV') return { tag: 'VERB', form: 'past', lemma: 'say' };
  // "with margins set to be lower"
  if (lower === 'set' && isSetTo(state, i)) return { tag: 'VERB', form: 'participle', lemma: 'set' };
  if (lower === 'rid' && state.words[i + 1]?.lower === 'of' && state.tagged[i - 1]?.lemma === 'get')
    return { tag: 'ADJ', lemma: lower };
  // "rose year-on-year", "a year-on-year rise"
  if (/^(year|quarter|month|week)-(?:on|over)-\1$/.test(lower))
    return { tag: state.readings[i + 1]?.[0]?.tag === 'NOUN' ? 'ADJ' : 'ADV', lemma: lower };
  // "will be wound down"
  if (lower === 'wound' && /^(?:down|up)$/.test(state.words[i + 1]?.lower ?? ''))
    return { tag: 'VERB', form: state.tagged[i - 1]?.tag === 'AUX' ? 'participle' : 'past', lemma: 'wind' };
  // "as the two team up", "Contoso teams up with"
  if (/^teams?$/.test(lower) && state.words[i + 1]?.lower === 'up' && !opensNounPhrase(state.tagged[i - 1]))
    return { tag: 'VERB', form: lower === 'team' ? 'base' : 's', lemma: 'team' };
  if (lower === 'longer' && state.tagged[i - 1]?.lower === 'no') return { tag: 'ADV', lemma: 'longer' };
  if (isWorkedOut(state, i)) return { tag: 'ADJ', lemma: lower };
  if (standsForNoun(state, i)) return { tag: 'NOUN', lemma: lower };
  if (readings.length === 1 && readings[0]!.tag !== 'VERB') return readings[0]!;
  const { base, third, past, participle, gerund, noun, adjective, name } = choicesOf(readings);
  const isBase = readings.every((r) => r.form === 'base');
  // "its outlays"
  if (third && readings.length === 1 && POSSESSIVES.has(state.tagged[i - 1]?.lower ?? ''))
    return { tag: 'NOUN', lemma: third.lemma };
  if (third && plansTo(state, i)) return third;
  if (past && (isBehindContact(state, i) || paysIn(state, i))) return past;
  // "a discount": no list knows the noun, but a verb it cannot be
  if (
    isBase &&
    !isBehindSharing(state, i) &&
    (opensNounPhrase(state.tagged[i - 1]) || isInsidePhrase(state, i) || isBehindShare(state, i))
  )
    return { tag: 'NOUN', lemma: readings[0]!.lemma };
  return (
    chooseParticiple(state, i, past, participle, adjective, noun) ??
    chooseGerund(state, i, gerund, noun, adjective) ??
    chooseNounOrVerb(state, i, noun ?? adjective ?? name, base, third, past) ??
    chooseNounOrAdjective(state, i, noun, adjective) ??
    readings[0]!
  );
}

/** What is measured or comes about and goes by its initials; no name. */
const MEASURES: ReadonlySet<string> = new Set(
  'EBITDA EBIT EBITDAR EPS GDP GNP CPI PPI ARR AUM GMV FFO NAV ARPU CAGR VAT IPO IPOs ROI ROE CO2 GWh MWh kWh'.split(
    ' ',
  ),
);

/** "wireless transport infrastructure": a base form between a singular and another noun. */
function isInsidePhrase(state: State, i: number): boolean {
  const before = state.tagged[i - 1];
  // "investors in the round include banks"
  if (state.words[i]!.lower === 'include') return false;
  const isSingular = before?.tag === 'NOUN' && before.lower === before.lemma;
  return isSingular && state.readings[i + 1]?.[0]?.tag === 'NOUN' && !takesBareInfinitive(state);
}

type Choices = Partial<
  Record<'base' | 'third' | 'past' | 'participle' | 'gerund' | 'noun' | 'adjective' | 'name', Reading>
>;

const VERBS = { base: 'base', s: 'third', past: 'past', participle: 'participle', ing: 'gerund' } as const;

/** The first reading of each kind. */
function choicesOf(readings: readonly Reading[]): Choices {
  const choices: Choices = {};
  for (const reading of readings) {
    const { tag, form } = reading;
    if (tag === 'NOUN') choices.noun ??= reading;
    else if (tag === 'ADJ') choices.adjective ??= reading;
    else if (tag === 'PROPN') choices.name ??= reading;
    else if (tag === 'VERB' && form) choices[VERBS[form]] ??= reading;
  }
  return choices;
}

const RELATIVE = /^(?:who|which|that|whose)$/;

/** Keeps count of finite verbs over clause boundaries; a relative clause between commas leaves the outer count as it was. */
function followClauses(state: State, i: number): void {
  const { tag, lower } = state.tagged[i]!;
  const isRelative = tag === 'PRON' && RELATIVE.test(lower);
  state.isResuming = false;
  if ((isRelative || tag === 'SCONJ') && state.tagged[i - 1]?.lower === ',') {
    state.around = state.hasFinite;
    state.aroundPlural = i > 1 && looksPlural(state.tagged[i - 2]!);
  } else if (lower === ',' && state.around !== undefined && !state.inRelative) {
    state.hasFinite = state.around;
    state.isResuming = true;
    state.around = undefined;
  } else if (lower === ',' && state.isFronted && state.hasFinite) {
    // "After Contoso invested, the lab moved to its cloud": the main clause wants a verb of its own
    state.hasFinite = false;
    state.isFronted = false;
  }
  if (tag === 'SCONJ' && opensSentence(state, i)) state.isFronted = true;
  if (startsClause(state, i)) state.hasFinite = false;
  // "whose family trusts control": a noun comes first
  if (isRelative && lower !== 'whose') state.inRelative = true;
  if (tag === 'VERB') {
    state.lastVerb = state.tagged[i];
    if (REPORTS.has(state.lastVerb!.lemma)) state.lastReport = state.lastVerb;
  }
  if (tag === 'PART' && lower === 'to') state.hasInfinitive = true;
}

/** Whether nothing but a mark or a conjunction stands before: a clause that opens here stands in front of its main clause. */
const opensSentence = ({ tagged }: State, i: number) =>
  i === 0 ||
  (/^(?:PUNCT|CCONJ)$/.test(tagged[i - 1]!.tag) && tagged[i - 1]!.lower !== ',' && tagged[i - 1]!.lower !== ')');

const CLAUSE_MARKS: ReadonlySet<string> = new Set(';:—–"“”');

/** Marks and words after which the next clause needs a finite verb of its own. */
function startsClause(state: State, i: number): boolean {
  const { tag, lower, span } = state.tagged[i]!;
  const isTight = state.tagged[i - 1]?.span.end === span.start && state.spans[i + 1]?.start === span.end;
  return (
    tag === 'SCONJ' ||
    (CLAUSE_MARKS.has(lower) && !isTight) ||
    RELATIVE.test(lower) ||
    (tag === 'CCONJ' && lower === 'but')
  );
}
