import type { Sentence, Token, ValueMention } from '../model/annotation.ts';
import type { TokenRange } from '../model/frame.ts';
import { overlaps } from '../model/span.ts';
import { readVerbGroup, type VerbGroup } from './verb-group.ts';

/** A flat piece of a sentence, before anything hangs on anything. */
export type Chunk =
  | {
      readonly kind: 'noun';
      readonly range: TokenRange;
      readonly head: number;
      readonly isPossessor: boolean;
      readonly isTime: boolean;
    }
  | { readonly kind: 'verb'; readonly range: TokenRange; readonly group: VerbGroup }
  | { readonly kind: 'preposition'; readonly range: TokenRange; readonly word: string }
  | { readonly kind: 'conjunction'; readonly range: TokenRange; readonly word: string }
  | { readonly kind: 'subordinator'; readonly range: TokenRange; readonly word: string }
  | { readonly kind: 'relative'; readonly range: TokenRange; readonly word: string }
  | { readonly kind: 'adjective'; readonly range: TokenRange; readonly words: readonly string[] }
  | { readonly kind: 'adverb'; readonly range: TokenRange; readonly word: string }
  | { readonly kind: 'mark'; readonly range: TokenRange; readonly word: string };

/** Cuts a sentence into noun phrases without complements, verb groups, and the words and marks that link them. */
export function chunk(sentence: Sentence): Chunk[] {
  const { tokens } = sentence;
  const values = valueRanges(sentence);
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length; ) {
    const next = chunkAt(tokens, values, i);
    chunks.push(next);
    i = next.range.to;
    if (next.kind === 'noun' && next.isPossessor && /^['’]s?$/i.test(tokens[i]?.text ?? '')) i++;
  }
  return chunks;
}

/** What a value mention makes of the tokens that it covers; the first token of each knows how far it goes. */
interface ValueRange {
  readonly to: number;
  /** "$43" of "$43 a share" */
  readonly head: number;
  readonly isTime: boolean;
}

function valueRanges(sentence: Sentence): Map<number, ValueRange> {
  const ranges = new Map<number, ValueRange>();
  let i = 0;
  for (const value of sentence.values) {
    while (i < sentence.tokens.length && sentence.tokens[i]!.span.end <= value.span.start) i++;
    const from = i;
    let to = from;
    while (to < sentence.tokens.length && overlaps(sentence.tokens[to]!.span, value.span)) to++;
    const isTime = value.value.kind === 'date' || value.value.kind === 'duration';
    // "halved", "doubling": the value of a verb leaves it a verb
    if (sentence.tokens.slice(from, to).some((token) => token.tag === 'VERB')) continue;
    if (to > from) ranges.set(from, { to: to + ratioLength(sentence, value, to), head: to - 1, isTime });
  }
  return ranges;
}

/** How many tokens behind a sum say what it is per: "a share", "per year". */
function ratioLength({ tokens }: Sentence, { value }: ValueMention, to: number): number {
  const isRatio = value.kind === 'money' && value.per !== undefined;
  return isRatio && /^(?:an?|per)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.tag === 'NOUN' ? 2 : 0;
}

const RELATIVE = new Set(['who', 'which', 'whom', 'that']);

function chunkAt(tokens: readonly Token[], values: ReadonlyMap<number, ValueRange>, i: number): Chunk {
  const token = tokens[i]!;
  const one = { from: i, to: i + 1 };
  if (!values.has(i)) {
    const complex =
      readComplex(tokens, i, SUBORDINATORS, 'subordinator') ?? readComplex(tokens, i, COMPLEX, 'preposition');
    if (complex) return complex;
  }
  const verb = readVerbGroup(tokens, i);
  if (verb && !values.has(i)) return { kind: 'verb', range: { from: i, to: verb.to }, group: verb.group };
  if (RELATIVE.has(token.lower) && token.tag === 'PRON') return { kind: 'relative', range: one, word: token.lower };
  if (token.tag === 'ADP' && !values.has(i)) return { kind: 'preposition', range: one, word: token.lower };
  const noun = readNounPhrase(tokens, values, i);
  if (noun) return noun;
  switch (token.tag) {
    case 'CCONJ':
      return { kind: 'conjunction', range: one, word: token.lower };
    case 'SCONJ':
      return { kind: 'subordinator', range: one, word: token.lower };
    case 'ADV':
    case 'INTJ':
    case 'PART':
      return { kind: 'adverb', range: one, word: token.lower };
    case 'DET':
      // "no longer" is one adverb; a stray determiner says nothing
      if (token.lower === 'no' && tokens[i + 1]?.lower === 'longer')
        return { kind: 'adverb', range: { from: i, to: i + 2 }, word: 'no longer' };
      return { kind: 'mark', range: one, word: token.lower };
    case 'ADJ':
      return readAdjectives(tokens, i);
    default:
      return { kind: 'mark', range: one, word: token.lower };
  }
}

/** Subordinators of several words. */
const SUBORDINATORS = [
  'provided that',
  'on condition that',
  'as long as',
  'so long as',
  'even if',
  'even though',
  'in case',
  'so that',
  'as soon as',
].map((words) => words.split(' '));

/** Prepositions of several words, the longest first. */
const COMPLEX = [
  'compared with',
  'compared to',
  'as part of',
  'as well as',
  'in exchange for',
  'in return for',
  'on behalf of',
  'in addition to',
  'as a result of',
  'in line with',
  'with respect to',
  'according to',
  'because of',
  'instead of',
  'ahead of',
  'out of',
  'up to',
  'as of',
  'such as',
  'along with',
  'together with',
  'rather than',
  'other than',
  'more than',
  'less than',
  'subject to',
  'prior to',
  'thanks to',
  'in terms of',
  'away from',
  'based on',
  'alongside',
].map((words) => words.split(' ')); // prettier-ignore

function readComplex(
  tokens: readonly Token[],
  i: number,
  list: readonly (readonly string[])[],
  kind: 'preposition' | 'subordinator',
): Chunk | undefined {
  const words = list.find((each) => each.every((word, k) => tokens[i + k]?.lower === word));
  return words && { kind, range: { from: i, to: i + words.length }, word: words.join(' ') };
}

function readAdjectives(tokens: readonly Token[], i: number): Chunk {
  const words: string[] = [];
  let to = i;
  while (
    to < tokens.length &&
    (tokens[to]!.tag === 'ADJ' || (tokens[to]!.tag === 'CCONJ' && tokens[to + 1]?.tag === 'ADJ'))
  ) {
    if (tokens[to]!.tag === 'ADJ') words.push(tokens[to]!.lower);
    to++;
  }
  return { kind: 'adjective', range: { from: i, to }, words };
}

const OPENS = new Set(['DET', 'ADJ', 'NUM', 'SYM', 'NOUN', 'PROPN']);
const QUOTE = /^["“”‘'«»„]$/;

/** Determiner, numbers, adjectives and nouns up to the last noun; a value mention counts as a number. */
function readNounPhrase(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  i: number,
): Chunk | undefined {
  const first = tokens[i]!;
  if (first.tag === 'PRON') return readPronounPhrase(tokens, values, i);
  if (first.lower === 'no' && tokens[i + 1]?.lower === 'longer') return undefined;
  let to = i;
  let head = -1;
  let end = i;
  let isTime = false;
  while (to < tokens.length) {
    const token = tokens[to]!;
    const value = values.get(to);
    if (value) {
      // "in 1986 it": a date is a phrase of its own unless a noun follows ("October 2025 agreement")
      if (head >= 0 && (value.isTime || !['NOUN', 'PROPN'].includes(tokens[value.to]?.tag ?? ''))) break;
      to = value.to;
      head = value.head;
      end = to;
      isTime = value.isTime;
      if (isTime && !['NOUN', 'PROPN'].includes(tokens[to]?.tag ?? '') && tokens[to]?.lower !== '-') break;
      if (tokens[to] && isFronted(tokens, i) && opensClause(tokens, to)) break;
      continue;
    }
    if (head >= 0 && token.tag === 'DET') break;
    // "34 games last season": nothing describes what has been counted from behind
    if (token.tag === 'ADJ' && isCounted(tokens, values, i, to)) break;
    if (head >= 0 && tokens[head]!.tag === 'NOUN' && isFronted(tokens, i) && opensClause(tokens, to)) break;
    const isNumbered = token.tag === 'NUM' && head === to - 1 && tokens[head]?.tag === 'PROPN'; // "the FTSE 100"
    if (head >= 0 && ['ADJ', 'NUM'].includes(token.tag) && !isNumbered && !nounFollows(tokens, to)) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'NUM' && !nounFollows(tokens, to))) {
      head = to;
      end = to + 1;
      isTime = false;
    } else if (!continuesPhrase(tokens, i, to)) break;
    to++;
  }
  if (head < 0) return loneDeterminer(tokens, i);
  return { kind: 'noun', range: { from: i, to: end }, head, isPossessor: isPossessive(tokens, end), isTime };
}

/** Whether a count with its unit ends right before `at`. */
function isCounted(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  from: number,
  at: number,
): boolean {
  const unit = tokens[at - 1];
  if (unit?.tag !== 'NOUN' || /^(?:percent|pct|cent|point)$/.test(unit.lemma)) return false;
  for (let k = from; k < at; k++) if (values.get(k)?.to === at && at - k > 1) return true;
  return false;
}

/** Whether a phrase stands behind a preposition that opens its clause. */
const isFronted = (tokens: readonly Token[], from: number) =>
  tokens[from - 1]?.tag === 'ADP' && (from === 1 || ['PUNCT', 'CCONJ', 'SCONJ'].includes(tokens[from - 2]!.tag));

/** "Under the deal | Contoso will pay", "In September | Contoso sold": a name with its verb behind a common noun. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.tag !== 'PROPN') return false;
  let to = at;
  while (tokens[to]?.tag === 'PROPN') to++;
  while (tokens[to]?.tag === 'ADV') to++;
  const next = tokens[to];
  return next !== undefined && (next.tag === 'AUX' || (next.tag === 'VERB' && next.form !== 'ing'));
}

/** "its only supplier", "Contoso's only supplier": what stands before goes with the noun behind. */
const isDetermined = (tokens: readonly Token[], at: number) =>
  ['PRON', 'PART', 'DET'].includes(tokens[at - 1]?.tag ?? '') && tokens[at - 1]!.lower !== 'to';

/** Whether a word that is no noun can stand inside a phrase that began at `from`. */
function continuesPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  if (OPENS.has(token.tag)) return true;
  const after = tokens[at + 1];
  if (!after) return false;
  const tight = token.span.end === after.span.start && at > from && tokens[at - 1]!.span.end === token.span.start;
  if (/^[-–‑/]$/.test(token.text)) return tight; // "Fiat-GM", "30–40%"
  if (QUOTE.test(token.text))
    return at > from && OPENS.has(after.tag) && tokens[at - 1]!.tag !== 'NOUN' && tokens[at - 1]!.tag !== 'PROPN';
  if (token.lower === 'only' && after.tag === 'NOUN') return at > from || isDetermined(tokens, at);
  if (token.tag === 'ADV')
    return at === from
      ? after.tag === 'ADJ' || after.tag === 'NUM' || after.tag === 'SYM'
      : after.tag === 'ADJ' || after.tag === 'NUM';
  if (token.tag === 'CCONJ' || token.lower === ',')
    return at > from && tokens[at - 1]!.tag === 'ADJ' && after.tag === 'ADJ' && nounFollows(tokens, at + 1);
  return false;
}

/** Whether more of a phrase (adjectives, numbers, then a noun) follows the token at `at`. */
function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < tokens.length && k < at + 8; k++) {
    const tag = tokens[k]!.tag;
    if (tag === 'NOUN' || tag === 'PROPN') return true;
    if (tag !== 'ADJ' && tag !== 'NUM' && tag !== 'SYM' && !(tag === 'ADV' && tokens[k + 1]?.tag === 'ADJ'))
      return false;
  }
  return false;
}

/** "its new deal" opens a phrase with a possessor of its own; "it" and "they" are phrases. */
function readPronounPhrase(tokens: readonly Token[], values: ReadonlyMap<number, ValueRange>, i: number): Chunk {
  const isPossessor =
    /^(?:my|your|his|its|our|their|whose)$/.test(tokens[i]!.lower) ||
    (tokens[i]!.lower === 'her' && readNounPhrase(tokens, values, i + 1) !== undefined && tokens[i + 1]?.tag !== 'DET');
  return { kind: 'noun', range: { from: i, to: i + 1 }, head: i, isPossessor, isTime: false };
}

/** "both said", "another 550m": a determiner that stands for a noun. */
function loneDeterminer(tokens: readonly Token[], i: number): Chunk | undefined {
  if (
    !/^(?:both|this|that|these|those|all|some|another|most|each|many|several|half|neither|either|others)$/.test(
      tokens[i]!.lower,
    )
  )
    return undefined;
  return { kind: 'noun', range: { from: i, to: i + 1 }, head: i, isPossessor: false, isTime: false };
}

/** "'s", or the apostrophe of a plural before the rest of a phrase ("enterprises’ data"). */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag === 'PART') return /^['’]s$/i.test(token.text);
  const isApostrophe = token !== undefined && /^['’]$/.test(token.text);
  return isApostrophe && tokens[at - 1]!.lower.endsWith('s') && OPENS.has(tokens[at + 1]?.tag ?? '');
}
