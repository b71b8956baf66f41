import type { Token } from '../model/annotation.ts';
import { isLegalSuffix } from '../model/legal-suffixes.ts';
import { isAcronym } from './asides.ts';
import { isNamedKind } from './named-kinds.ts';

/** What a value mention makes of the tokens that it covers; the first token of each knows how far it goes. */
export interface ValueRange {
  readonly to: number;
  /** "$43" of "$43 a share" */
  readonly head: number;
  readonly isTime: boolean;
}

/** "its Contoso Web Services (CWS) agreement": where an acronym in brackets ends that stands inside a phrase. */
export function acronymEnd(tokens: readonly Token[], at: number): number | undefined {
  const [open, acronym, close, noun] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isShort =
    (open.text === '(' && close?.text === ')' && isAcronym(acronym)) || (open.text === '<' && close?.text === '>');
  return isShort && noun?.tag === 'NOUN' ? at + 3 : undefined;
}

/** "Contoso Group, Inc.": where a legal form ends that a comma parts from its name. */
export function legalFormEnd(tokens: readonly Token[], at: number): number | undefined {
  const [name, comma, form] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isForm = comma.text === ',' && form?.tag === 'PROPN' && isLegalSuffix(form.lower);
  return isForm && name?.tag === 'PROPN' ? at + 2 : undefined;
}

/** "cash" behind a sum that no noun follows. */
export function isMeansOfPayment(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  at: number,
): boolean {
  if (tokens[at]!.lower !== 'cash' || /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '')) return false;
  return [...values.values()].some(({ to, isTime }) => to === at && !isTime);
}

/** "a $2bn (1.5bn euros; £1bn) settlement": where a bracket ends that says a sum again inside a phrase. */
export function conversionEnd(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  at: number,
): number | undefined {
  if (tokens[at]!.text !== '(') return undefined;
  let to = at;
  while (/^[(;,]$/.test(tokens[to]?.text ?? '')) {
    const value = values.get(to + 1);
    if (!value || value.isTime) return undefined;
    to = value.to;
  }
  // "funding round"
  const noun = tokens[to + 1]?.tag === 'ADJ' ? tokens[to + 2] : tokens[to + 1];
  return tokens[to]?.text === ')' && noun?.tag === 'NOUN' ? to + 1 : undefined;
}

/** "a Contoso and Fabrikam partnership": the names of what is between two. */
export function joinsNames(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at]!.lower !== 'and' || tokens[at - 1]!.tag !== 'PROPN' || tokens[from]!.tag === 'PROPN') return false;
  let k = at + 1;
  while (tokens[k]?.tag === 'PROPN') k++;
  // "a Master Franchise and Development Agreement": how a deal is called
  return k > at + 1 && (JOINT.has(tokens[k]?.lemma ?? '') || JOINT.has(tokens[k - 1]!.lower));
}

/** "partner and competitor Contoso", "founder and chief executive Jane Doe": two things that one name is. */
export function joinsKinds(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at]!.lower !== 'and' || !/^(?:NOUN|ADJ)$/.test(tokens[from]!.tag) || !isSingleKind(tokens[at - 1]!))
    return false;
  const name = modifiersFrom(tokens, at + 1);
  return name > at + 1 && tokens[name]?.tag === 'PROPN' && isSingleKind(tokens[name - 1]!);
}

const isSingleKind = (token: Token) => isNamedKind(token) && token.lower === token.lemma;

/** What several have with each other. */
const JOINT: ReadonlySet<string> = new Set(
  'deal partnership agreement alliance venture merger pact tie-up contract collaboration talk talks relationship combination'.split(
    ' ',
  ),
);

/** "investment and offtake agreements", "supply, licensing and marketing rights": where the last of several modifiers of one noun begins. */
export function lastModifier(tokens: readonly Token[], from: number, at: number): number | undefined {
  const isPlural = tokens[at - 1]!.tag === 'NOUN' && tokens[at - 1]!.lower !== tokens[at - 1]!.lemma;
  if (!/^(?:and|or|,)$/.test(tokens[at]!.lower) || !(isPlural || isBareModifier(tokens, from, at - 1)))
    return undefined;
  for (let k = at, links = 0; k < at + 10 && links < 4; links++) {
    if (tokens[k]?.lower === ',' && tokens[k + 1]?.tag === 'CCONJ') k++;
    const isLast = tokens[k]?.tag === 'CCONJ';
    if (!isLast && tokens[k]?.lower !== ',') return undefined;
    const end = modifiersFrom(tokens, k + 1);
    const isOfHead = end > k + 2 && tokens[end - 1]!.tag === 'NOUN' && MODIFIED.has(tokens[end - 1]!.lemma);
    // "its pumps and lamps businesses", but "its brands and European operations"
    if (isLast && isPlural)
      return isOfHead && BUSINESS.has(tokens[end - 1]!.lemma) && tokens[end - 2]!.tag === 'NOUN' ? k + 1 : undefined;
    if (isLast) return isOfHead ? k + 1 : undefined;
    if (end !== k + 2) return undefined;
    k = end;
  }
  return undefined;
}

/** Parts of companies, and companies, by what they deal in. */
const BUSINESS: ReadonlySet<string> = new Set('business exchange division segment unit arm'.split(' '));

/** Nouns that modifiers are joined before. */
const MODIFIED: ReadonlySet<string> = new Set([
  ...JOINT,
  ...BUSINESS,
  'right',
  'payment',
  'milestone',
  'arrangement',
  'licence',
  'license',
]);

/** A noun in the singular that no article makes a thing of its own: "investment", but not "tariffs" and "the brand". */
function isBareModifier(tokens: readonly Token[], from: number, at: number): boolean {
  const { tag, lower, lemma } = tokens[at]!;
  return tag === 'NOUN' && lower === lemma && !(at === from + 1 && tokens[from]!.lower === 'the');
}

/** Where the nouns and adjectives that begin at `from` end. */
function modifiersFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  while (/^(?:NOUN|ADJ)$/.test(tokens[to]?.tag ?? '')) to++;
  return to;
}

/** "a $10 billion, 12-year contract": the comma between two values that both say something of the noun behind. */
export function joinsValues(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  from: number,
  at: number,
): boolean {
  const next = values.get(at + 1);
  if (tokens[at]!.text !== ',' || !next || tokens[from]!.tag !== 'DET') return false;
  const isBehindValue = [...values].some(([start, { to }]) => start > from && to === at);
  return isBehindValue && nounFollows(tokens, next.to - 1);
}

/** "an exclusive, worldwide and royalty-free licence", "a worldwide, exclusive, and perpetual licence" */
export function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at - 1]!.lower === ',' && tokens[at]!.tag === 'CCONJ' ? at - 2 : at - 1;
  if (tokens[behind]?.tag !== 'ADJ') return false;
  for (let k = at; k < at + 8; ) {
    k += tokens[k]!.lower === ',' && tokens[k + 1]?.tag === 'CCONJ' ? 2 : 1;
    if (tokens[k]?.tag !== 'ADJ') return false;
    if (nounFollows(tokens, k)) return true;
    k++;
    if (tokens[k]?.tag !== 'CCONJ' && tokens[k]?.lower !== ',') return false;
  }
  return false;
}

/** Whether more of a phrase (adjectives, numbers, then a noun) follows the token at `at`. */
export function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < tokens.length && k < at + 8; k++) {
    const tag = tokens[k]!.tag;
    if (tag === 'NOUN' || tag === 'PROPN') return true;
    if (tag !== 'ADJ' && tag !== 'NUM' && tag !== 'SYM' && !(tag === 'ADV' && tokens[k + 1]?.tag === 'ADJ'))
      return false;
  }
  return false;
}

const TIMES: ReadonlySet<string> = new Set(['double', 'twice', 'triple', 'treble', 'quadruple']);

/** "triple | the $1.8 billion it fetched": so many times what follows. */
export const isTimesThat = (tokens: readonly Token[], { head, to }: ValueRange): boolean =>
  TIMES.has(tokens[head]!.lower) && tokens[to]?.lower === 'the';

/** "a $30 billion | multi-year | deal": a duration that says of the noun behind it what the sum before it does too. */
export function describesAfterSum(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  at: number,
  { to }: ValueRange,
): boolean {
  const isBehindSum = [...values.values()].some((sum) => sum.to === at && !sum.isTime);
  return isBehindSum && tokens[to]?.tag === 'NOUN' && tokens.slice(at, to).some(({ text }) => text.includes('-'));
}

/** "its | seven-year, | $38 billion | deal": a duration in front of a sum that says of the noun behind them what the sum does. */
export function describesBeforeSum(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  from: number,
  comma: number,
): boolean {
  const sum = values.get(comma + 1);
  const isHyphenated = tokens.slice(from, comma).some(({ text }) => text.includes('-'));
  return tokens[comma]?.text === ',' && sum?.isTime === false && isHyphenated && tokens[sum.to]?.tag === 'NOUN';
}

/** "the $75 billion | analysts were looking for": those who expect a figure, and their verb. */
export const expectsIt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:analysts|economists|investors|forecasters|traders)$/.test(tokens[at]!.lower) &&
  /^(?:AUX|VERB)$/.test(tokens[at + 1]?.tag ?? '');

/** "from 40% | this season | to 30%": behind a figure it is when. */
export const isSeason = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens[head]!.lower === 'season' &&
  head === from + 1 &&
  /^(?:this|last|next)$/.test(tokens[from]!.lower) &&
  /^(?:NUM|SYM)$/.test(tokens[from - 1]?.tag ?? '');

/** "from December nurses will visit": a plural with its verb. */
export function isPluralSubject(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (tokens[last]?.tag === 'NOUN' && tokens[last + 1]?.tag === 'NOUN') last++;
  const [noun, verb] = [tokens[last], tokens[last + 1]];
  // "in March milk prices went up"
  const hasVerb = verb?.tag === 'AUX' || (last > at && verb?.form === 'past');
  return noun?.tag === 'NOUN' && noun.lower !== noun.lemma && hasVerb;
}
