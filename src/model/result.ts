import { z } from 'zod';
import type { Article } from './article.ts';
import { type Claim, claimSchema } from './claim.ts';
import { type Source, sourceSchema } from './source.ts';

/** What one article yields. */
export interface ArticleResult {
  readonly source: Source;
  /** In reading order. */
  readonly claims: readonly Claim[];
  /** For outputs that show the article; absent where it could not be read, or not again. */
  readonly reading?: Reading;
}

/** The text that the spans of claims count, and its blocks. */
export type Reading = Pick<Article, 'text' | 'blocks'>;

/** Sources and claims in one document: the library's result and `--stdout`. */
export const resultSchema = z.object({
  $schema: z.string().optional(),
  generator: z.string(),
  sources: z.array(sourceSchema),
  claims: z.array(claimSchema),
});
export type Result = z.infer<typeof resultSchema>;

/** One line of the NDJSON output: a source, followed by its claims. */
export const recordSchema = z.union([z.object({ source: sourceSchema }), z.object({ claim: claimSchema })]);
export type ResultRecord = z.infer<typeof recordSchema>;
