import { type CodePointIndex, indexCodePoints } from '../../model/code-points.ts';
import type { ArticleResult } from '../../model/result.ts';
import type { Found, Source } from '../../model/source.ts';
import { buildPageClaim } from './build-page-claim.ts';
import { cleanText } from './clean-text.ts';
import type { PageSource } from './page-data.ts';

/** A source as the page shows it; its text and the claims' places in it only where the result comes with a reading. */
export function buildPageSource({ source, claims, reading }: ArticleResult): PageSource {
  const index = reading && indexCodePoints(reading.text);
  return {
    ...describe(source),
    ...(reading && {
      text: cleanText(reading.text),
      blocks: reading.blocks.map(({ kind, span, level }) => ({ kind, start: span.start, end: span.end, level })),
    }),
    claims: claims.map((claim) => buildPageClaim(claim, index && placeFinder(index))),
  };
}

/** From code points, in which records count, to offsets of the text, in which browsers do. */
function placeFinder(index: CodePointIndex) {
  return ({ start, end }: { start: number; end: number }) => ({
    start: index.offsetOf(start),
    end: index.offsetOf(end),
  });
}

function describe(source: Source): Omit<PageSource, 'claims'> {
  const { headline, publisher, author, datePublished, dateModified, url, inLanguage, isBasedOn } = source.metadata;
  return {
    id: source.id,
    path: cleanText(source.path),
    headline: cleanText(headline?.value ?? source.path),
    publisher: shown(publisher),
    authors: author.map(({ value }) => cleanText(value)),
    published: shown(datePublished),
    modified: shown(dateModified),
    url: webAddress(url?.value),
    language: languageTag(inLanguage?.value),
    words: source.wordCount,
    origins: isBasedOn.map(({ relation, value }) => ({ relation, name: cleanText(value) })),
    diagnostics: source.diagnostics.map(({ severity, message }) => ({ severity, message: cleanText(message) })),
  };
}

function shown(found: Found | undefined): string | undefined {
  return found && cleanText(found.value);
}

/** The address as a browser would follow it, where it leads to the web and nowhere else. */
function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

function languageTag(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(text) ? text : undefined;
}
