import type { ArticleResult } from '../model/result.ts';
import type { InputDocument } from './input-document.ts';
import { mapInOrder } from './map-in-order.ts';
import { createCopyNumbering } from './source-ids.ts';
import { failedResult } from './source-record.ts';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';

export interface ExtractAllOptions {
  /** Worker threads; with 1, the default, the work is done on the calling thread. */
  readonly jobs?: number;
  /** What took longer than this is a diagnostic of its source. Articles of less than {@link QUICK_BYTES} are always done in time. */
  readonly maxSeconds?: number;
  /** Results that are known already. */
  readonly cache?: ResultCache;
}

export type Extract = (document: InputDocument) => Promise<ArticleResult>;

/** The result of a document, of an earlier run or else by `extract`, which it then keeps. */
export type ResultCache = (document: InputDocument, extract: Extract) => Promise<ArticleResult>;

/** Articles read ahead for each thread, so that none waits for the one whose turn it is. */
const articlesAhead = 4;

/** What can be done on the calling thread, which nothing can interrupt: a second's work. */
const QUICK_BYTES = 1 << 18;

/** The result of every document in the documents' order; one that fails is a diagnostic in its own source record. */
export async function* extractAll(
  documents: AsyncIterable<InputDocument> | Iterable<InputDocument>,
  { jobs = 1, maxSeconds, cache }: ExtractAllOptions = {},
): AsyncGenerator<ArticleResult, void, undefined> {
  const numbered = createCopyNumbering();
  const extractor = createExtractor(jobs, maxSeconds);
  const extract: Extract = cache ? (document) => cache(document, extractor.extract) : extractor.extract;
  try {
    const ahead = jobs <= 1 ? 1 : jobs * articlesAhead;
    for await (const result of mapInOrder(documents, ahead, extract)) yield numbered(result);
  } finally {
    await extractor.close();
  }
}

/** Extraction on the calling thread with one job, else on threads that are started when they are needed. */
function createExtractor(jobs: number, maxSeconds: number | undefined) {
  let pool: WorkerPool<InputDocument, ArticleResult> | undefined;
  const extractHere: Extract = async (document) => {
    // The stages and their word lists take longer to load than a short run; with workers only those need them.
    const { extractArticle } = await import('./extract-article.ts');
    return extractArticle(document);
  };
  const extractInWorker: Extract = (document) => {
    pool ??= createWorkerPool(new URL('./worker.js', import.meta.url), Math.max(jobs, 1), maxSeconds);
    return pool.run(document).catch((error: unknown) => failedResult(document, error));
  };
  const isQuick = ({ bytes }: InputDocument) => maxSeconds === undefined || (bytes?.length ?? 0) < QUICK_BYTES;
  return {
    extract: (document: InputDocument) =>
      jobs <= 1 && isQuick(document) ? extractHere(document) : extractInWorker(document),
    close: async () => pool?.close(),
  };
}
