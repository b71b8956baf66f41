import { createHash } from 'node:crypto';
import type { Claim } from '../model/claim.ts';
import type { Finding, FindingPlace } from '../model/finding.ts';
import { type FindingRuleId, findingRules } from '../model/finding-rules.ts';
import type { Citation, Ledger } from '../model/ledger.ts';
import type { ArticleResult } from '../model/result.ts';
import type { Source } from '../model/source.ts';

/** A known source that has been read again and is not what it was. */
export interface Replacement {
  readonly before: ArticleResult;
  readonly after: ArticleResult;
}

/** What a check works on. */
export interface Checked {
  /** New and changed sources. */
  readonly fresh: readonly ArticleResult[];
  /** Everything else that is known. */
  readonly known: readonly ArticleResult[];
  readonly replacements: readonly Replacement[];
  /** Of `known` and `fresh` together. */
  readonly ledger: Ledger;
  /** How findings name the file of a source. */
  readonly pathOf: (source: Source) => string;
}

/** Claims and sources of a check by id. */
export interface CheckIndex {
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Ids of fresh sources. */
  readonly fresh: ReadonlySet<string>;
  readonly pathOf: (source: Source) => string;
}

/** Indexes what the rules look up. */
export function indexChecked({ fresh, known, pathOf }: Checked): CheckIndex {
  const all = [...known, ...fresh];
  return {
    sources: new Map(all.map(({ source }) => [source.id, source])),
    claims: new Map(all.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const))),
    fresh: new Set(fresh.map(({ source }) => source.id)),
    pathOf,
  };
}

/** Where a claim stands. */
export function placeOfClaim(
  { id, evidence }: Claim,
  source: Source,
  { pathOf }: Pick<CheckIndex, 'pathOf'>,
): FindingPlace {
  const [{ exact }, , { start, end }] = evidence.selector;
  const { line, column } = evidence;
  return { path: pathOf(source), line, column, bytes: { start, end }, exact, claim: id, ...hashOf(source) };
}

/** A source as a whole. */
export function placeOfSource(source: Source, { pathOf }: Pick<CheckIndex, 'pathOf'>): FindingPlace {
  return { path: pathOf(source), ...hashOf(source) };
}

/** Where a citation of the ledger stands. */
export function placeOfCitation({ claim, source }: Citation, index: CheckIndex): FindingPlace {
  return placeOfClaim(index.claims.get(claim)!, index.sources.get(source)!, index);
}

function hashOf({ sha256 }: Source): Pick<FindingPlace, 'sha256'> {
  return sha256 === undefined ? {} : { sha256 };
}

/** A finding with its rule's severity; `identity` is what its fingerprint is made of, beside the rule. */
export function buildFinding(
  rule: FindingRuleId,
  message: string,
  place: FindingPlace,
  related: readonly FindingPlace[],
  identity: readonly string[],
): Finding {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([rule, ...identity]))
    .digest('hex')
    .slice(0, 32);
  return { rule, severity: findingRules[rule].severity, message, place, related: [...related], fingerprint };
}
