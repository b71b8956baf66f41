import { annotate } from '../annotate/annotate.ts';
import { attribute } from '../attribution/attribute.ts';
import { findClaims } from '../claims/find-claims.ts';
import { findFrames } from '../clauses/find-frames.ts';
import { readArticle } from '../ingest/read-article.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { ArticleResult } from '../model/result.ts';
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
  const claims = claimsOf(article, source.id);
  return { source: { ...source, claimCount: claims.length }, claims };
}

/** The stages from the article's text to its claims. */
function claimsOf(article: Article, source: string): readonly Claim[] {
  const annotation = annotate(article);
  const frames = findFrames(annotation);
  const attributions = attribute(annotation, frames);
  return findClaims({ annotation, frames, attributions, source });
}
