import { createHash } from 'node:crypto';
import { annotate } from '../annotate/annotate.ts';
import { findClaims } from '../claims/find-claims.ts';
import { findFrames } from '../clauses/find-frames.ts';
import { readArticle } from '../ingest/read-article.ts';
import type { Article, Diagnostic } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { ArticleResult } from '../model/result.ts';
import type { Source, SourceMetadata } from '../model/source.ts';
import { countWords } from './count-words.ts';
import type { InputDocument } from './input-document.ts';

/** Everything about one article, from its bytes to its claims. Depends on nothing else and never throws. */
export function extractArticle(document: InputDocument): ArticleResult {
  if (document.bytes === undefined) return unreadResult(document, []);
  try {
    return extractFromBytes(document, document.bytes);
  } catch (error) {
    return failedResult(document, error);
  }
}

/** The result of an article that an error of this program, or of its thread, kept from being read. */
export function failedResult(document: InputDocument, error: unknown): ArticleResult {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `could not be processed (${reason}); please report this as a bug, with the file`;
  return unreadResult(document, [{ code: 'internal', severity: 'error', message }]);
}

function extractFromBytes(document: InputDocument, bytes: Uint8Array): ArticleResult {
  const { path, mediaType, hints } = document;
  const article = readArticle(bytes, { path, mediaType, hints });
  const source = readSource(document, bytes, article);
  const claims = claimsOf(article, source.id);
  return { source: { ...source, claimCount: claims.length }, claims };
}

/** The stages from the article's text to its claims. */
function claimsOf(article: Article, source: string): readonly Claim[] {
  const annotation = annotate(article);
  const frames = findFrames(annotation);
  const attributions = { contents: [] };
  return findClaims({ annotation, frames, attributions, source });
}

function readSource(document: InputDocument, bytes: Uint8Array, article: Article): Source {
  const sha256 = hash(bytes);
  return {
    id: shortId(sha256),
    ...placeOf(document),
    sha256,
    bytes: bytes.length,
    mediaType: article.mediaType,
    charset: article.charset,
    metadata: article.metadata,
    wordCount: countWords(article),
    claimCount: 0,
    diagnostics: [...document.diagnostics, ...article.diagnostics],
  };
}

function unreadResult(document: InputDocument, diagnostics: readonly Diagnostic[]): ArticleResult {
  const metadata: SourceMetadata = { author: [], isBasedOn: [] };
  const source: Source = {
    id: shortId(hash(document.path)),
    ...placeOf(document),
    bytes: document.bytes?.length ?? 0,
    metadata,
    wordCount: 0,
    claimCount: 0,
    diagnostics: [...document.diagnostics, ...diagnostics],
  };
  return { source, claims: [] };
}

function placeOf({ path, record }: InputDocument): Pick<Source, 'path' | 'record'> {
  return record === undefined ? { path } : { path, record };
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** 64 bits of a sha256: enough to tell any number of articles apart. */
function shortId(sha256: string): string {
  return sha256.slice(0, 16);
}
