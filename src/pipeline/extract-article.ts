import { findClaims } from '../claims/find-claims.ts';
import { readArticle } from '../ingest/read-article.ts';
import type { ArticleResult } from '../model/result.ts';
import { analyseArticle } from './analyse-article.ts';
import type { InputDocument } from './input-document.ts';
import { buildSource, failedResult, unreadResult } from './source-record.ts';

/** Everything about one article, from its bytes to its claims. Depends on nothing else and never throws. */
export function extractArticle(document: InputDocument): ArticleResult {
  if (document.bytes === undefined) return unreadResult(document);
  try {
    return extractFromBytes(document, document.bytes);
  } catch (error) {
    return failedResult(document, error);
  }
}

function extractFromBytes(document: InputDocument, bytes: Uint8Array): ArticleResult {
  const { path, mediaType, hints } = document;
  const article = readArticle(bytes, { path, mediaType, hints });
  const source = buildSource(document, bytes, article);
  const claims = findClaims({ ...analyseArticle(article), source: source.id });
  const { text, blocks } = article;
  return { source: { ...source, claimCount: claims.length }, claims, reading: { text, blocks } };
}
