import type { Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { isOrdinaryWord } from '../words/lexicon.ts';
import { LEGAL_SUFFIXES, LOWER_CASE_SUFFIXES, suffixKey } from './lists/legal-suffixes.ts';
import { GOVERNMENT_HEADS, OF_HEADS, ORGANIZATION_HEADS } from './lists/organization-words.ts';
import { PARTICLES } from './lists/person-words.ts';
import type { Line } from './word-kinds.ts';

/** A run of tokens that makes one name. `first` and `last` are token indexes, both inside. */
export interface NameRun {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** The rule that decided that this is a name: "name/capitals", "name/proven-elsewhere". */
  readonly rule: string;
}

/** What other places of the article say where the shape leaves two readings. */
export interface JoinFacts {
  /** Words that stand as a name of their own somewhere, in lower case. */
  readonly alone: ReadonlySet<string>;
  /** Acronyms of the article, in lower case: "gm". */
  readonly acronyms: ReadonlySet<string>;
  /** Words whose "'s" belongs to them and that never stand without it: "Tate's operates", "McDonald's said". */
  readonly apostrophe: ReadonlySet<string>;
}

/** Reads the facts off all sentences. */
export function collectJoinFacts(lines: readonly Line[]): JoinFacts {
  const alone = new Set<string>();
  const bare = new Set<string>();
  const acronyms = new Set<string>();
  const apostrophe = new Set<string>();
  for (const { tokens, kinds, capitals } of lines) {
    tokens.forEach((token, i) => {
      if (kinds[i] !== 'name' || capitals[i] === 'display') return;
      if (/^\p{Lu}{2,6}$/u.test(token.text)) acronyms.add(token.lower);
      if (/^(?:\p{Lu}&\p{Lu})$/u.test(token.text)) acronyms.add(token.lower);
      const next = tokens[i + 1];
      // "Ministry of Trade"
      const isObject = /^(?:of|for)$/.test(tokens[i - 1]?.lower ?? '') && kinds[i - 2] === 'name';
      const isPart =
        isObject ||
        /^(?:name|maybe)$/.test(kinds[i - 1] ?? '') ||
        kinds[i + 1] === 'name' ||
        /^[-‐‑&]$/.test(tokens[i - 1]?.text ?? '');
      if (!isPart && !/^[-‐‑&]$/.test(next?.text ?? '')) alone.add(token.lower);
      if (!/^['’]s$/u.test(next?.text ?? '')) bare.add(token.lower);
      else if (endsBehindApostrophe(tokens[i + 2])) apostrophe.add(token.lower);
    });
  }
  for (const word of bare) apostrophe.delete(word);
  return { alone, acronyms, apostrophe };
}

/** Whether what follows "'s" shows that nothing is owned: a verb, an article, a preposition, the end. */
export function endsBehindApostrophe(next: Token | undefined): boolean {
  if (next === undefined || next.tag === 'AUX' || next.tag === 'DET' || next.tag === 'ADP') return true;
  return (next.tag === 'VERB' && (next.form === 's' || next.form === 'past')) || /^[.!?]$/.test(next.text);
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

/** "the Davis family", "the controlling Davis family" */
function isDefinite(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before?.tag === 'DET' || ((before?.tag === 'ADJ' || before?.tag === 'NOUN') && tokens[first - 2]?.tag === 'DET')
  );
}

/** Two capitals in a row are one name unless a lost space glued them to something else. */
const isNextWord = (a: Token, b: Token) => b.span.start - a.span.end <= 1;

/** "Windows 11", "Boeing 737 MAX", "Microsoft 365 Copilot", but not "Contoso 40 chips". */
function numberJoins({ tokens, kinds }: Line, last: number): boolean {
  const next = tokens[last + 2];
  if (kinds[last + 2] === 'name') return true;
  if (/^(?:19|20)\d\d$/.test(tokens[last + 1]!.text)) return false;
  return !next || !/^(?:NOUN|ADJ|NUM|SYM)$/.test(next.tag) ? next?.text !== '%' : false;
}

/** "Meta AI", "Contoso AI Labs", but not "Contoso AI strategy". */
function genericJoins({ tokens, kinds }: Line, last: number): boolean {
  if (kinds[last + 2] === 'name') return isHead(tokens[last + 2]!) || isCompanyEnd(tokens[last + 2]!);
  const next = tokens[last + 2];
  return tokens[last + 1]!.text === 'AI' && next !== undefined && /^(?:VERB|AUX|PART)$/.test(next.tag);
}

/** "Rolls-Royce", "Doe-Roe" are one name; "Contoso-Fabrikam alliance" holds two that stand alone elsewhere. */
function hyphenJoins({ tokens }: Line, last: number, facts: JoinFacts): boolean {
  const [left, hyphen, right] = [tokens[last]!, tokens[last + 1]!, tokens[last + 2]!];
  if (left.span.end !== hyphen.span.start || hyphen.span.end !== right.span.start) return false;
  const [a, b] = [facts.alone.has(left.lower), facts.alone.has(right.lower)];
  if (a && b) return false;
  return !((a || b) && RELATIONS.has(tokens[last + 3]?.lower ?? ''));
}

const RELATIONS: ReadonlySet<string> = new Set(
  'alliance deal partnership merger venture tie-up pact agreement relationship talks combination contract collaboration joint rivalry war feud'.split(
    ' ',
  ),
);

/** "Food and Drug Administration", "Trade and Industry"; "Contoso and Fabrikam" are two. */
function andJoins({ tokens, kinds }: Line, first: number, last: number, facts: JoinFacts): boolean {
  const [left, right] = [tokens[last]!, tokens[last + 2]!];
  if (left.lower === right.lower) return true;
  const ordinary = (token: Token) => isOrdinaryWord(token.lower) || COMMON_PARTS.has(token.lower);
  let end = last + 2;
  while (kinds[end + 1] === 'name') end++;
  const initials = [first, last + 2].map((at) => tokens[at]!.lower[0]).join('');
  if (first === last && end === last + 2 && facts.acronyms.has(`${initials[0]}&${initials[1]}`)) return true;
  if (/^(?:called|named|dubbed)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  if (!ordinary(left) || !ordinary(right) || facts.alone.has(left.lower)) return false;
  const ofHead = OF_HEADS.has(tokens[first]!.lower) && /^(?:of|for)$/i.test(tokens[first + 1]?.text ?? '');
  const complete = last > first && ORGANIZATION_HEADS.has(left.lower);
  return !complete && (ofHead || (end > last + 2 && ORGANIZATION_HEADS.has(tokens[end]!.lower)));
}

/** Subjects of ministries and agencies that the lists of ordinary words lack. */
const COMMON_PARTS: ReadonlySet<string> = new Set(
  'drug drugs trade industry commerce labor labour health tobacco firearms alcohol housing transport energy climate culture sport sports welfare tourism'.split(
    ' ',
  ),
);

/** "Bank of America", "Bank of the West", "Ministry of Finance", "Centers for Disease Control". */
function ofJoins({ tokens, kinds }: Line, first: number, last: number): number {
  const head = tokens[last]!.lower;
  const known = OF_HEADS.has(head) || (tokens[last]!.text.endsWith('s') && OF_HEADS.has(head.slice(0, -1)));
  const lloyds = /^['’]s$/u.test(tokens[last]!.text) && last > first;
  if (!known && !lloyds) return 0;
  const isUpper = (at: number) => kinds[at] === 'name' || kinds[at] === 'demonym';
  if (isUpper(last + 2)) return 2;
  return tokens[last + 2]?.lower === 'the' && isUpper(last + 3) && known ? 3 : 0;
}

/** "McDonald's Corp", "Tate's Supermarkets"; in "Contoso's Aria" the owner ends. */
function possessiveJoins({ tokens, kinds }: Line, first: number, last: number, facts: JoinFacts): boolean {
  if (first !== last && !(first + 1 === last && COUNTRY.test(tokens[first]!.text))) return false;
  if (isCompanyEnd(tokens[last + 2]!)) return true;
  if (!facts.apostrophe.has(tokens[last]!.lower)) return false;
  let end = last + 2;
  while (kinds[end + 1] === 'name') end++;
  return isCompanyEnd(tokens[end]!) || isHead(tokens[end]!);
}

/** A lone "The" or number at the edges is no part of a name. */
function trimTail({ tokens, kinds }: Line, first: number, last: number): number {
  let end = last;
  while (end > first && (kinds[end] === 'demonym' || /^(?:the|of|for|and)$/i.test(tokens[end]!.text))) end--;
  return end;
}

const COUNTRY = /^(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?)$/;

/** "the U.S. Shaw's Supermarkets" is a place and a company; "U.S. Food and Drug Administration" is one name. */
function cutPlaceModifier(line: Line, first: number, last: number): NameRun[] {
  const isCountry = COUNTRY.test(line.tokens[first]!.text);
  const head = line.tokens[last]!.lower;
  if (!isCountry || first === last || GOVERNMENT_HEADS.has(head)) return [makeRun(line, first, last, 'name/capitals')];
  return [makeRun(line, first, first, 'name/capitals'), makeRun(line, first + 1, last, 'name/capitals')];
}

const isHead = (token: Token) => ORGANIZATION_HEADS.has(token.lower) || isOrdinaryWord(token.lower);

/** A legal suffix, or the "Group" and "Holdings" that companies end in. */
const isCompanyEnd = (token: Token) =>
  /^\p{Lu}/u.test(token.text) &&
  (LEGAL_SUFFIXES.has(suffixKey(token.lower)) || /^(?:group|holdings)$/.test(token.lower));
