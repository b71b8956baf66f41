import { plainTextOf, saysText } from '../ingest/plain-text-of.ts';
import { readArticle } from '../ingest/read-article.ts';
import type { Article, ByteRange } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { type CodePointIndex, indexCodePoints } from '../model/code-points.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { sha256Of } from './source-record.ts';

/** One way in which a result and a source differ. */
export interface Mismatch {
  /** Of the claim's evidence, from 1; absent where it is about the whole source. */
  readonly line?: number;
  readonly claim?: string;
  readonly message: string;
}

/** A place that a record gives: its words, the code points of the article text, the bytes of the file. */
interface RecordedPlace {
  readonly name: string;
  readonly text?: string;
  readonly span?: Span;
  readonly bytes?: ByteRange;
}

/** Reads the source again from its bytes and compares everything that its records say about it. */
export function verifyArticle(source: Source, claims: readonly Claim[], bytes: Uint8Array): Mismatch[] {
  const mismatches: Mismatch[] = [];
  const sha256 = sha256Of(bytes);
  if (sha256 !== source.sha256) {
    mismatches.push({ message: `the file has changed: its sha256 is ${sha256}, recorded was ${source.sha256}` });
  }
  if (claims.length !== source.claimCount) {
    mismatches.push({ message: `has ${claims.length} claims, but sources.json counts ${source.claimCount}` });
  }
  const article = readArticle(bytes, { path: source.path, mediaType: source.mediaType });
  const verifyClaim = createClaimVerifier(article, bytes);
  for (const claim of claims) {
    const { line } = claim.evidence;
    mismatches.push(...verifyClaim(claim).map((message) => ({ line, claim: claim.id, message })));
  }
  return mismatches;
}

/** How many places a claim records, for the summary of a verification. */
export function countPlaces(claim: Claim): number {
  return placesOf(claim).length;
}

function placesOf({ evidence, slots, attribution }: Claim): RecordedPlace[] {
  const [quote, position, data] = evidence.selector;
  const places: RecordedPlace[] = [{ name: 'evidence', text: quote.exact, span: position, bytes: data }];
  for (const [slot, values] of Object.entries(slots)) {
    for (const value of [values].flat()) {
      if (value.span) places.push({ ...value, name: `slot ${slot}` });
      if ('resolution' in value && value.resolution) {
        places.push({ ...value.resolution, name: `resolution of slot ${slot}` });
      }
    }
  }
  if (attribution.cue) places.push({ ...attribution.cue, name: 'attribution cue' });
  return places;
}

function createClaimVerifier(article: Article, bytes: Uint8Array): (claim: Claim) => string[] {
  const index = indexCodePoints(article.text);
  return (claim) => [
    ...verifyContext(claim, article, index),
    ...placesOf(claim).flatMap((place) => verifyPlace(place, article, index, bytes)),
  ];
}

/** The words around the evidence, and its line and column. */
function verifyContext({ evidence }: Claim, article: Article, index: CodePointIndex): string[] {
  const [{ prefix, suffix }, selected] = evidence.selector;
  const { start, end } = offsetsOf(selected, index);
  if (end > article.text.length) return [`the evidence ends at ${selected.end}, after the end of the article text`];
  const messages: string[] = [];
  if (!article.text.slice(0, start).endsWith(prefix)) messages.push(`${quoted(prefix)} does not precede the evidence`);
  if (!article.text.startsWith(suffix, end)) messages.push(`${quoted(suffix)} does not follow the evidence`);
  const { line, column } = article.placeOf(start);
  if (line !== evidence.line || column !== evidence.column) {
    messages.push(`the evidence is at ${line}:${column}, recorded was ${evidence.line}:${evidence.column}`);
  }
  return messages;
}

/**
 * Compares a recorded place with the article in three ways: the code points with the words, the code points with the
 * bytes, and the bytes, decoded on their own, with the words.
 */
function verifyPlace(place: RecordedPlace, article: Article, index: CodePointIndex, bytes: Uint8Array): string[] {
  const { name, text, span, bytes: range } = place;
  if (!text || span === undefined || range === undefined) return [`${name}: lacks its text, span or bytes`];
  const offsets = offsetsOf(span, index);
  const found = article.text.slice(offsets.start, offsets.end);
  if (found !== text) return [`${name}: the article text has ${quoted(found)}, recorded was ${quoted(text)}`];
  const { start, end } = article.bytesOf(offsets);
  if (start !== range.start || end !== range.end) {
    return [`${name}: stands at bytes ${start} to ${end}, recorded was ${range.start} to ${range.end}`];
  }
  const slice = bytes.subarray(start, end);
  if (saysText(slice, article.mediaType, article.charset, text)) return [];
  const said = plainTextOf(slice, article.mediaType, article.charset);
  return [`${name}: the bytes say ${quoted(said)}, recorded was ${quoted(text)}`];
}

function offsetsOf(codePoints: Span, index: CodePointIndex): Span {
  return { start: index.offsetOf(codePoints.start), end: index.offsetOf(codePoints.end) };
}

/** Short enough for a line. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
