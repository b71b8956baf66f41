import type { Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { isOrdinaryWord } from '../words/lexicon.ts';
import type { JoinFacts } from './join-facts.ts';
import {
  andJoins,
  COUNTRY,
  genericJoins,
  hyphenJoins,
  isCompanyEnd,
  isDefinite,
  isHead,
  numberJoins,
  ofJoins,
  possessiveJoins,
} from './join-parts.ts';
import type { Line } from './line.ts';
import { LEGAL_SUFFIXES, LOWER_CASE_SUFFIXES, suffixKey } from './lists/legal-suffixes.ts';
import { GOVERNMENT_HEADS } from './lists/organization-words.ts';
import { PARTICLES } from './lists/person-words.ts';

/** A run of tokens that makes one name. `first` and `last` are token indexes, both inside. */
export interface NameRun {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** The rule that decided that this is a name: "name/capitals", "name/proven-elsewhere". */
  readonly rule: string;
}

/** More words than this make no name; it also bounds the work on hostile capitals. */
const MAX_WORDS = 12;

/** The names of one sentence by the shape of its words, left to right. */
export function findNameRuns(line: Line, facts: JoinFacts): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    if (!startsName(line, i, facts)) continue;
    const last = extendName(line, i, facts);
    runs.push(...cutPlaceModifier(line, i, last));
    i = last;
  }
  return runs;
}

/** The run from token `first` to token `last`. */
export function makeRun(line: Line, first: number, last: number, rule: string): NameRun {
  const span = { start: line.tokens[first]!.span.start, end: line.tokens[last]!.span.end };
  return { line, first, last, span, rule };
}

function startsName(line: Line, i: number, facts: JoinFacts): boolean {
  const { kinds, tokens, capitals } = line;
  const next = kinds[i + 1] === 'name';
  const { lower, text } = tokens[i]!;
  switch (kinds[i]) {
    case 'name':
      return true;
    case 'demonym':
      return capitals[i] !== 'display' && next && isHead(tokens[i + 1]!) && !isHead(tokens[i]!);
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

/** "CIO Dive", "PC World": an acronym before one ordinary word; a person would have two. */
function isMasthead({ tokens, kinds }: Line, i: number): boolean {
  return kinds[i + 1] !== 'name' && isOrdinaryWord(tokens[i]!.lower) && !/^['’]s$/u.test(tokens[i + 1]?.text ?? '');
}

/** "General Motors", "Deep Analysis", "United Airlines" at the start of a sentence, but not "Former Contoso". */
function joinsOpening({ tokens, kinds, capitals }: Line, i: number, facts: JoinFacts): boolean {
  if (capitals[i] === 'display') return false;
  if (/^\p{Ll}\d$/u.test(tokens[i]!.text)) return true;
  let initials = tokens[i]!.lower[0]!;
  let end = i + 1;
  for (; kinds[end] === 'name' && end < i + MAX_WORDS; end++) initials += tokens[end]!.lower[0]!;
  if (facts.acronyms.has(initials)) return true;
  const second = tokens[i + 1]!;
  const modifies = /^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]!.tag) && !PREMODIFIERS.has(tokens[i]!.lower);
  return modifies && !facts.alone.has(second.lower) && isHead(second);
}

/** Adjectives that news puts before names. */
const PREMODIFIERS: ReadonlySet<string> = new Set(
  'former new old rival fellow major big small leading top current other many more several such last next early late private public local foreign'.split(
    ' ',
  ),
);

function extendName(line: Line, first: number, facts: JoinFacts): number {
  let last = first;
  for (;;) {
    const step = last - first + 1 < MAX_WORDS ? nextPart(line, first, last, facts) : 0;
    if (step === 0) return trimTail(line, first, last);
    last += step;
  }
}

/** How many tokens after `last` belong to the name as its next part; 0 where it ends. */
function nextPart(line: Line, first: number, last: number, facts: JoinFacts): number {
  const { tokens, kinds } = line;
  const next = tokens[last + 1];
  if (!next) return 0;
  if (LEGAL_SUFFIXES.has(suffixKey(tokens[last]!.lower)) && last > first) {
    return isCompanyEnd(next) && kinds[last + 1] === 'name' ? 1 : 0;
  }
  if (kinds[last + 1] === 'name') return isNextWord(tokens[last]!, next) ? 1 : 0;
  if (kinds[last + 1] === 'demonym') return kinds[last + 2] === 'name' ? 1 : 0;
  if (/^(?:family|brothers)$/.test(next.text) && isDefinite(tokens, first)) return 1;
  if (LOWER_CASE_SUFFIXES.has(next.lower) && next.span.start === tokens[last]!.span.end + 1) return 1;
  if (kinds[last + 1] === 'number') return numberJoins(line, last) ? 1 : 0;
  if (kinds[last + 1] === 'generic') return genericJoins(line, last) ? 1 : 0;
  const after = kinds[last + 2];
  const upper = after === 'name' || (after === 'demonym' && kinds[last + 3] === 'name');
  switch (next.text) {
    case '&':
      return upper ? 2 : 0;
    case ',':
      return tokens[last + 2] && after === 'name' && LEGAL_SUFFIXES.has(suffixKey(tokens[last + 2]!.lower)) ? 2 : 0;
    case '-':
    case '‐':
    case '‑':
      return upper && hyphenJoins(line, last, facts) ? 2 : 0;
    case 'and':
    case 'And':
      return upper && andJoins(line, first, last, facts) ? 2 : 0;
    case 'of':
    case 'for':
    case 'Of':
    case 'For':
      return ofJoins(line, first, last);
    case "'s":
    case '’s':
      return upper && possessiveJoins(line, first, last, facts) ? 2 : 0;
  }
  if (PARTICLES.has(next.text)) {
    if (upper) return 2;
    return PARTICLES.has(tokens[last + 2]?.text ?? '') && kinds[last + 3] === 'name' ? 3 : 0;
  }
  return 0;
}

/** Two capitals in a row are one name unless a lost space glued them to something else. */
const isNextWord = (a: Token, b: Token) => b.span.start - a.span.end <= 1;

/** A lone "The" or number at the edges is no part of a name. */
function trimTail({ tokens, kinds }: Line, first: number, last: number): number {
  let end = last;
  while (end > first && (kinds[end] === 'demonym' || /^(?:the|of|for|and)$/i.test(tokens[end]!.text))) end--;
  return end;
}

/** "the U.S. Shaw's Supermarkets" is a place and a company; "U.S. Food and Drug Administration" is one name. */
function cutPlaceModifier(line: Line, first: number, last: number): NameRun[] {
  const isCountry = COUNTRY.test(line.tokens[first]!.text);
  const head = line.tokens[last]!.lower;
  if (!isCountry || first === last || GOVERNMENT_HEADS.has(head)) return [makeRun(line, first, last, 'name/capitals')];
  return [makeRun(line, first, first, 'name/capitals'), makeRun(line, first + 1, last, 'name/capitals')];
}
