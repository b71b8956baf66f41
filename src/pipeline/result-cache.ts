import { openCacheFolder } from '../files/cache-folder.ts';
import { programHash } from '../model/generator.ts';
import type { ArticleResult } from '../model/result.ts';
import type { ResultCache } from './extract-all.ts';
import type { InputDocument } from './input-document.ts';
import { sha256Of } from './source-record.ts';

/**
 * Results of unchanged sources, from a folder: the same bytes, called the same, with the same metadata from outside, read
 * by the same program. `onError` hears once what keeps results from being written; nothing else depends on it.
 */
export function openResultCache(folder: string, onError: (error: unknown) => void): ResultCache {
  const files = openCacheFolder(folder);
  let isBroken = false;
  return async (document, extract) => {
    if (!document.bytes || !programHash) return extract(document);
    const key = keyOf(document, document.bytes);
    const known = await files.read(key);
    if (known !== undefined) return JSON.parse(known) as ArticleResult;
    const result = await extract(document);
    // A source without a hash was not read: it may be tomorrow.
    if (result.source.sha256 !== undefined && !isBroken) {
      await files.write(key, JSON.stringify(result)).catch((error: unknown) => {
        if (!isBroken) onError(error);
        isBroken = true;
      });
    }
    return result;
  };
}

/** Everything that a result depends on. */
function keyOf({ path, record, mediaType, hints, diagnostics }: InputDocument, bytes: Uint8Array): string {
  const parts = [programHash, path, record, mediaType, hints, diagnostics, sha256Of(bytes)];
  return sha256Of(JSON.stringify(parts.map((part) => part ?? null)));
}
