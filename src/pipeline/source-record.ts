import { createHash } from 'node:crypto';
import type { Article, Diagnostic } from '../model/article.ts';
import type { ArticleResult } from '../model/result.ts';
import type { Source, SourceMetadata } from '../model/source.ts';
import { countWords } from './count-words.ts';
import type { InputDocument } from './input-document.ts';
import { sketchText } from './text-sketch.ts';
import { TimeLimitError } from './worker-pool.ts';

/** The record of a source that was read; its claims are counted later. */
export function buildSource(document: InputDocument, bytes: Uint8Array, article: Article): Source {
  const sha256 = sha256Of(bytes);
  const sketch = sketchText(article);
  return {
    id: shortId(sha256),
    ...placeOf(document),
    sha256,
    bytes: bytes.length,
    mediaType: article.mediaType,
    charset: article.charset,
    metadata: article.metadata,
    wordCount: countWords(article),
    ...(sketch === undefined ? {} : { sketch }),
    claimCount: 0,
    diagnostics: [...document.diagnostics, ...article.diagnostics],
  };
}

/** The result of a document that has no article: what is wrong with it, and nothing else. */
export function unreadResult(document: InputDocument, diagnostics: readonly Diagnostic[] = []): ArticleResult {
  const metadata: SourceMetadata = { author: [], isBasedOn: [] };
  const source: Source = {
    id: shortId(sha256Of(document.path)),
    ...placeOf(document),
    bytes: document.bytes?.length ?? 0,
    metadata,
    wordCount: 0,
    claimCount: 0,
    diagnostics: [...document.diagnostics, ...diagnostics],
  };
  return { source, claims: [] };
}

/** The result of an article that took too long, or that an error of this program, or of its thread, kept from being read. */
export function failedResult(document: InputDocument, error: unknown): ArticleResult {
  if (error instanceof TimeLimitError) {
    const message = `${error.message}; allow more with --max-seconds, or split the file`;
    return unreadResult(document, [{ code: 'too-slow', severity: 'error', message }]);
  }
  const reason = error instanceof Error ? error.message : String(error);
  const message = `could not be processed (${reason}); please report this as a bug, with the file`;
  return unreadResult(document, [{ code: 'internal', severity: 'error', message }]);
}

function placeOf({ path, record }: InputDocument): Pick<Source, 'path' | 'record'> {
  return record === undefined ? { path } : { path, record };
}

/** In hexadecimal digits. */
export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** 64 bits of a sha256: enough to tell any number of articles apart. */
function shortId(sha256: string): string {
  return sha256.slice(0, 16);
}
