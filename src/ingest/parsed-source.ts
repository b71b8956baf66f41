import type { parseDocument } from 'htmlparser2';
import type { Block, ByteRange, MediaType, Place } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A htmlparser2 tree whose nodes carry `startIndex` and an inclusive `endIndex` into {@link ParsedSource.raw}. */
export type HtmlDocument = ReturnType<typeof parseDocument>;

/** The fenced head of a Markdown or text file; every offset counts UTF-16 code units of {@link ParsedSource.raw}. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  /** The whole run, both fences included. */
  readonly start: number;
  readonly end: number;
  /** The lines between the fences as they stand, and where they begin. */
  readonly content: string;
  readonly contentStart: number;
}

/** A source after its text was found and before its metadata was: what the metadata stage reads. */
export interface ParsedSource {
  /** The decoded file without its byte order mark, otherwise as it stands. */
  readonly raw: string;
  readonly mediaType: MediaType;
  /** WHATWG name of the encoding that was used, in lower case. */
  readonly charset: string;
  /** The article text, as {@link Article} defines it; furniture blocks are in it, flagged. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Only for HTML. */
  readonly document?: HtmlDocument;
  readonly frontMatter?: FrontMatter;
  /** The bytes of the file that a half-open run of `raw` stands for. */
  bytesOfRaw(start: number, end: number): ByteRange;
  /** The bytes of the file that a span of `text` stands for, tags inside it included. */
  bytesOf(span: Span): ByteRange;
  /** Where a character of `text` stands in the file. */
  placeOf(offset: number): Place;
}
