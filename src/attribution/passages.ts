import type { Annotation, EntityMention, Sentence, Token, ValueMention } from '../model/annotation.ts';
import { contains, overlaps, type Span } from '../model/span.ts';

/** A word or mark of the narrative, or a quotation that it treats as one. */
export interface Item {
  readonly span: Span;
  readonly token?: Token;
  /** Index into {@link Annotation.quotations}. */
  readonly quotation?: number;
  readonly sentence: number;
}

/** The sentences of one block that quotations hold together, or one sentence inside of a quotation. */
export interface Passage {
  readonly block: number;
  readonly items: readonly Item[];
  /** The quotation whose inside it is. */
  readonly within?: number;
  /** Of the narrative and of what it quotes. */
  readonly mentions: readonly EntityMention[];
  readonly values: readonly ValueMention[];
  readonly isListItem: boolean;
}

/** No sentence is longer; what is, is read in pieces, as work on one passage may grow with its square. */
const LONGEST_PASSAGE = 400;

/** The passages of an article in reading order; those inside a quotation follow the one that it stands in. */
export function findPassages(annotation: Annotation): Passage[] {
  const passages: Passage[] = [];
  const parents = parentsOf(annotation);
  const outer = annotation.quotations.flatMap(({ kind }, i) =>
    parents[i] === undefined && kind !== 'scare' ? [i] : [],
  );
  let next = 0;
  for (let first = 0; first < annotation.sentences.length; ) {
    let last = first;
    const quotations: number[] = [];
    for (let end = annotation.sentences[first]!.span.end; next < outer.length; next++) {
      const { span } = annotation.quotations[outer[next]!]!;
      if (span.start >= end) break;
      quotations.push(outer[next]!);
      while (annotation.sentences[last + 1] && annotation.sentences[last]!.span.end < span.end) last++;
      end = annotation.sentences[last]!.span.end;
    }
    const sentences = annotation.sentences.slice(first, last + 1);
    passages.push(...split(passage(annotation, sentences, first, quotations)));
    for (const quotation of quotations) passages.push(...insideOf(annotation, sentences, first, quotation, parents));
    first = last + 1;
  }
  return passages;
}

function split(whole: Passage): Passage[] {
  if (whole.items.length <= LONGEST_PASSAGE) return [whole];
  const parts: Passage[] = [];
  const mentions = whole.mentions.values();
  const values = whole.values.values();
  let [mention, value] = [mentions.next().value, values.next().value];
  for (let from = 0; from < whole.items.length; from += LONGEST_PASSAGE) {
    const items = whole.items.slice(from, from + LONGEST_PASSAGE);
    const { end } = items.at(-1)!.span;
    const part = { ...whole, items, mentions: [] as EntityMention[], values: [] as ValueMention[] };
    for (; mention && mention.span.start < end; mention = mentions.next().value) part.mentions.push(mention);
    for (; value && value.span.start < end; value = values.next().value) part.values.push(value);
    parts.push(part);
  }
  return parts;
}

/** For each quotation the one that it stands in. */
function parentsOf({ quotations }: Annotation): (number | undefined)[] {
  const parents: (number | undefined)[] = [];
  const open: number[] = [];
  for (const [i, { span }] of quotations.entries()) {
    while (open.length > 0 && quotations[open.at(-1)!]!.span.end <= span.start) open.pop();
    parents.push(open.at(-1));
    open.push(i);
  }
  return parents;
}

function passage(
  annotation: Annotation,
  sentences: readonly Sentence[],
  first: number,
  quotations: readonly number[],
  window?: Span,
): Passage {
  const items: Item[] = [];
  let q = 0;
  for (const [i, { tokens }] of sentences.entries()) {
    for (let at = 0; at < tokens.length; at++) {
      at = skipAside(tokens, at);
      const token = tokens[at];
      if (!token) break;
      // the stop of an abbreviation may be a token of its own as well
      if ((window && !contains(window, token.span)) || token.span.start < (items.at(-1)?.span.end ?? 0)) continue;
      let around = quotations[q];
      while (around !== undefined && annotation.quotations[around]!.span.end <= token.span.start)
        around = quotations[++q];
      const span = around === undefined ? undefined : annotation.quotations[around]!.span;
      if (!span || !overlaps(span, token.span)) items.push({ span: token.span, token, sentence: first + i });
      else {
        // a quotation belongs to the sentence that it ends in
        if (items.at(-1)?.quotation === around) items.pop();
        items.push({ span, quotation: around!, sentence: first + i });
      }
    }
  }
  const inWindow = ({ span }: { readonly span: Span }) => !window || contains(window, span);
  const mentions = sentences.flatMap(({ entities }) => entities.filter(inWindow));
  const values = sentences.flatMap((sentence) => sentence.values.filter(inWindow));
  const { block } = sentences[0]!;
  const isListItem = annotation.article.blocks[block]?.kind === 'list-item';
  return { block, items, mentions, values, isListItem };
}

/** Longest remark in brackets that says nothing for itself: "(R-Utah)", "(NYSE: CTSO)". */
const LONGEST_ASIDE = 8;

/** The first token from `at` on that is neither in a short bracket without a verb nor the stop of an abbreviation. */
function skipAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.text === '.' && tokens[at + 1]?.text === ',') return at + 1;
  if (tokens[at]!.text !== '(') return at;
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST_ASIDE + 1; i++) {
    if (tokens[i]!.text === ')') return i + 1;
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX' || /["“”]/.test(tokens[i]!.text)) return at;
  }
  return at;
}

/** What a speaker passes on of others: the sentences inside a quotation. */
function insideOf(
  annotation: Annotation,
  sentences: readonly Sentence[],
  first: number,
  within: number,
  parents: readonly (number | undefined)[],
): Passage[] {
  const { content, kind } = annotation.quotations[within]!;
  if (kind !== 'direct') return [];
  const inner: number[] = [];
  for (let i = within + 1; parents[i] !== undefined && parents[i]! >= within; i++)
    if (parents[i] === within && annotation.quotations[i]!.kind !== 'scare') inner.push(i);
  let next = 0;
  return sentences.flatMap((sentence, i) => {
    if (!overlaps(sentence.span, content)) return [];
    const window = {
      start: Math.max(sentence.span.start, content.start),
      end: Math.min(sentence.span.end, content.end),
    };
    const quotations: number[] = [];
    for (; next < inner.length && annotation.quotations[inner[next]!]!.span.start < window.end; next++)
      if (contains(window, annotation.quotations[inner[next]!]!.span)) quotations.push(inner[next]!);
    const built = passage(annotation, [sentence], first + i, quotations, window);
    return built.items.length > 3 ? split({ ...built, within }) : [];
  });
}
