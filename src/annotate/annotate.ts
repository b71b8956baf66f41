import type { Annotation, Sentence, ValueMention } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { inReadingOrder, overlaps, type Span } from '../model/span.ts';
import { findEntities } from './names/find-entities.ts';
import { splitSentences } from './words/sentences.ts';
import { tagTokens } from './words/tag.ts';
import { splitTokens } from './words/tokens.ts';

/** Sentences, tokens, values, entities and quotations of an article. Furniture is passed over: it asserts nothing. */
export function annotate(article: Article): Annotation {
  const ordinary = lowerCaseWords(article.text);
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    if (block.kind === 'furniture') return;
    const text = article.text.slice(block.span.start, block.span.end);
    const values: ValueMention[] = [];
    for (const span of splitSentences(text)) {
      const absolute = shift(span, block.span.start);
      const tokens = tagTokens(splitTokens(text.slice(span.start, span.end), absolute.start), ordinary);
      sentences.push({
        span: absolute,
        block: index,
        tokens,
        values: values.filter((v) => overlaps(v.span, absolute)),
        entities: [],
      });
    }
  });
  const { entities, mentions } = findEntities(article, sentences);
  return {
    article,
    sentences: sentences.map((sentence, i) => ({ ...sentence, entities: mentions[i] ?? [] })),
    entities,
    quotations: [],
  };
}

/** Words that the article writes without a capital somewhere; a capital at the start of a sentence is no name there. */
function lowerCaseWords(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}’'.-])\p{Ll}{3,}(?![’'-]?\p{L})/gu) ?? []);
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Of two lists of mentions, all that do not overlap; the longer one stays, the first list's where both are as long. */
export function mergeMentions(first: readonly ValueMention[], second: readonly ValueMention[]): ValueMention[] {
  const length = (mention: ValueMention) => mention.span.end - mention.span.start;
  const beaten = (mention: ValueMention, rivals: readonly ValueMention[], wins: (rival: ValueMention) => boolean) =>
    rivals.some((rival) => overlaps(rival.span, mention.span) && wins(rival));
  return [
    ...first.filter((mention) => !beaten(mention, second, (rival) => length(rival) > length(mention))),
    ...second.filter((mention) => !beaten(mention, first, (rival) => length(rival) >= length(mention))),
  ].sort((a, b) => inReadingOrder(a.span, b.span));
}
