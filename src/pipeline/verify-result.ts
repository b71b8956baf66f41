import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { rereadSources } from './reread-sources.ts';
import { type Mismatch, verifyArticle } from './verify-article.ts';

/** A mismatch and the path of the source that it is about. */
export interface LocatedMismatch extends Mismatch {
  readonly path: string;
}

/** Compares a whole result with its sources under `root`, and its two files with each other. */
export async function* verifyResult(
  sources: readonly Source[],
  claims: readonly Claim[],
  root: string,
): AsyncGenerator<LocatedMismatch, void, undefined> {
  const bySource = new Map<string, Claim[]>(sources.map(({ id }) => [id, []]));
  const seen = new Set<string>();
  for (const claim of claims) {
    const { source, line } = claim.evidence;
    const siblings = bySource.get(source);
    if (siblings) siblings.push(claim);
    else yield { path: source, line, claim: claim.id, message: 'sources.json has no source of this id' };
    if (seen.has(claim.id)) yield { path: source, line, claim: claim.id, message: 'another claim has the same id' };
    seen.add(claim.id);
  }
  for await (const { source, bytes, problem } of rereadSources(sources, root)) {
    const { path } = source;
    if (bytes === undefined) yield { path, message: problem ?? 'cannot be read' };
    else
      for (const mismatch of verifyArticle(source, bySource.get(source.id) ?? [], bytes)) yield { path, ...mismatch };
  }
}
