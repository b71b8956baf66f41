import type { Token } from '../../model/annotation.ts';
import { isLegalSuffix, LOWER_CASE_SUFFIXES } from '../../model/legal-suffixes.ts';
import type { Span } from '../../model/span.ts';
import { nameClassesOf } from '../words/lexicon.ts';
import { andJoins, partnersBehind } from './join-and.ts';
import { APOSTROPHES, type JoinFacts } from './join-facts.ts';
import {
  COUNTRY,
  genericJoins,
  hyphenJoins,
  isCompanyEnd,
  isDefinite,
  numberJoins,
  ofJoins,
  onJoins,
  possessiveJoins,
  standApart,
} from './join-parts.ts';
import type { Line } from './line.ts';
import { GOVERNMENT_HEADS, OF_HEADS } from './lists/organization-words.ts';
import { PARTICLES } from './lists/person-words.ts';
import { MAX_WORDS, startsName, startsPlace } from './name-starts.ts';

/** A run of tokens that makes one name. `first` and `last` are token indexes, both inside. */
export interface NameRun {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** The rule that decided that this is a name: "name/capitals", "name/proven-elsewhere". */
  readonly rule: string;
}

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
  if (isLegalSuffix(tokens[last]!.lower) && last > first) {
    // "Contoso Co., Ltd."
    if (/^co\.?$/.test(tokens[last]!.lower) && next.text === ',' && isLegalSuffix(tokens[last + 2]?.lower ?? ''))
      return 2;
    return isCompanyEnd(next) && kinds[last + 1] === 'name' ? 1 : 0;
  }
  if (isBareDateline(line, first, last)) return 0;
  if (kinds[last + 1] === 'name')
    return isNextWord(tokens[last]!, next) && !(first === last && standApart(line, last, facts)) ? 1 : 0;
  if (kinds[last + 1] === 'demonym') return kinds[last + 2] === 'name' ? 1 : 0;
  if (last === first && startsPlace(tokens, first)) return 1;
  // "Vantage+"
  if (next.text === '+' && next.span.start === tokens[last]!.span.end)
    return tokens[last + 2]?.span.start === next.span.end ? 0 : 1;
  if (/^(?:family|brothers)$/.test(next.text) && isDefinite(tokens, first)) return 1;
  if (LOWER_CASE_SUFFIXES.has(next.lower) && next.span.start === tokens[last]!.span.end + 1) return 1;
  if (kinds[last + 1] === 'number') return numberJoins(line, last) ? 1 : 0;
  if (kinds[last + 1] === 'generic') return genericJoins(line, last) ? 1 : 0;
  const after = kinds[last + 2];
  const upper = after === 'name' || (after === 'demonym' && kinds[last + 3] === 'name');
  switch (next.text) {
    case '&':
    case 'und':
    case 'et':
      return upper ? 2 : 0;
    case ',':
      if (partnersBehind(line, last) > 0 && first === last) return partnersBehind(line, last);
      return tokens[last + 2] && after === 'name' && isLegalSuffix(tokens[last + 2]!.lower) ? 2 : 0;
    case '-':
    case '‐':
    case '‑':
      // "KHJ-TV"
      return (upper || after === 'generic') && hyphenJoins(line, last, facts) ? 2 : 0;
    case 'and':
    case 'And':
      // "pays Contoso and Contoso pays it": nobody is named twice
      return upper && tokens[last]!.text !== tokens[last + 2]?.text && andJoins(line, first, last, facts) ? 2 : 0;
    case 'of':
    case 'for':
    case 'Of':
    case 'For':
      return ofJoins(line, first, last);
    case 'on':
      return onJoins(line, last);
    case "'s":
    case '’s':
      if (upper && possessiveJoins(line, first, last, facts)) return 2;
      return APOSTROPHES.has(tokens[last]!.lower) && facts.apostrophe.has(tokens[last]!.lower) ? 1 : 0;
  }
  if (PARTICLES.has(next.text)) {
    if (upper) return 2;
    return PARTICLES.has(tokens[last + 2]?.text ?? '') && kinds[last + 3] === 'name' ? 3 : 0;
  }
  return 0;
}

/** "HELSINKI Contoso said": a city in block capitals that opens the text, without a dash behind it. */
function isBareDateline({ tokens }: Line, first: number, last: number): boolean {
  if (first !== 0 || !/^\p{Lu}\p{Ll}/u.test(tokens[last + 1]!.text)) return false;
  const words = tokens.slice(first, last + 1);
  const place = words.map(({ lower }) => lower).join(' ');
  return words.every(({ text }) => /^\p{Lu}{3,}$/u.test(text)) && nameClassesOf(place).includes('place');
}

/** Two capitals in a row are one name unless something else stood between; a price mark before a suffix is nothing. */
const isNextWord = (a: Token, b: Token) => b.span.start - a.span.end <= 1 || isLegalSuffix(b.lower);

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
  // "U.S. Department of Justice"
  const isBody = OF_HEADS.has(line.tokens[first + 1]?.lower ?? '') && line.tokens[first + 2]?.lower === 'of';
  if (!isCountry || first === last || isBody || GOVERNMENT_HEADS.has(head))
    return [makeRun(line, first, last, 'name/capitals')];
  return [makeRun(line, first, first, 'name/capitals'), makeRun(line, first + 1, last, 'name/capitals')];
}
