import type { MediaType } from './model/article.ts';
import { generator } from './model/generator.ts';
import type { Ledger } from './model/ledger.ts';
import type { Result } from './model/result.ts';
import type { SourceHints } from './model/sidecar.ts';
import { extractAll } from './pipeline/extract-all.ts';
import type { InputDocument } from './pipeline/input-document.ts';
import { articlesOf } from './pipeline/runs.ts';
import { startLedger } from './pipeline/start-ledger.ts';

export type { Diagnostic, MediaType } from './model/article.ts';
export type { Attribution, Claim, ClaimTypeId, Evidence, Slot, SlotValue, Status, Voucher } from './model/claim.ts';
export { version } from './model/generator.ts';
export type { Agreement, Assertion, Citation, Fact, Ledger, Relation } from './model/ledger.ts';
export type { Result } from './model/result.ts';
export type { SourceHints } from './model/sidecar.ts';
export type { Source, SourceMetadata } from './model/source.ts';

/** An article in memory: its content as `bytes`, `html` or `text` (the first that is given), and what is known of it. */
export interface ArticleDocument extends SourceHints {
  /** The name that the result uses; else the `url`, else "document-1" for the first, and so on. */
  readonly path?: string;
  /** The file as it is; charset and format are found out. Spans count these bytes. */
  readonly bytes?: Uint8Array;
  /** A page as a string. Spans count its bytes in UTF-8. */
  readonly html?: string;
  /** Plain text, or Markdown where `path` or `mediaType` says so. Spans count its bytes in UTF-8. */
  readonly text?: string;
  readonly mediaType?: MediaType;
}

/** Options of {@link extract}. */
export interface ExtractOptions {
  /** Worker threads; with 1, the default, everything happens on the calling thread. */
  readonly jobs?: number;
}

/**
 * Extracts the claims of some articles, in their order. Needs no file system and never throws for what an article
 * holds: what is wrong with one is a diagnostic of its source.
 */
export async function extract(documents: readonly ArticleDocument[], options: ExtractOptions = {}): Promise<Result> {
  const result: Result = { generator, sources: [], claims: [] };
  for await (const { source, claims } of extractAll(documents.map(toInputDocument), options)) {
    result.sources.push(source);
    for (const claim of claims) result.claims.push(claim);
  }
  return result;
}

/** Lays the claims of one or several results side by side: what they agree on, contradict and supersede. */
export function buildLedger(...results: readonly Pick<Result, 'sources' | 'claims'>[]): Ledger {
  const ledger = startLedger();
  for (const result of results) for (const article of articlesOf(result)) ledger.add(article);
  return ledger.build();
}

function toInputDocument(document: ArticleDocument, index: number): InputDocument {
  const { path, bytes, html, text, mediaType, ...values } = document;
  const name = path ?? values.url ?? `document-${index + 1}`;
  const content = bytes ?? new TextEncoder().encode(html ?? text ?? '');
  const isPage = bytes === undefined && html !== undefined;
  return {
    path: name,
    bytes: content,
    mediaType: mediaType ?? (isPage ? 'text/html' : undefined),
    hints: [{ foundIn: 'record', label: name, values }],
    diagnostics: [],
  };
}
