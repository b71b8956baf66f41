import { createHash } from 'node:crypto';
import { type CacheFolder, openCacheFolder } from '../files/cache-folder.ts';
import { programHash } from '../model/generator.ts';
import type { ArticleResult } from '../model/result.ts';
import type { ResultCache } from './extract-all.ts';
import type { InputDocument } from './input-document.ts';

/**
 * Results of unchanged sources, from a folder: the same bytes, called the same, with the same metadata from outside, read
 * by the same program. `onError` hears once what keeps results from being written; nothing else depends on it.
 */
export function openResultCache(folder: string, onError: (error: unknown) => void): ResultCache {
  const files: CacheFolder = openCacheFolder(folder);
  let isBroken = false;
  return {
    get: async (document) => {
      const text = document.bytes && programHash ? await files.read(keyOf(document, document.bytes)) : undefined;
      return text === undefined ? undefined : (JSON.parse(text) as ArticleResult);
    },
    put: async (document, result) => {
      // A source without a hash was not read: it may be tomorrow.
      if (!document.bytes || !programHash || result.source.sha256 === undefined || isBroken) return;
      await files.write(keyOf(document, document.bytes), JSON.stringify(result)).catch((error: unknown) => {
        if (!isBroken) onError(error);
        isBroken = true;
      });
    },
  };
}

/** Everything that a result depends on. */
function keyOf({ path, record, mediaType, hints, diagnostics }: InputDocument, bytes: Uint8Array): string {
  const parts = [programHash, path, record, mediaType, hints, diagnostics, sha256(bytes)];
  return sha256(JSON.stringify(parts.map((part) => part ?? null)));
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
