import type { Sentence, Token } from '../../model/annotation.ts';
import type { BlockKind } from '../../model/article.ts';
import { isOrdinaryWord, nameClassesOf } from '../words/lexicon.ts';
import { type Capital, isDistinctive, readCapitals } from './capitals.ts';
import { isDemonym } from './lists/demonyms.ts';
import { CAPITALISED_NOUNS, GENERIC_ACRONYMS, LABELS, OPENERS } from './lists/not-names.ts';
import { isOrganizationNoun, OF_HEADS } from './lists/organization-words.ts';
import { CAPITAL_TITLES, HONORIFICS, TITLE_MODIFIERS, TITLE_NOUNS } from './lists/person-words.ts';

/**
 * What a token can be to a name: part of one; part of one if other places prove it; an adjective of origin; a capitalised
 * title; an acronym that names nothing of its own; a number; or none of these.
 */
export type WordKind = 'name' | 'maybe' | 'demonym' | 'title' | 'generic' | 'number' | 'other';

/** A sentence as the name finder reads it. */
export interface Line {
  readonly index: number;
  readonly sentence: Sentence;
  readonly block: BlockKind;
  readonly tokens: readonly Token[];
  readonly capitals: readonly Capital[];
  readonly kinds: WordKind[];
}

/** What the whole article shows about single words. */
export interface WordFacts {
  /** Words with a capital that tells of a name, in lower case. */
  readonly telling: ReadonlySet<string>;
  /** Words that also stand without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Lower-case names of drugs that the article introduces as such: "the eczema gel, tavorol,". */
  readonly drugs: ReadonlySet<string>;
  /** Acronyms that the article itself explains by lower-case words: "total addressable market (TAM)". */
  readonly generic: ReadonlySet<string>;
}

const CALENDAR: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'
  ).split(' '),
);
const VALUE_KINDS: ReadonlySet<string> = new Set(['date', 'duration', 'money', 'percent']);
/** Capital and a lower-case tail that makes an adjective: "Dublin-based", "Contoso-owned". */
const ADJECTIVE_TAIL = /-\p{Ll}{3,}$/u;

/** Reads every sentence once for the facts, and once more for the kinds of its words. */
export function readLines(sentences: readonly Sentence[], blockOf: (sentence: Sentence) => BlockKind): Line[] {
  const lines = sentences.map((sentence, index): Line => {
    const block = blockOf(sentence);
    const capitals = readCapitals(sentence.tokens, block);
    return { index, sentence, block, tokens: sentence.tokens, capitals, kinds: [] };
  });
  const facts = collectFacts(lines);
  for (const line of lines) {
    const covered = coveredByValues(line);
    line.tokens.forEach((token, i) => {
      line.kinds.push(covered[i] ? 'other' : kindOf(line, token, i, facts, covered));
    });
    markTitles(line);
  }
  return lines;
}

function collectFacts(lines: readonly Line[]): WordFacts {
  const telling = new Set<string>();
  const lower = new Set<string>();
  const generic = new Set<string>();
  const drugs = new Set<string>();
  for (const { tokens, capitals } of lines) {
    tokens.forEach((token, i) => {
      if (capitals[i] === 'telling' || (capitals[i] !== 'none' && isDistinctive(token))) telling.add(token.lower);
      else if (capitals[i] === 'none' && /^\p{Ll}{3}/u.test(token.text)) lower.add(token.text);
      if (isDrugName(tokens, i)) drugs.add(token.text);
      if (tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')' && explainsAcronym(tokens, i)) {
        generic.add(token.lower);
      }
    });
  }
  return { telling, lower, drugs, generic };
}

const DRUG_NOUN = /^(?:drug|medicine|vaccine|treatment|gel|pill|therapy|compound|molecule|antibody|inhibitor)$/;

/** "the eczema gel, tavorol, which": an unlisted word that explains what kind of drug is meant. */
function isDrugName(tokens: readonly Token[], i: number): boolean {
  const { text, lower } = tokens[i]!;
  const before = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  if (!DRUG_NOUN.test(tokens[before]?.lower ?? '') || !/^\p{Ll}{5,20}$/u.test(text) || !isUnlisted(lower)) return false;
  return /^[,.(]$/.test(tokens[i + 1]?.text ?? '.') && !/(?:s|er|or)$/.test(lower);
}

/** Whether the lower-case words before "(TAM)" have its letters as their initials. */
function explainsAcronym(tokens: readonly Token[], at: number): boolean {
  const letters = /^\p{Lu}{2,6}(?=s?$)/u.exec(tokens[at]!.text)?.[0].toLowerCase();
  if (!letters) return false;
  let left = letters.length;
  for (let i = at - 2; i >= 0 && i > at - 12 && left > 0; i--) {
    const word = tokens[i]!;
    if (!/^\p{Ll}/u.test(word.text)) return false;
    const initials = word.lower
      .split('-')
      .map((part) => part[0] ?? '')
      .join('');
    if (letters.slice(0, left).endsWith(initials)) left -= initials.length;
    else if (!/^(?:of|and|the|for|to|in|on|a)$/.test(word.lower)) return false;
  }
  return left === 0;
}

function coveredByValues({ tokens, sentence }: Line): boolean[] {
  const values = sentence.values.filter((mention) => VALUE_KINDS.has(mention.value.kind));
  let next = 0;
  return tokens.map(({ span }) => {
    while (next < values.length && values[next]!.span.end <= span.start) next++;
    return next < values.length && values[next]!.span.start < span.end;
  });
}

function kindOf(line: Line, token: Token, i: number, facts: WordFacts, covered: readonly boolean[]): WordKind {
  const { tokens, capitals } = line;
  const capital = capitals[i]!;
  if (/^\d/.test(token.text)) return numberKind(token);
  if (facts.drugs.has(token.text)) return 'name';
  if (capital === 'none') return /^\p{Ll}\d$/u.test(token.text) ? 'maybe' : 'other';
  const { text, lower } = token;
  if (lower === 'i' || ADJECTIVE_TAIL.test(text) || isCurrencyPrefix(token, tokens[i + 1])) return 'other';
  const isAcronym = /^[\p{Lu}\d&-]+s?$/u.test(text);
  if (isAcronym && (GENERIC_ACRONYMS.has(lower) || facts.generic.has(lower) || /^\p{Lu}{2,5}s$/u.test(text)))
    return 'generic';
  const before = line.kinds[i - 1];
  if (CALENDAR.has(lower.replace('.', ''))) return before === 'name' && isFirstName(tokens[i - 1]!) ? 'name' : 'other';
  if (HONORIFICS.has(lower.replaceAll('.', '')) && before !== 'name') return 'title';
  if (isDemonym(lower)) return 'demonym';
  if (isDistinctive(token)) return 'name';
  if (capital === 'telling') return tellingKind(line, i);
  if (capital === 'display') return 'maybe';
  if (isUnlisted(lower) && !facts.lower.has(lower)) {
    if (facts.telling.has(lower)) return 'name';
    if (!OPENERS.has(lower) && looksLikeSubject(line, i, covered)) return 'name';
  }
  return 'maybe';
}

/** "3M", "7-Eleven" can be names where other words say so; "365" can stand inside one. */
function numberKind(token: Token): WordKind {
  return /^\d-\p{Lu}\p{Ll}/u.test(token.text) ? 'name' : /^\d{1,4}\p{Lu}?$/u.test(token.text) ? 'number' : 'other';
}

/** Inside a sentence every capital tells of a name, but for "the Company", "the Agreement". */
function tellingKind({ tokens }: Line, i: number): WordKind {
  const { lower, text } = tokens[i]!;
  const before = tokens[i - 1]?.lower;
  const isUpper = (at: number) =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !/^(?:U\.?[SK]\.?|The|This|Our|A|An)$/.test(tokens[at]!.text);
  const alone = !isUpper(i + 1) && !isUpper(i - 1);
  if (LABELS.has(lower) && /^(?:\p{Lu}|\d+|[IVX]+)$/u.test(tokens[i + 1]?.text ?? '')) return 'other';
  if (/^\p{Lu}$/u.test(text) && LABELS.has(before ?? '')) return 'other';
  if (/^(?:The|A|An)$/.test(text)) return 'maybe';
  if (/^[A-WYZ]$/.test(text) && !isUpper(i + 1) && tokens[i + 1]?.text !== '.') return 'other';
  const takesMore =
    OF_HEADS.has(lower) &&
    /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '') &&
    /^(?:\p{Lu}|the$)/u.test(tokens[i + 2]?.text ?? '');
  if (alone && CAPITALISED_NOUNS.has(lower) && !takesMore) return 'other';
  return 'name';
}

/** An unlisted word that opens a sentence is a name if it does what bare common nouns do not: "Contoso has agreed". */
function looksLikeSubject({ tokens, capitals }: Line, i: number, covered: readonly boolean[]): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  const { lower } = tokens[i]!;
  if (isOrganizationNoun(lower) || TITLE_NOUNS.has(lower)) return false;
  if (capitals[i + 1] === 'telling' || /^['’]s$/u.test(next.text)) return true;
  // "Contoso and Fabrikam", "Doe & Roe"
  if (/^(?:and|&)$/.test(next.lower) && capitals[i + 2] === 'telling') return true;
  // "Contoso analyst Jane Doe"
  if (TITLE_NOUNS.has(next.lower) && capitals[i + 2] === 'telling' && !TITLE_MODIFIERS.has(lower)) return true;
  // "Contoso, an investor in", "Contoso (CTSO.N)"
  if (next.text === ',' && (tokens[i + 2]?.tag === 'DET' || /^(?:which|who|whose)$/.test(tokens[i + 2]?.lower ?? '')))
    return true;
  let at = i + 1;
  // "Contoso last week committed"
  while (tokens[at]?.tag === 'ADV' || covered[at]) at++;
  const bare = !/[^s]s$/u.test(lower);
  return bare && (tokens[at]?.tag === 'AUX' || /^(?:s|past)$/.test(tokens[at]?.form ?? ''));
}

/** Marks "Vice President", "Chief Information Officer" as titles, the words between included. */
function markTitles({ tokens, kinds }: Line): void {
  const isTitle = (at: number) =>
    CAPITAL_TITLES.has(tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at]!.text) && kinds[at] !== 'other';
  for (let i = 0; i < tokens.length; i++) {
    // "Contoso Group CEO": behind a name only words that no organisation ends in start a title
    if (
      !isTitle(i) &&
      (!/^\p{Lu}/u.test(tokens[i]!.text) || (kinds[i - 1] === 'name' && !RANKS.has(tokens[i]!.lower)))
    ) {
      continue;
    }
    let end = i - 1;
    for (let at = i; at < i + 4; at++) {
      if (isTitle(at)) end = at;
      else if (!TITLE_MODIFIERS.has(tokens[at]?.lower ?? '')) break;
    }
    for (; i <= end; i++) kinds[i] = 'title';
  }
}

const RANKS: ReadonlySet<string> = new Set('vice senior managing deputy chief executive'.split(' '));
/** "US$", "C$" */
const isCurrencyPrefix = (token: Token, next: Token | undefined) =>
  next !== undefined && /^[$€£¥]$/.test(next.text) && next.span.start === token.span.end;
const isFirstName = (token: Token) => nameClassesOf(token.lower).includes('first-name');
const isUnlisted = (lower: string) => !isOrdinaryWord(lower);
