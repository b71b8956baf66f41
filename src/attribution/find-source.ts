import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, cover, type Span } from '../model/span.ts';
import { type ItemRange, isComma, isConjunction, isFiniteVerb, isQuote, isStop, lowerAt } from './items.ts';
import { MEDIA } from './nouns.ts';
import type { Item, Passage } from './passages.ts';
import { REACH, sourceAfter } from './source-after.ts';
import { apposedPhrase, listEndingIn, phraseAtEnd, setsOffTitle, splitAtCommas, titledName } from './source-phrase.ts';

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
  // "a figure neither company has confirmed": nobody says so
  if (before && items.slice(before.from, before.to).some(isNobody)) return undefined;
  return before ? { range: before, side: 'before' } : sharedSource(passage, cue, frame);
}

const isNobody = ({ token }: Passage['items'][number]): boolean =>
  /^(?:neither|nobody|none|no-one|never)$/.test(token?.lower ?? '');

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
  let first: FoundSource | undefined;
  for (let verb = start + 1; verb < cue; verb++) {
    const isMain = isFiniteVerb(items, verb) && !isFiniteVerb(items, verb + 1);
    // "No backer has a veto, he told reporters, adding": whoever says one thing adds another
    const isSaid = isComma(items[cue - 1]) && /^(?:say|tell|write)$/.test(items[verb]!.token?.lemma ?? '');
    if (!isMain || (first && !isSaid)) continue;
    // "a swiftly called meeting": no verb with a subject
    const range = sourceBefore(passage, verb, frame);
    if (range) first = { range, side: 'before', shared: true };
  }
  return first;
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
  const isEnd = (i: number) => isQuote(items[i]) || (isStop(items[i]) && !setsOffTitle(passage, i, verb));
  while (start > 0 && verb - start < REACH && !isEnd(start - 1)) start--;
  if (start === verb) return undefined;
  const segments = splitAtCommas(items, { from: start, to: verb });
  const last = segments.at(-1)!;
  if (last.from < last.to) {
    if (hasClause(items, last)) return sharedSource(passage, cue, frame)?.range ?? phraseAtEnd(passage, last);
    return titledName(passage, segments) ?? listEndingIn(passage, segments) ?? phraseAtEnd(passage, last);
  }
  return apposedPhrase(passage, segments.slice(0, -1));
}

/** "the analyst who covers it said", "a report released last week found": a clause between the head and the cue. */
function hasClause(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let i = from + 1; i < to; i++) {
    if (/^(?:who|which|that)$/.test(lowerAt(items, i)) || isFiniteVerb(items, i)) return true;
    if (items[i]!.token?.form === 'participle' && items[i - 1]?.token?.tag === 'NOUN') return true;
  }
  return false;
}
