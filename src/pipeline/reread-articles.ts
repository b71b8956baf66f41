import { readArticle } from '../ingest/read-article.ts';
import type { Claim } from '../model/claim.ts';
import type { ArticleResult, Reading } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { rereadSources } from './reread-sources.ts';
import { sha256Of } from './source-record.ts';

/** An article of an earlier run; `problem` says why it comes without its text. */
export interface RereadArticle {
  readonly result: ArticleResult;
  readonly problem?: string;
}

/** The articles of a result with their text, read again from under `root`, in the order of the sources. */
export async function rereadArticles(
  sources: readonly Source[],
  claims: readonly Claim[],
  root: string,
): Promise<RereadArticle[]> {
  const claimsOf = new Map<string, Claim[]>(sources.map(({ id }) => [id, []]));
  for (const claim of claims) claimsOf.get(claim.evidence.source)?.push(claim);
  const readings = new Map<string, Pick<RereadArticle, 'problem'> & { readonly reading?: Reading }>();
  for await (const { source, bytes, problem } of rereadSources(sources, root)) {
    readings.set(source.id, bytes === undefined ? { problem } : readAgain(source, bytes));
  }
  return sources.map((source) => {
    const { reading, problem } = readings.get(source.id) ?? {};
    return { result: { source, claims: claimsOf.get(source.id)!, reading }, problem };
  });
}

/** Spans count the characters of the file as it was: after any change they would mark other words. */
function readAgain(source: Source, bytes: Uint8Array): { reading?: Reading; problem?: string } {
  if (sha256Of(bytes) !== source.sha256) {
    return { problem: 'has changed since it was read, so its text is not shown; run extract again' };
  }
  const { text, blocks } = readArticle(bytes, { path: source.path, mediaType: source.mediaType });
  return { reading: { text, blocks } };
}
