import type { ArticleResult } from '../model/result.ts';
import type { InputDocument } from './input-document.ts';
import { mapInOrder } from './map-in-order.ts';
import { createCopyNumbering } from './source-ids.ts';
import { failedResult } from './source-record.ts';
import { createWorkerPool } from './worker-pool.ts';

export interface ExtractAllOptions {
  /** Worker threads; with 1, the default, the work is done on the calling thread. */
  readonly jobs?: number;
}

/** Articles read ahead for each thread, so that none waits for the one whose turn it is. */
const articlesAhead = 4;

/** The result of every document in the documents' order; one that fails is a diagnostic in its own source record. */
export async function* extractAll(
  documents: AsyncIterable<InputDocument> | Iterable<InputDocument>,
  options: ExtractAllOptions = {},
): AsyncGenerator<ArticleResult, void, undefined> {
  const numbered = createCopyNumbering();
  const jobs = options.jobs ?? 1;
  if (jobs <= 1) {
    // The stages and their word lists take longer to load than a short run; with workers only those need them.
    const { extractArticle } = await import('./extract-article.ts');
    for await (const document of documents) yield numbered(extractArticle(document));
    return;
  }
  const pool = createWorkerPool<InputDocument, ArticleResult>(new URL('./worker.js', import.meta.url), jobs);
  const extractInWorker = (document: InputDocument) =>
    pool.run(document).catch((error: unknown) => failedResult(document, error));
  try {
    for await (const result of mapInOrder(documents, jobs * articlesAhead, extractInWorker)) yield numbered(result);
  } finally {
    await pool.close();
  }
}
