import type { Token } from '../../model/annotation.ts';
import { isLegalSuffix, LOWER_CASE_SUFFIXES } from '../../model/legal-suffixes.ts';
import { startsUpper } from '../words/letters.ts';
import { isOrdinaryWord, nameClassesOf } from '../words/lexicon.ts';
import { andJoins } from './join-and.ts';
import type { JoinFacts } from './join-facts.ts';
import { hyphenJoins, isCompanyEnd, isHead } from './join-parts.ts';
import type { Line } from './line.ts';
import { COUNTRY_NAMES } from './lists/countries.ts';
import { FRONT_KINDS } from './lists/organization-words.ts';
import { ORDINARY_GIVEN_NAMES } from './lists/person-words.ts';

/** More words than this make no name; it also bounds the work on hostile capitals. */
export const MAX_WORDS = 12;

/** Whether a name starts at a token: by its own kind, or by what it opens. */
export function startsName(line: Line, i: number, facts: JoinFacts): boolean {
  const { kinds, tokens, capitals } = line;
  const next = kinds[i + 1] === 'name';
  const { lower, text } = tokens[i]!;
  if (kinds[i] === 'name') return true;
  if (startsPlace(tokens, i)) return capitals[i] !== 'none';
  if (/^(?:demonym|maybe)$/.test(kinds[i]!) && opensFirm(line, i, facts)) return true;
  switch (kinds[i]) {
    case 'demonym':
      if (kinds[i + 1] === 'demonym') return kinds[i + 2] === 'name' && isHead(tokens[i + 2]!);
      return capitals[i] !== 'display' && next && isHead(tokens[i + 1]!);
    case 'number':
      return next && /^\p{Lu}{2,}$/u.test(tokens[i + 1]!.text) && /^\d{3}$/.test(text);
    case 'generic':
    case 'title':
      return next && /^\p{Lu}{2,}$/u.test(text) && (isCompanyEnd(tokens[i + 1]!) || isMasthead(line, i + 1));
    case 'maybe':
      if (lower === 'the') return next && capitals[i] === 'none' ? false : next && i > 0;
      return next && joinsOpening(line, i, facts);
    default:
      return false;
  }
}

/** "Saudi Arabia", "New Zealand", "South Africa": two words that no other name begins with. */
export function startsPlace(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || !startsUpper(next.text)) return false;
  const pair = `${tokens[i]!.lower} ${next.lower}`;
  return COUNTRY_NAMES.has(pair) || nameClassesOf(pair).includes('place');
}

/** A word that shows nothing by itself opens a firm's name: "Next plc", "Scottish & Newcastle", "Anheuser-Busch". */
function opensFirm(line: Line, i: number, facts: JoinFacts): boolean {
  const { tokens, kinds, capitals } = line;
  const next = tokens[i + 1];
  if (!next || capitals[i] === 'none' || capitals[i] === 'display' || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[i]!.tag))
    return false;
  if (LOWER_CASE_SUFFIXES.has(next.lower) && /^\p{Ll}/u.test(next.text)) return true;
  if (kinds[i + 2] !== 'name') return false;
  if (next.text === '&') return true;
  if (/^[-‐‑]$/.test(next.text))
    return kinds[i] !== 'demonym' && !isOrdinaryWord(tokens[i]!.lower) && hyphenJoins(line, i, facts);
  return next.lower === 'and' && andJoins(line, i, i, facts);
}

/** "CIO Dive", "PC World": an acronym before one ordinary word; a person would have two. */
function isMasthead({ tokens, kinds }: Line, i: number): boolean {
  return kinds[i + 1] !== 'name' && isOrdinaryWord(tokens[i]!.lower) && !/^['’]s$/u.test(tokens[i + 1]?.text ?? '');
}

/** "General Motors", "Deep Analysis", "United Airlines" at the start of a sentence, but not "Former Contoso". */
function joinsOpening(line: Line, i: number, facts: JoinFacts): boolean {
  const { tokens, kinds, capitals } = line;
  if (capitals[i] === 'display') return false;
  if (/^\p{Ll}\d$/u.test(tokens[i]!.text)) return true;
  // "Chipmaker Contoso said"
  if (FRONT_KINDS.test(tokens[i]!.lower)) return false;
  if (isGivenName(line, i)) return true;
  let initials = tokens[i]!.lower[0]!;
  let end = i + 1;
  for (; kinds[end] === 'name' && end < i + MAX_WORDS; end++)
    if (!isLegalSuffix(tokens[end]!.lower)) initials += tokens[end]!.lower[0]!;
  if (facts.acronyms.has(initials)) return true;
  const second = tokens[i + 1]!;
  const isFirm = isLegalSuffix(tokens[end - 1]!.lower) && end > i + 2;
  // "Air India ordered": a noun right before a country is no more than its name
  if (/^(?:NOUN|PROPN)$/.test(tokens[i]!.tag) && end === i + 2 && isCountryFirm(tokens, i)) return true;
  // "Thinking Machines raised": no object stands between a participle and a finite verb
  const isParticiple = tokens[i]!.form === 'ing' && /^(?:s|past)$/.test(tokens[end]?.form ?? '');
  const modifies = (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]!.tag) || isParticiple) && !PREMODIFIERS.has(tokens[i]!.lower);
  return modifies && (isFirm || !facts.alone.has(second.lower)) && isHead(second);
}

/** "Air India", "Star India": a singular noun, a country and a verb. */
const isCountryFirm = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === tokens[i]!.lemma &&
  COUNTRY_NAMES.has(tokens[i + 1]!.lower) &&
  /^(?:VERB|AUX)$/.test(tokens[i + 2]?.tag ?? '');

/** "Grace Doe said": an ordinary word that is a first name too, with nothing but a surname behind it. */
function isGivenName({ tokens, kinds }: Line, i: number): boolean {
  const { lower, tag } = tokens[i]!;
  const surname = tokens[i + 1]!;
  // "Miles Doe, director of", "Dean Doe said"
  const isSpeaker = /^(?:,|said|says|told)$/.test(tokens[i + 2]?.lower ?? '') && !isOrdinaryWord(surname.lower);
  const isGiven = nameClassesOf(lower).includes('first-name') || (isSpeaker && ORDINARY_GIVEN_NAMES.has(lower));
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag) || !isGiven) return false;
  const isOther = kinds[i + 2] === 'name' || isHead(surname) || isLegalSuffix(surname.lower);
  return !isOther && /^\p{Lu}\p{Ll}+$/u.test(surname.text) && !/^['’]s?$/.test(tokens[i + 2]?.lower ?? '');
}

/** Adjectives that news puts before names. */
const PREMODIFIERS: ReadonlySet<string> = new Set(
  'former new old rival fellow major big small leading top current other many more several such last next early late private public local foreign'.split(
    ' ',
  ),
);
