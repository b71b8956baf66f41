import type { Annotation, EntityMention, Sentence, Token } from '../model/annotation.ts';
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
  readonly mentions: readonly EntityMention[];
}

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
    passages.push(passage(annotation, sentences, first, quotations));
    for (const quotation of quotations) passages.push(...insideOf(annotation, sentences, first, quotation, parents));
    first = last + 1;
  }
  return passages;
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
      else if (items.at(-1)?.quotation !== around) items.push({ span, quotation: around!, sentence: first + i });
    }
  }
  const mentions = sentences.flatMap((sentence) =>
    sentence.entities.filter(({ span }) => !window || contains(window, span)),
  );
  return { block: sentences[0]!.block, items, mentions };
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
    return built.items.length > 3 ? [{ ...built, within }] : [];
  });
}
