import type { Article, ByteRange } from './article.ts';
import { indexCodePoints } from './code-points.ts';
import type { Span } from './span.ts';

/** Words of an article and where they stand, as records give it. */
export interface TextPlace {
  readonly text: string;
  /** Code points of the article text. */
  readonly span: { readonly start: number; readonly end: number };
  /** Bytes of the source file. */
  readonly bytes: ByteRange;
}

/** How a span of an article is written in records. */
export type Placing = (span: Span) => TextPlace;

/** Indexes an article so that its spans can be written in records. */
export function createPlacing(article: Article): Placing {
  const { codePointsBefore } = indexCodePoints(article.text);
  return (span) => ({
    text: article.text.slice(span.start, span.end),
    span: { start: codePointsBefore(span.start), end: codePointsBefore(span.end) },
    bytes: article.bytesOf(span),
  });
}
