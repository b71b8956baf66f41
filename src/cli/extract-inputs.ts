import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { ArticleResult } from '../model/result.ts';
import { extractAll } from '../pipeline/extract-all.ts';
import { openResultCache } from '../pipeline/result-cache.ts';
import type { Inputs } from './inputs.ts';
import { defaultMaxSeconds, type RunOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Fewer articles than this for each thread are not worth its start (about 250 ms). */
const articlesPerWorker = 20;

/** The results of a run's documents, in their order, as the options say. */
export function extractInputs(
  { documents, documentEstimate }: Inputs,
  { jobs, maxSeconds = defaultMaxSeconds, cache }: RunOptions,
  terminal: Terminal,
): AsyncGenerator<ArticleResult, void, undefined> {
  return extractAll(documents, {
    jobs: jobs ?? Math.min(availableParallelism(), Math.max(1, Math.ceil(documentEstimate / articlesPerWorker))),
    maxSeconds,
    ...(cache === undefined ? {} : { cache: openResultCache(cache, warn) }),
  });

  function warn(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.complain('warning', `${resolve(cache!)}: results cannot be kept there (${reason}); nothing else is wrong`);
  }
}
