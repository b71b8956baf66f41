import type { Sentence, Token, ValueMention } from '../model/annotation.ts';
import type { TokenRange } from '../model/frame.ts';
import { overlaps } from '../model/span.ts';
import { FLOATING } from './insertions.ts';
import { type NounChunk, readNounPhrase } from './noun-phrase.ts';
import type { ValueRange } from './phrase-joins.ts';
import { readVerbGroup, type VerbGroup } from './verb-group.ts';

/** A flat piece of a sentence, before anything hangs on anything. */
export type Chunk =
  | NounChunk
  | { readonly kind: 'verb'; readonly range: TokenRange; readonly group: VerbGroup; readonly inserted?: TokenRange }
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
    const inverted = readInverted(tokens, values, i);
    if (inverted) {
      chunks.push(...inverted);
      i = inverted.at(-1)!.range.to;
      continue;
    }
    const next = chunkAt(tokens, values, i);
    if (!isHyphen(tokens, i, chunks.at(-1))) chunks.push(next);
    if (next.kind === 'verb' && next.inserted) chunks.push(...chunksOf(tokens, values, next.inserted));
    i = next.range.to;
    if (next.kind === 'noun' && next.isPossessor && /^['’]s?$/i.test(tokens[i]?.text ?? '')) i++;
  }
  return chunks;
}

/** What stands between an auxiliary and its verb follows the verb: "had last year sold" is read as "had sold last year". */
function chunksOf(tokens: readonly Token[], values: ReadonlyMap<number, ValueRange>, range: TokenRange): Chunk[] {
  const chunks: Chunk[] = [];
  if (FLOATING.test(tokens[range.from]!.lower)) return chunks;
  for (let i = range.from; i < range.to; i = chunks.at(-1)!.range.to) chunks.push(chunkAt(tokens, values, i));
  return chunks;
}

/** "Should Contoso be sold", "nor would Contoso be allowed": the auxiliary before the subject belongs to the verb behind it. */
function readInverted(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  i: number,
): Chunk[] | undefined {
  // "would have grown had it bought Contoso"
  const isInside = tokens[i - 1]?.tag === 'VERB' && /^(?:it|they|he|she|we)$/.test(tokens[i + 1]?.lower ?? '') && i > 1;
  const isCondition = i === 0 ? /^(?:should|had|were)$/.test(tokens[i]!.lower) : isInside && tokens[i]!.lower === 'had';
  // "under no circumstances shall it"
  const isDenied = tokens[i - 1]?.lower === 'nor' || (tokens[i - 2]?.lower === 'no' && tokens[i - 3]?.tag === 'ADP');
  if (tokens[i]!.tag !== 'AUX' || !(isCondition || isDenied)) return undefined;
  if (i + 1 === tokens.length) return undefined;
  const subject = readNounPhrase(tokens, values, i + 1);
  const verb =
    subject && !subject.isPossessor && subject.range.to < tokens.length
      ? readVerbGroup(tokens, subject.range.to, i)
      : undefined;
  if (!subject || !verb) return undefined;
  const range = { from: i, to: i + 1 };
  const condition: Chunk[] = isCondition ? [{ kind: 'subordinator', range, word: 'if' }] : [];
  const group = isCondition ? verb.group : { ...verb.group, negated: true };
  return [...condition, subject, { kind: 'verb', range: { from: subject.range.to, to: verb.to }, group }];
}

/** "40%-owned by Contoso": the hyphen says nothing. */
function isHyphen(tokens: readonly Token[], i: number, before: Chunk | undefined): boolean {
  const [left, hyphen, right] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isTight = left?.span.end === hyphen.span.start && right?.span.start === hyphen.span.end;
  return hyphen.text === '-' && isTight && before?.kind === 'noun' && right?.tag === 'VERB';
}

function valueRanges(sentence: Sentence): Map<number, ValueRange> {
  const ranges = new Map<number, ValueRange>();
  let i = 0;
  for (const value of sentence.values) {
    while (i < sentence.tokens.length && sentence.tokens[i]!.span.end <= value.span.start) i++;
    let from = i;
    let to = from;
    while (to < sentence.tokens.length && overlaps(sentence.tokens[to]!.span, value.span)) to++;
    const isTime = value.value.kind === 'date' || value.value.kind === 'duration';
    // "halved", "nearly doubled", "topped | $1 trillion": the value of a verb leaves it a verb
    if (from < to && sentence.tokens[from]!.tag === 'VERB') from++;
    const words = sentence.tokens.slice(from, to);
    if (words.some(({ tag }) => tag === 'VERB') && !words.some(({ tag }) => tag === 'NUM')) continue;
    if (to > from) ranges.set(from, { to: to + ratioLength(sentence, value, to), head: to - 1, isTime });
  }
  for (const [at, { tag }] of sentence.tokens.entries())
    if (tag === 'NUM' && !ranges.has(at) && isClock(sentence.tokens, at))
      ranges.set(at, { to: at + 2, head: at + 1, isTime: true });
  return ranges;
}

/** "by 1300 GMT": the hour of a day that the text need not name. */
const isClock = (tokens: readonly Token[], at: number): boolean =>
  /^(?:GMT|BST|UTC|CET|EST|EDT|ET|PT)$/.test(tokens[at + 1]?.text ?? '') && /^\d{3,4}$/.test(tokens[at]!.text);

/** How many tokens behind a sum say what it is per ("a share", "per year"), or that it comes on top. */
function ratioLength({ tokens }: Sentence, { value }: ValueMention, to: number): number {
  // "will add $3 billion more"
  if (value.kind === 'money' && tokens[to]?.lower === 'more')
    return /^(?:PUNCT|ADP|CCONJ)$/.test(tokens[to + 1]?.tag ?? '') && tokens[to + 1]!.lower !== 'than' ? 1 : 0;
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
  if (token.lower === 'year' && /^(?:on|over)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'year')
    return { kind: 'adverb', range: { from: i, to: i + 3 }, word: 'year on year' };
  // "To date Contoso has raised"
  if (token.lower === 'to' && tokens[i + 1]?.lower === 'date' && tokens[i + 2]?.tag !== 'PRON')
    return { kind: 'adverb', range: { from: i, to: i + 2 }, word: 'to date' };
  if (token.lower === 'up' && tokens[i + 1]?.lower === 'front')
    return { kind: 'adverb', range: { from: i, to: i + 2 }, word: 'upfront' };
  const verb = readVerbGroup(tokens, i);
  if (verb && !values.has(i)) {
    const { group, to, inserted } = verb;
    return { kind: 'verb', range: { from: i, to }, group, ...(inserted ? { inserted } : {}) };
  }
  if (RELATIVE.has(token.lower) && token.tag === 'PRON') return { kind: 'relative', range: one, word: token.lower };
  if (token.tag === 'ADP' && !values.has(i)) return { kind: 'preposition', range: one, word: token.lower };
  const noun = readNounPhrase(tokens, values, i);
  if (noun) return noun;
  switch (token.tag) {
    case 'CCONJ':
      return { kind: 'conjunction', range: one, word: token.lower };
    case 'SCONJ':
      // "how to make money", "weighs whether to invest": opens no clause that waits for a subject
      if (/^(?:how|whether|when|where)$/.test(token.lower) && tokens[i + 1]?.lower === 'to')
        return { kind: 'adverb', range: one, word: token.lower };
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
      return readAdjectives(tokens, values, i);
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
  'regardless of',
  'irrespective of',
  'as a result of',
  'in line with',
  'with respect to',
  'according to',
  'because of',
  'due to',
  'owing to',
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
  'starting in',
  'starting from',
  'beginning in',
  'beginning from',
  'based on',
  'alongside',
].map((words) => words.split(' ')); // prettier-ignore

function readComplex(
  tokens: readonly Token[],
  i: number,
  list: readonly (readonly string[])[],
  kind: 'preposition' | 'subordinator',
): Chunk | undefined {
  // "teaming up to develop": no preposition
  const words = list.find((each) =>
    each.every((word, k) => tokens[i + k]?.lower === word && !(word === 'to' && tokens[i + k]!.tag === 'PART')),
  );
  // "is starting in May": a verb after all
  if (/^(?:starting|beginning)$/.test(words?.[0] ?? '') && /^(?:AUX|ADP|PART)$/.test(tokens[i - 1]?.tag ?? ''))
    return undefined;
  // "the charge went up to $9"
  if (words?.[0] === 'up' && /^(?:go|be)$/.test(tokens[i - 1]?.lemma ?? '')) return undefined;
  // "a royalty is due to the family"
  if (words?.[0] === 'due' && (tokens[i - 1]?.tag === 'AUX' || tokens[i - 2]?.tag === 'AUX')) return undefined;
  return words && { kind, range: { from: i, to: i + words.length }, word: words.join(' ') };
}

function readAdjectives(tokens: readonly Token[], values: ReadonlyMap<number, ValueRange>, i: number): Chunk {
  const words: string[] = [];
  let to = i;
  while (
    to < tokens.length &&
    // "came online | last month"
    (to === i || !values.has(to)) &&
    (tokens[to]!.tag === 'ADJ' || (tokens[to]!.tag === 'CCONJ' && tokens[to + 1]?.tag === 'ADJ'))
  ) {
    if (tokens[to]!.tag === 'ADJ') words.push(tokens[to]!.lower);
    to++;
  }
  return { kind: 'adjective', range: { from: i, to }, words };
}
