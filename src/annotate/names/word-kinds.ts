import type { Sentence, Token } from '../../model/annotation.ts';
import type { BlockKind } from '../../model/article.ts';
import { POSSESSIVES } from '../words/closed-class.ts';
import { startsUpper } from '../words/letters.ts';
import { isOrdinaryWord, nameClassesOf } from '../words/lexicon.ts';
import { isBareSubject } from './bare-subject.ts';
import { isCapitalised, isDistinctive, readCapitals } from './capitals.ts';
import { unmarkTerms } from './defined-terms.ts';
import type { Line, WordKind } from './line.ts';
import { isDemonym } from './lists/demonyms.ts';
import { CAPITALISED_NOUNS, GENERIC_ACRONYMS, LABELS, OPENERS } from './lists/not-names.ts';
import { FRONT_KINDS, isOrganizationNoun, OF_HEADS, ORGANIZATION_HEADS } from './lists/organization-words.ts';
import { HONORIFICS, PARTICLES, TITLE_MODIFIERS, TITLE_NOUNS } from './lists/person-words.ts';
import { markTitles } from './mark-titles.ts';
import { isInListing, isTickerAt } from './tickers.ts';
import { collectWordFacts, type WordFacts } from './word-facts.ts';

const CALENDAR: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'
  ).split(' '),
);
const VALUE_KINDS: ReadonlySet<string> = new Set(['date', 'duration', 'money', 'percent']);
/** Capital and a lower-case tail that makes an adjective: "Dublin-based", "Contoso-owned", "Davos-style". */
const ADJECTIVE_TAIL =
  /^\p{Lu}[\p{L}.’']*-(?:\p{Ll}{3,}ed|led|made|run|born|held|built|bound|wide|style|like|type|era|friendly|free|only|area|class|level)$/u;

/** Reads every sentence once for the facts, and once more for the kinds of its words. */
export function readLines(sentences: readonly Sentence[], blockOf: (sentence: Sentence) => BlockKind): Line[] {
  const lines = sentences.map((sentence, index): Line => {
    const block = blockOf(sentence);
    const capitals = readCapitals(sentence.tokens, block);
    return { index, sentence, block, tokens: sentence.tokens, capitals, kinds: [] };
  });
  const facts = collectWordFacts(lines);
  for (const line of lines) {
    const covered = coveredByValues(line);
    line.tokens.forEach((token, i) => {
      line.kinds.push(covered[i] ? 'other' : kindOf(line, token, i, facts, covered));
    });
    markTitles(line);
    if (facts.terms.size > 0) unmarkTerms(line, facts.terms);
  }
  return lines;
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
  if (isInsideAdjective(tokens, i)) return 'other';
  if (facts.drugs.has(token.text)) return 'name';
  if (capital === 'none') return token.text.length === 2 && /^\p{Ll}\d$/u.test(token.text) ? 'maybe' : 'other';
  if (isInListing(tokens, i)) return 'other';
  const { text, lower } = token;
  if (lower === 'i' || isAdjective(line, i) || isCurrencyPrefix(token, tokens[i + 1])) return 'other';
  // "MHz", "IoT" have two capitals; "Roe" is a surname
  const isAcronym = /^[\p{Lu}\d&-]+s?$|\p{Lu}.*\p{Lu}/u.test(text);
  if (isAcronym && (GENERIC_ACRONYMS.has(lower) || facts.generic.has(lower) || /^\p{Lu}{2,5}s$/u.test(text)))
    return 'generic';
  const before = line.kinds[i - 1];
  if (CALENDAR.has(lower.replace('.', '')) && !isGivenJan(tokens, i) && !isOfPaper(tokens, i))
    return before === 'name' && isFirstName(tokens[i - 1]!) ? 'name' : 'other';
  // "Duke Energy"
  const isOfName = ORGANIZATION_HEADS.has(tokens[i + 1]?.lower ?? '') && capitals[i + 1] === 'telling';
  if (HONORIFICS.has(lower.replaceAll('.', '')) && before !== 'name' && !isOfName) return 'title';
  if (isDemonym(lower) || isRegional(tokens, i)) return 'demonym';
  if (isDistinctive(token)) return 'name';
  if (capital === 'telling') return tellingKind(line, i);
  if (capital === 'display') return 'maybe';
  if (facts.aliases.has(lower)) return 'name';
  if (facts.lower.has(lower)) return 'maybe';
  if (!isUnlisted(lower)) return isBareSubject(line, i, covered) ? 'name' : 'maybe';
  if (facts.telling.has(lower)) return 'name';
  return !OPENERS.has(lower) && looksLikeSubject(line, i, covered) ? 'name' : 'maybe';
}

/** "the Sunday Courier": the day is half of a paper's name. */
const isOfPaper = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'Sunday' &&
  /^(?:the|['’]s)$/.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i + 1] !== undefined &&
  isCapitalised(tokens[i + 1]!);

/** "Jan van Doe", "the coordinator, Jan Doe"; but "in Jan Contoso sold". */
function isGivenJan(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.lower !== 'jan' || next === undefined) return false;
  if (PARTICLES.has(next.text)) return true;
  const isSurname = isCapitalised(next) && !isOrdinaryWord(next.lower) && !CALENDAR.has(next.lower);
  return (
    isSurname &&
    tokens[i]!.text === 'Jan' &&
    tokens[i - 1]?.tag !== 'ADP' &&
    /^(?:[\p{L},]|$)/u.test(tokens[i + 2]?.text ?? '')
  );
}

/** "New" in "New York-based", "Warren" in "Warren Buffett-backed". */
function isInsideAdjective(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && startsUpper(tokens[i]!.text) && ADJECTIVE_TAIL.test(next.text);
}

/** "Dublin-based"; but "Ka-shing" goes on with the name before it. */
function isAdjective({ tokens, kinds }: Line, i: number): boolean {
  const [, head, tail] = /^(\p{Lu}[\p{L}.]*)-(\p{Ll}{2,})$/u.exec(tokens[i]!.text) ?? [];
  if (tail === undefined || ADJECTIVE_TAIL.test(tokens[i]!.text)) return tail !== undefined;
  // "Ji-woo Park"
  const next = tokens[i + 1];
  const isGivenName =
    tokens[i]!.text.length < 10 && next !== undefined && isCapitalised(next) && !isOrdinaryWord(head!);
  return kinds[i - 1] !== 'name' && kinds[i - 1] !== 'maybe' && isOrdinaryWord(tail) && !isGivenName;
}

/** "7-Eleven", "23andMe"; "3M" can be a name where other words say so; "365" can stand inside one. */
function numberKind(token: Token): WordKind {
  return /^\d{1,3}-?\p{Ll}*\p{Lu}\p{Ll}+/u.test(token.text) && !/Hz$|Wh?$/.test(token.text)
    ? 'name'
    : /^\d{1,4}\p{Lu}?$/u.test(token.text)
      ? 'number'
      : 'other';
}

/** Inside a sentence every capital tells of a name, but for "the Company", "the Agreement". */
function tellingKind({ tokens }: Line, i: number): WordKind {
  const { lower, text } = tokens[i]!;
  const before = tokens[i - 1]?.lower;
  const isUpper = (at: number) =>
    tokens[at] !== undefined &&
    isCapitalised(tokens[at]) &&
    !/^(?:U\.?[SK]\.?|The|This|Our|A|An)$/.test(tokens[at].text);
  const alone = !isUpper(i + 1) && !isUpper(i - 1);
  if (LABELS.has(lower) && /^(?:\p{Lu}|\d+|[IVX]+)$/u.test(tokens[i + 1]?.text ?? '')) return 'other';
  if (/^\p{Lu}$/u.test(text) && LABELS.has(before ?? '')) return 'other';
  if (/^(?:The|A|An)$/.test(text)) return 'maybe';
  // "LONDON (Newsline) - Chipmaker Contoso": behind a dash a sentence starts
  if (FRONT_KINDS.test(lower) && isUpper(i + 1) && /^[–—-]$/.test(before ?? '')) return 'maybe';
  if (/^[A-WYZ]$/.test(text) && !isUpper(i + 1) && tokens[i + 1]?.text !== '.') return 'other';
  const takesMore =
    OF_HEADS.has(lower) &&
    /^(?:of|for|on)$/.test(tokens[i + 1]?.lower ?? '') &&
    /^(?:\p{Lu}|the$)/u.test(tokens[i + 2]?.text ?? '');
  const isObject = /^(?:of|for)$/.test(before ?? '') && OF_HEADS.has(tokens[i - 2]?.lower ?? '') && isUpper(i - 2);
  if (alone && CAPITALISED_NOUNS.has(lower) && !takesMore && !isObject) return 'other';
  return 'name';
}

/** No aside of a subject has more tokens. */
const LONGEST_ASIDE = 10;

/** An unlisted word that opens a sentence is a name if it does what bare common nouns do not: "Contoso has agreed". */
function looksLikeSubject({ tokens, capitals }: Line, i: number, covered: readonly boolean[]): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  const { lower } = tokens[i]!;
  if (isOrganizationNoun(lower) || TITLE_NOUNS.has(lower)) return false;
  if (capitals[i + 1] === 'telling' || /^['’]s$/u.test(next.text) || isTickerAt(tokens, i + 1)) return true;
  // "Contoso-owned", cut into three
  if (next.text === '-' && /^(?:owned|controlled)$/.test(tokens[i + 2]?.lower ?? '')) return true;
  // "Contoso and Fabrikam", "Doe & Roe"
  if (/^(?:and|&)$/.test(next.lower) && capitals[i + 2] === 'telling') return true;
  // "Contoso analyst Jane Doe", "Contoso senior policy adviser Jane Doe", "Contoso parent Fabrikam"
  let noun = i + 1;
  while (noun < i + 4 && TITLE_MODIFIERS.has(tokens[noun]?.lower ?? '')) noun++;
  const called = tokens[noun]?.lower ?? '';
  if (
    (TITLE_NOUNS.has(called) ||
      (noun === i + 1 && /^(?:parent|owner|subsidiary|rival|affiliate|backer)$/.test(called))) &&
    capitals[noun + 1] === 'telling' &&
    !TITLE_MODIFIERS.has(lower)
  )
    return true;
  // "Contoso, an investor in", "Contoso, its supplier", "Contoso, which"
  const behind = tokens[i + 2]?.lower ?? '';
  if (next.text === ',' && (tokens[i + 2]?.tag === 'DET' || POSSESSIVES.has(behind) || /^(?:which|who)$/.test(behind)))
    return true;
  if (next.text === ',' && !/ly$/.test(lower) && isAsideBeforeVerb(tokens, i + 1)) return true;
  // "Contoso, Fabrikam and Northwind are"
  const isListed = next.text === ',' && capitals[i + 2] === 'telling' && tokens[i + 3]?.lower === 'and';
  if (isListed && !/ly$/.test(lower) && capitals[i + 4] === 'telling') return true;
  let at = i + 1;
  // "Contoso last week committed", "Contoso itself owns"
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.lower === 'itself' || covered[at]) at++;
  const verb = tokens[at];
  if (verb?.tag !== 'AUX' && !/^(?:s|past)$/.test(verb?.form ?? '')) return false;
  // "Contosys is": what looks like a plural is one where its verb is, or might be; few end in "us" or "is"
  return !/[^sui]s$/u.test(lower) || verb!.form === 's' || verb!.lower === 'was';
}

/** "Contoso, for its part, is paying", "Contoso, citing costs, pulled out": an aside between commas, and then a verb. */
function isAsideBeforeVerb(tokens: readonly Token[], comma: number): boolean {
  const aside = tokens.slice(comma + 1, comma + LONGEST_ASIDE);
  const length = aside.findIndex(({ text }) => text === ',');
  // "Contoso, too, gets"
  const isAdverb = length === 1 && aside[0]!.tag === 'ADV';
  const opens = length > 1 && (aside[0]?.tag === 'ADP' || aside[0]?.form === 'ing');
  const behind = opens || isAdverb ? tokens[comma + length + 2] : undefined;
  return behind?.tag === 'AUX' || /^(?:s|past)$/.test(behind?.form ?? '');
}

/** "South" in "South African" */
const isRegional = (tokens: readonly Token[], i: number) =>
  /^(?:north|south|east|west|latin|central|saudi|sri)$/.test(tokens[i]!.lower) &&
  startsUpper(tokens[i + 1]?.text ?? '') &&
  isDemonym(tokens[i + 1]!.lower);

/** "US$", "C$" */
const isCurrencyPrefix = (token: Token, next: Token | undefined) =>
  next !== undefined && /^[$€£¥]$/.test(next.text) && next.span.start === token.span.end;
const isFirstName = (token: Token) => nameClassesOf(token.lower).includes('first-name');
const isUnlisted = (lower: string) => !isOrdinaryWord(lower);
