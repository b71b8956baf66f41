import type { SourceMetadata } from './source.ts';
import type { Span } from './span.ts';

/** What a run of the page is. Furniture is everything that is not the article: navigation, teasers, sign-up boxes. */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table-cell'
  | 'caption'
  | 'furniture';

/** One block of the article. Its span holds no line break, no doubled and no outer white space. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Rank of a heading (1 to 6), nesting of a list item (from 1). */
  readonly level?: number;
}

/** A half-open run of bytes of the raw source file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A place in the decoded source file; both count from 1, columns in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html';

/**
 * A source after ingest: clean text with the way back to the raw bytes.
 *
 * `text` is the blocks in reading order, joined by one line feed each. Inside a block every run of white space is one
 * space, entities are decoded and invisible characters (soft hyphens, zero-width and bidi controls) are gone; `bytesOf`
 * and `placeOf` know what each character stood for.
 */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly mediaType: MediaType;
  /** WHATWG name of the encoding that was used, in lower case. */
  readonly charset: string;
  readonly metadata: SourceMetadata;
  readonly diagnostics: readonly Diagnostic[];
  /** The raw bytes that a span of `text` stands for, tags inside it included. */
  bytesOf(span: Span): ByteRange;
  /** Where a character of `text` stands in the file. */
  placeOf(offset: number): Place;
}

/** Something about a source that a reader of the result should know; never an exception. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'note';
  /** One line: what, where, and what to do about it. */
  readonly message: string;
  readonly line?: number;
}

export type DiagnosticCode =
  | 'unreadable'
  | 'binary'
  | 'empty'
  | 'too-large'
  | 'too-slow'
  | 'no-main-text'
  | 'charset-guessed'
  | 'invalid-bytes'
  | 'invalid-sidecar'
  | 'invalid-front-matter'
  | 'invalid-record'
  | 'invalid-date'
  | 'no-date'
  | 'not-english'
  | 'time-budget'
  | 'internal';
