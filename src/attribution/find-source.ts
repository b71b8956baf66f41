import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, cover, type Span } from '../model/span.ts';
import {
  hasFinite,
  type ItemRange,
  isComma,
  isConjunction,
  isFiniteVerb,
  isQuote,
  isStop,
  lowerAt,
  TIME,
} from './items.ts';
import { MEDIA } from './nouns.ts';
import type { Item, Passage } from './passages.ts';

/** Words of a source's phrase are looked for this far from its cue. */
const REACH = 60;
/** What follows an inverted source and is no part of it. */
const AFTER_SOURCE = new Set(
  'in on during at after before when as while via through by because if though although since to about from following but and yesterday today tomorrow earlier later recently speaking referring adding noting'.split(
    ' ',
  ),
);
const ORGANIZATION_PREPOSITION = new Set('of for at with from'.split(' '));

/** Where a cue's source stands, and on which side of it. */
export interface FoundSource {
  readonly range: ItemRange;
  readonly side: 'before' | 'after';
  /** Worked out by the grammar of the sentence, from elsewhere in it: "…, adding that". */
  readonly shared?: true;
}

/** The words that name the source of the cue at `cue`: before it, behind it ("said Doe"), or where its frame says. */
export function findSource(passage: Passage, cue: number, frame: Frame | undefined): FoundSource | undefined {
  const { items } = passage;
  const verb = items[cue]!.token!;
  if (verb.form === 'ing' || verb.lower.endsWith('ing'))
    return mainSource(passage, cue, frame) ?? sharedSource(passage, cue, frame);
  if (lowerAt(items, cue - 1) === 'to') return sharedSource(passage, cue, frame);
  if (isConjunction(items[groupStart(items, cue) - 1])) {
    const lent = sharedSource(passage, cue, frame) ?? conjoinedSource(passage, cue, frame);
    if (lent) return lent;
  }
  // "…, Doe told Roe": who is told stands where others say who says it
  const after = verb.lemma === 'tell' ? undefined : sourceAfter(passage, cue);
  if (after) return { range: after, side: 'after' };
  const before = sourceBefore(passage, cue, frame);
  return before ? { range: before, side: 'before' } : sharedSource(passage, cue, frame);
}

/** The subject that the grammar lends to a participle or infinitive. */
function sharedSource({ items }: Passage, cue: number, frame: Frame | undefined): FoundSource | undefined {
  if (!frame?.subject || frame.voice === 'passive') return undefined;
  const range = itemsIn(items, extentOf(frame.subject));
  return range && range.to <= cue ? { range, side: 'before', shared: true } : undefined;
}

/** "Doe issued a statement saying", "Doe praised Roe, adding": the source of the main verb, over any noun in between. */
function mainSource(passage: Passage, cue: number, frame: Frame | undefined): FoundSource | undefined {
  const { items } = passage;
  const before = items[cue - 1]?.token;
  const isLinked =
    isComma(items[cue - 1]) || (before?.tag === 'NOUN' && MEDIA.has(before.lemma)) || isQuote(items[cue - 1]);
  if (!isLinked) return undefined;
  let start = cue;
  while (start > 0 && cue - start < REACH && !isStop(items[start - 1])) start--;
  const verb = items.findIndex((_, i) => i > start && i < cue && isFiniteVerb(items, i) && !isFiniteVerb(items, i + 1));
  const range = verb < 0 ? undefined : sourceBefore(passage, verb, frame);
  return range && { range, side: 'before', shared: true };
}

/** "Doe stressed her support and said": the source of the verb before, which the conjunction lends. */
function conjoinedSource(passage: Passage, cue: number, frame: Frame | undefined): FoundSource | undefined {
  const { items } = passage;
  const start = groupStart(items, cue);
  if (!isConjunction(items[start - 1])) return undefined;
  for (let i = start - 2; i > 0 && i > start - REACH && !isStop(items[i]) && !isQuote(items[i]); i--) {
    const isLast = isFiniteVerb(items, i) && !isFiniteVerb(items, i + 1);
    const range = isLast ? sourceBefore(passage, i, frame) : undefined;
    if (range) return { range, side: 'before', shared: true };
  }
  return undefined;
}

function extentOf(phrase: NounPhrase): Span {
  let span = phrase.span;
  for (const part of [...phrase.conjuncts, ...phrase.appositions]) span = cover(span, part.span);
  return span;
}

function itemsIn(items: readonly Item[], span: Span): ItemRange | undefined {
  const from = items.findIndex((item) => item.span.start >= span.start);
  let to = from;
  while (items[to] && contains(span, items[to]!.span) && !isQuote(items[to])) to++;
  return from >= 0 && to > from ? { from, to } : undefined;
}

/** The verb group's first word: "has also said" from "said". */
function groupStart(items: readonly Item[], cue: number): number {
  let at = cue;
  while (at > 0) {
    const token = items[at - 1]!.token;
    if (!token) break;
    const belongs =
      token.tag === 'AUX' || token.tag === 'ADV' || (token.tag === 'PART' && !/^['’]s?$/.test(token.lower));
    if (!belongs) break;
    at--;
  }
  return at;
}

function sourceBefore(passage: Passage, cue: number, frame: Frame | undefined): ItemRange | undefined {
  const { items } = passage;
  const verb = groupStart(items, cue);
  let start = verb;
  while (start > 0 && verb - start < REACH && !isStop(items[start - 1]) && !isQuote(items[start - 1])) start--;
  if (start === verb) return undefined;
  const segments = splitAtCommas(items, { from: start, to: verb });
  const last = segments.at(-1)!;
  if (last.from < last.to) {
    if (hasClause(items, last)) return sharedSource(passage, cue, frame)?.range ?? phraseAtEnd(passage, last);
    return listEndingIn(passage, segments) ?? phraseAtEnd(passage, last);
  }
  return apposedPhrase(passage, segments.slice(0, -1));
}

/** "the analyst who covers it said": a verb or relative pronoun between the head and the cue. */
function hasClause(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let i = from + 1; i < to; i++)
    if (/^(?:who|which|that)$/.test(lowerAt(items, i)) || isFiniteVerb(items, i)) return true;
  return false;
}

function splitAtCommas(items: readonly Item[], { from, to }: ItemRange): ItemRange[] {
  const segments: ItemRange[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isComma(items[i])) continue;
    segments.push({ from: start, to: i });
    start = i + 1;
  }
  return segments;
}

/** "Doe, VP and practice lead, at Contoso, said": from the phrase that the comma-bracketed ones add to. */
function apposedPhrase(passage: Passage, segments: readonly ItemRange[]): ItemRange | undefined {
  const { items, mentions } = passage;
  const end = segments.at(-1)?.to;
  if (end === undefined) return undefined;
  const named = segments.slice(0, -1).findLast((segment) => {
    const phrase = phraseAtEnd(passage, segment);
    if (!phrase) return false;
    const span = spanBetween(items, phrase);
    return mentions.some(
      (mention) => mention.form !== 'description' && mention.span.end === span.end && contains(span, mention.span),
    );
  });
  if (named) return trimEnd(items, { from: phraseAtEnd(passage, named)!.from, to: end }, named.to);
  const host = segments.at(-2);
  const phrase = host && phraseAtEnd(passage, host);
  if (phrase) return trimEnd(items, { from: phrase.from, to: end }, host.to);
  return segments.length === 1 ? phraseAtEnd(passage, segments[0]!) : undefined;
}

/** "Doe, however, said", "Doe, in an email, said": what stands between the commas adds nothing to the phrase. */
function trimEnd(items: readonly Item[], range: ItemRange, hostEnd: number): ItemRange {
  const first = items[hostEnd + 1]?.token;
  const isAside =
    first?.tag === 'ADV' ||
    first?.tag === 'SCONJ' ||
    first?.form === 'ing' ||
    /^(?:in|on|during|after|when|who|which)$/.test(first?.lower ?? '');
  return isAside ? { from: range.from, to: hostEnd } : range;
}

/** "Doe, Roe and Poe said": all of them. */
function listEndingIn(passage: Passage, segments: readonly ItemRange[]): ItemRange | undefined {
  const last = segments.at(-1)!;
  const { items } = passage;
  const isOxford = isConjunction(items[last.from]);
  const and = isOxford ? last.from : indexOfAnd(items, last);
  if (segments.length < 2 || and < 0 || hasFinite(items, last)) return undefined;
  let first = segments.length - 1;
  while (first > 0 && isName(passage, segments[first - 1]!)) first--;
  return first < segments.length - 1 ? { from: segments[first]!.from, to: last.to } : undefined;
}

function indexOfAnd(items: readonly Item[], { from, to }: ItemRange): number {
  for (let i = from; i < to; i++) if (lowerAt(items, i) === 'and') return i;
  return -1;
}

function isName({ items, mentions }: Passage, range: ItemRange): boolean {
  if (range.to <= range.from) return false;
  const span = spanBetween(items, range);
  return mentions.some(
    (mention) => mention.form === 'name' && mention.span.start === span.start && mention.span.end === span.end,
  );
}

const spanBetween = (items: readonly Item[], { from, to }: ItemRange): Span => ({
  start: items[from]!.span.start,
  end: items[to - 1]!.span.end,
});

/** The noun phrase with its complements that ends a segment: behind a verb, subordinator or opening preposition. */
function phraseAtEnd({ items, mentions }: Passage, { from, to }: ItemRange): ItemRange | undefined {
  let start = from;
  for (let i = from; i < to; i++) {
    const token = items[i]!.token!;
    const opensClause = /^(?:SCONJ|VERB|AUX)$/.test(token.tag) || /^(?:that|which|who|whom|what)$/.test(token.lower);
    if (opensClause) start = i + 1;
  }
  while (start < to && /^(?:ADV|CCONJ|SCONJ|PUNCT|PART|INTJ)$/.test(items[start]!.token!.tag)) start++;
  if (start >= to) return undefined;
  if (items[start]!.token!.tag === 'ADP' || items[start]!.token!.lower === 'according') {
    // "In an email Doe said": the last name or pronoun
    const mention = mentions.findLast(
      ({ span }) => span.start >= items[start]!.span.end && span.end === items[to - 1]!.span.end,
    );
    if (!mention) return undefined;
    start = items.findIndex((item) => item.span.start >= mention.span.start);
  }
  return isNominal(items, { from: start, to }) ? { from: start, to } : undefined;
}

function isNominal(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let i = from; i < to; i++) {
    const token = items[i]!.token;
    if (
      /^(?:NOUN|PROPN|PRON)$/.test(token?.tag ?? '') ||
      /^(?:some|many|most|few|others|both|all|one|two|several|half|those|another|each)$/.test(token?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "said Doe, founder of Contoso, in an email": the phrase behind the cue with what is set off by commas. */
function sourceAfter(passage: Passage, cue: number): ItemRange | undefined {
  const { items } = passage;
  const before = items[cue - 1];
  if (before && !isQuote(before) && !isComma(before)) return undefined;
  let to = cue + 1;
  for (; to < items.length && to - cue < REACH; to++) {
    const item = items[to]!;
    if (isQuote(item) || isStop(item)) break;
    if (endsPhrase(passage, to, cue)) break;
  }
  while (to > cue + 1 && (isComma(items[to - 1]) || isConjunction(items[to - 1]))) to--;
  const range = { from: cue + 1, to };
  if (to <= cue + 1 || !opensPhrase(items[cue + 1]!) || !isNominal(items, range)) return undefined;
  // "Doe, an analyst, said sales rose", "…, Doe, an analyst, said Monday"
  return isFiniteVerb(items, to) || isTime(items, range) ? undefined : range;
}

const isTime = (items: readonly Item[], { from }: ItemRange) => TIME.test(lowerAt(items, from));

const opensPhrase = (item: Item) =>
  /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/.test(item.token?.tag ?? '') &&
  !/^(?:that|this|it|him|her|them|me|us|so|no)$/.test(item.token!.lower);

function endsPhrase({ items, mentions }: Passage, at: number, cue: number): boolean {
  const token = items[at]!.token!;
  if (/^(?:VERB|AUX|SCONJ)$/.test(token.tag) || /^(?:who|whom|whose|which)$/.test(token.lower)) return true;
  if (at === cue + 1) return false;
  if (ORGANIZATION_PREPOSITION.has(token.lower)) {
    const next = items[at + 1];
    return (
      token.lower !== 'of' &&
      token.lower !== 'for' &&
      !(
        (next && mentions.some(({ span }) => contains(span, next.span))) ||
        /^(?:DET|ADJ|NOUN)$/.test(next?.token?.tag ?? '')
      )
    );
  }
  if (token.lower === 'and') return !/^(?:PROPN|DET|NOUN|ADJ)$/.test(items[at + 1]?.token?.tag ?? '');
  return AFTER_SOURCE.has(token.lower);
}
