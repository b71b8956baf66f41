import type { Annotation, Sentence, ValueMention } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { findDates } from './dates/find-dates.ts';
import { mergeMentions } from './merge-mentions.ts';
import { findEntities } from './names/find-entities.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './words/sentences.ts';
import { tagTokens } from './words/tag.ts';
import { splitTokens } from './words/tokens.ts';

/** Sentences, tokens, values, entities and quotations of an article. Furniture is passed over: it asserts nothing. */
export function annotate(article: Article): Annotation {
  const plain = article.blocks.flatMap((block, index) => (block.kind === 'furniture' ? [] : [index]));
  const ordinary = lowerCaseWords(article.text);
  const sentences: Sentence[] = [];
  let anchor: string | undefined;
  for (const index of plain) {
    const { span } = article.blocks[index]!;
    const text = article.text.slice(span.start, span.end);
    const values = findValues(text, article, anchor);
    anchor = lastStatedDate(values) ?? anchor;
    sentences.push(...readSentences(text, span.start, index, values, ordinary));
  }
  const { entities, mentions } = findEntities(article, sentences);
  return {
    article,
    sentences: sentences.map((sentence, i) => ({ ...sentence, entities: mentions[i] ?? [] })),
    entities,
    quotations: findQuotations(article),
  };
}

/** Words that the article writes without a capital somewhere; a capital at the start of a sentence is no name there. */
function lowerCaseWords(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}’'.-])\p{Ll}{3,}(?![’'-]?\p{L})/gu) ?? []);
}

/** Dates, durations and quantities of a block, relative to it. */
function findValues(text: string, article: Article, anchor: string | undefined): ValueMention[] {
  const published = article.metadata.datePublished?.value;
  const dates = findDates(text, { ...(published ? { published } : {}), ...(anchor ? { anchor } : {}) });
  return mergeMentions(dates, findQuantities(text, {}));
}

function lastStatedDate(values: readonly ValueMention[]): string | undefined {
  const dates = values.flatMap(({ value }) =>
    value.kind === 'date' && value.basis === 'stated' && value.edtf ? [value.edtf] : [],
  );
  return dates.at(-1);
}

/** The sentences of a block with their tokens and values, in places of the article. */
function readSentences(
  text: string,
  offset: number,
  block: number,
  values: readonly ValueMention[],
  ordinary: ReadonlySet<string>,
): Sentence[] {
  let next = 0;
  return splitSentences(text).map((span) => {
    const own: ValueMention[] = [];
    for (; next < values.length && values[next]!.span.start < span.end; next++) {
      own.push({ ...values[next]!, span: shift(values[next]!.span, offset) });
    }
    const tokens = tagTokens(splitTokens(text.slice(span.start, span.end), span.start + offset), ordinary);
    return { span: shift(span, offset), block, tokens, values: own, entities: [] };
  });
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
