import type { Found, FoundIn, Origin } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { ParsedSource } from '../parsed-source.ts';

/** What one place of a source (its JSON-LD, its byline, its sidecar) says about it. */
export interface Reading {
  headline?: Found;
  author?: readonly Found[];
  publisher?: Found;
  datePublished?: Found;
  dateModified?: Found;
  url?: Found;
  inLanguage?: Found;
  locationCreated?: Found;
  isBasedOn?: readonly Origin[];
}

/** A value that stands at a half-open run of the decoded file. */
export function foundInRaw(source: ParsedSource, foundIn: FoundIn, value: string, start: number, end: number): Found {
  return withWords({ value, foundIn, bytes: source.bytesOfRaw(start, end) }, source.raw.slice(start, end));
}

/** A value that stands at a span of the article text. */
export function foundInText(source: ParsedSource, foundIn: FoundIn, value: string, span: Span): Found {
  return withWords({ value, foundIn, bytes: source.bytesOf(span) }, source.text.slice(span.start, span.end));
}

/** Words over this length (a whole JSON-LD script) are left to the bytes. */
const maxWords = 300;

function withWords(found: Found, words: string): Found {
  return words === found.value || words === '' || words.length > maxWords ? found : { ...found, text: words };
}

/** One line without outer and doubled white space; undefined if nothing is left. */
export function cleanValue(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** An absolute http(s) address, without its fragment, that is not a site's front page. */
export function parseArticleUrl(text: string): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(text.trim()) || !URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  return url.pathname.length > 1 || url.search !== '' ? text.trim().replace(/#.*$/, '') : undefined;
}
