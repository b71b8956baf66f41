import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Assertion, Citation, Fact, Ledger, Relation } from '../model/ledger.ts';
import { buildFinding, type CheckIndex, placeOfCitation, placeOfClaim } from './checked.ts';

/** More of the other side than this is repetition. */
const SHOWN = 3;

/** Fresh claims that known sources contradict, dispute or have superseded. */
export function findLedgerConflicts(ledger: Ledger, index: CheckIndex): Finding[] {
  const byFact = new Map<string, Relation[]>();
  for (const relation of ledger.relations) {
    const same = byFact.get(relation.fact);
    if (same) same.push(relation);
    else byFact.set(relation.fact, [relation]);
  }
  return ledger.facts.flatMap((fact) => {
    const relations = byFact.get(fact.key) ?? [];
    return fact.assertions.flatMap((assertion) => findInAssertion(assertion, fact, relations, index));
  });
}

function findInAssertion(
  assertion: Assertion,
  fact: Fact,
  relations: readonly Relation[],
  index: CheckIndex,
): Finding[] {
  const fresh = assertion.claims.flatMap((id) => {
    const claim = index.claims.get(id);
    return claim && index.fresh.has(claim.evidence.source) ? [claim] : [];
  });
  if (fresh.length === 0) return [];
  const members = new Set(assertion.claims);
  const others = (kind: Relation['kind']) =>
    relations.filter((relation) => relation.kind === kind).flatMap((relation) => otherSide(relation, members));
  const contradictions = others('contradicts');
  const backers = new Set(
    [...others('supports'), ...others('sameOrigin')]
      .filter(({ citation }) => !index.fresh.has(citation.source))
      .map(({ citation }) => citation.claim),
  );
  const isShared = assertion.sources.some((source) => !index.fresh.has(source));
  const undisputed = isShared ? [] : contradictions.filter(({ citation }) => !isDisputed(citation, backers, relations));
  // two drafts that contradict each other say nothing against one that is backed
  const refuting =
    backers.size > 0 ? undisputed.filter(({ citation }) => !index.fresh.has(citation.source)) : undisputed;
  const newer = relations
    .filter(({ kind, to }) => kind === 'supersedes' && members.has(to.claim))
    .flatMap((relation) => otherSide(relation, members));
  return fresh.flatMap((claim) => [
    ...(refuting.length > 0
      ? conflict(claim, 'contradiction', fact, refuting, index)
      : conflict(claim, 'disputed', fact, contradictions, index)),
    ...(isReportedAsCurrent(claim, assertion) ? outdated(claim, fact, newer, index) : []),
  ]);
}

/**
 * Whether a known claim that backs the new one is contradicted by the same claim. One that agrees in the share says
 * nothing for the price.
 */
function isDisputed({ claim }: Citation, backers: ReadonlySet<string>, relations: readonly Relation[]): boolean {
  return relations.some(
    ({ kind, from, to }) =>
      kind === 'contradicts' &&
      ((from.claim === claim && backers.has(to.claim)) || (to.claim === claim && backers.has(from.claim))),
  );
}

interface Other {
  readonly citation: Citation;
  readonly relation: Relation;
}

/** The end of a relation that is not among the members of an assertion. */
function otherSide(relation: Relation, members: ReadonlySet<string>): Other[] {
  const { from, to } = relation;
  if (members.has(from.claim) === members.has(to.claim)) return [];
  return [{ citation: members.has(from.claim) ? to : from, relation }];
}

function conflict(
  claim: Claim,
  rule: 'contradiction' | 'disputed',
  fact: Fact,
  others: readonly Other[],
  index: CheckIndex,
): Finding[] {
  const known = others.filter(({ citation }) => !index.fresh.has(citation.source));
  // Two drafts that contradict each other are both reported, unless one of them has a known source behind it.
  const elsewhere = known.length > 0 || rule === 'disputed' ? known : others;
  if (elsewhere.length === 0) return [];
  const verb = rule === 'contradiction' ? 'contradicts' : 'is disputed by';
  const { reason } = elsewhere[0]!.relation;
  return [
    findingOf(rule, claim, `“${claim.text}” ${verb} ${sources(elsewhere, index)}: ${reason}`, fact, elsewhere, index),
  ];
}

/** A claim about the past, one that says when it held, and an article from before the change pass nothing off as current. */
function isReportedAsCurrent({ date, status }: Claim, { standing }: Assertion): boolean {
  const isOld = standing === 'outdated' || (standing === 'superseded' && date?.edtf === undefined);
  return isOld && date?.basis !== 'stated' && status !== 'ended' && status !== 'completed';
}

function outdated(claim: Claim, fact: Fact, newer: readonly Other[], index: CheckIndex): Finding[] {
  const { source } = claim.evidence;
  // An article that tells both the old and the new terms tells a history.
  if (newer.length === 0 || newer.some(({ citation }) => citation.source === source)) return [];
  const { reason } = newer[0]!.relation;
  return [
    findingOf(
      'outdated',
      claim,
      `“${claim.text}” is superseded by ${sources(newer, index)}: ${reason}`,
      fact,
      newer,
      index,
    ),
  ];
}

function findingOf(
  rule: 'contradiction' | 'disputed' | 'outdated',
  claim: Claim,
  message: string,
  fact: Fact,
  others: readonly Other[],
  index: CheckIndex,
): Finding {
  const place = placeOfClaim(claim, index.sources.get(claim.evidence.source)!, index);
  const cited = new Map(others.map(({ citation }) => [citation.claim, citation]));
  const related = [...cited.values()].slice(0, SHOWN).map((citation) => placeOfCitation(citation, index));
  return buildFinding(rule, message, place, related, [fact.key, place.exact!, others[0]!.citation.exact]);
}

function sources(others: readonly Other[], { fresh }: CheckIndex): string {
  const ids = new Set(others.map(({ citation }) => citation.source));
  const kind = [...ids].some((id) => !fresh.has(id)) ? 'known' : 'new';
  return ids.size === 1 ? `a ${kind} source` : `${ids.size} ${kind} sources`;
}
