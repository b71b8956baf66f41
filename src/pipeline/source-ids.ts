import type { ArticleResult } from '../model/result.ts';

/**
 * Numbers further copies of the same bytes in the order in which they come ("-2", "-3" … after the ids of the source and
 * of its claims), so that every id of a run is unique and does not depend on which thread was first.
 */
export function createCopyNumbering(): (result: ArticleResult) => ArticleResult {
  const copies = new Map<string, number>();
  return (result) => {
    const copy = (copies.get(result.source.id) ?? 0) + 1;
    copies.set(result.source.id, copy);
    return copy === 1 ? result : withSuffix(result, `-${copy}`);
  };
}

function withSuffix({ source, claims, reading }: ArticleResult, suffix: string): ArticleResult {
  const id = source.id + suffix;
  return {
    reading,
    source: { ...source, id },
    claims: claims.map((claim) => ({
      ...claim,
      id: claim.id + suffix,
      evidence: { ...claim.evidence, source: id },
    })),
  };
}
