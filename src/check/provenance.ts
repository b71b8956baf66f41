import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { ArticleResult } from '../model/result.ts';
import { buildFinding, type Checked, type CheckIndex, placeOfClaim, placeOfSource } from './checked.ts';

/** Sources that could not be read, and those whose claims nobody dates or vouches for; one finding each. */
export function findMissingProvenance({ fresh }: Checked, index: CheckIndex): Finding[] {
  return fresh.flatMap((result) => [
    ...unreadable(result, index),
    ...missing('undated', result, (claim) => claim.type !== 'quote' && claim.date?.edtf === undefined, index),
    ...missing('unattributed', result, isUnattributed, index),
  ]);
}

function unreadable({ source }: ArticleResult, index: CheckIndex): Finding[] {
  return source.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, line }) => {
      const place = { ...placeOfSource(source, index), ...(line === undefined ? {} : { line }) };
      return buildFinding('unreadable', message, place, [], [place.path, code]);
    });
}

function isUnattributed({ attribution: { kind, name } }: Claim): boolean {
  return kind === 'publisher' && name === undefined;
}

const what = { undated: 'no date', unattributed: 'nobody who vouches for them' } as const;

function missing(
  rule: keyof typeof what,
  { source, claims }: ArticleResult,
  lacks: (claim: Claim) => boolean,
  index: CheckIndex,
): Finding[] {
  const lacking = claims.filter(lacks);
  if (lacking.length === 0) return [];
  const message = `${lacking.length} of ${claims.length} claims have ${what[rule]}`;
  return [buildFinding(rule, message, placeOfClaim(lacking[0]!, source, index), [], [index.pathOf(source)])];
}
