import type { Certainty, ClaimTypeId, Status } from '../../../model/claim.ts';
import type { RelationKind, Standing } from '../../../model/ledger.ts';
import type { Agreement, PageClaim, PageSource } from '../page-data.ts';

/** What the colours stand for: fifteen hues could not be told apart, six can, and each type also says its name. */
export const families = {
  ownership: 'Ownership and value',
  payments: 'Payments and limits',
  rights: 'Rights',
  terms: 'Deals and terms',
  figures: 'Events and figures',
  words: 'Words',
} as const;
export type Family = keyof typeof families;

export const types: Readonly<Record<ClaimTypeId, { readonly name: string; readonly family: Family }>> = {
  equity_stake: { name: 'Equity stake', family: 'ownership' },
  investment: { name: 'Investment', family: 'ownership' },
  acquisition: { name: 'Acquisition', family: 'ownership' },
  valuation: { name: 'Valuation', family: 'ownership' },
  revenue_share: { name: 'Revenue share', family: 'payments' },
  cap: { name: 'Cap', family: 'payments' },
  commitment: { name: 'Commitment', family: 'payments' },
  license: { name: 'Licence', family: 'rights' },
  cloud_rights: { name: 'Cloud rights', family: 'rights' },
  partner_rights: { name: 'Partner rights', family: 'rights' },
  agreement: { name: 'Agreement', family: 'terms' },
  term_change: { name: 'Change of terms', family: 'terms' },
  event: { name: 'Event', family: 'figures' },
  statistic: { name: 'Statistic', family: 'figures' },
  quote: { name: 'Quote', family: 'words' },
};

export const statuses: Readonly<Record<Status, string>> = {
  in_force: 'In force',
  completed: 'Completed',
  planned: 'Planned',
  proposed: 'Proposed',
  ended: 'Ended',
};

export const certainties: Readonly<Record<Certainty, string>> = { asserted: 'Asserted', hedged: 'Hedged' };

/** Name, sign and a sentence for each way in which the sources of a fact stand to one another. */
export const agreementLabels: Readonly<
  Record<Agreement, { readonly name: string; readonly sign: string; readonly explanation: string }>
> = {
  contradicted: { name: 'Contradicted', sign: '≠', explanation: 'Sources say what cannot both be true' },
  superseded: { name: 'Superseded', sign: '→', explanation: 'A later state replaced an earlier one' },
  corroborated: { name: 'Corroborated', sign: '✓', explanation: 'At least two independent origins say so' },
  single: { name: 'Single origin', sign: '·', explanation: 'One origin only' },
};

export const standings: Readonly<Record<Standing, string>> = {
  current: 'current',
  superseded: 'superseded',
  outdated: 'outdated when it was reported',
  contradicted: 'contradicted',
};

/** What the later claim of a relation is to the earlier one. */
export const relationKinds: Readonly<Record<RelationKind, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  supersedes: 'supersedes',
  sameOrigin: 'has the same origin as',
};

export const originRelations: Readonly<Record<PageSource['origins'][number]['relation'], string>> = {
  'originally-reported-by': 'first reported by',
  wire: 'from the wire of',
  source: 'source given as',
  release: 'from a release by',
};

/** "In force, hedged, denied". */
export function describeStanding({ status, certainty, negated, condition }: PageClaim): string {
  return [
    status === undefined ? undefined : statuses[status],
    status === undefined ? certainties[certainty] : certainties[certainty].toLowerCase(),
    negated && 'denied',
    condition !== undefined && 'on a condition',
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}

/** Who vouches: "Jane Doe, chief executive, Contoso", "the publisher". */
export function describeSpeaker(claim: PageClaim, source: PageSource): string {
  const { kind, name, title, organization } = claim.attribution;
  const known = [name, title, organization].filter((part) => part !== undefined);
  const unique = known.filter((part, at) => !known.some((other, index) => index < at && other.includes(part)));
  if (unique.length > 0) return unique.join(', ');
  if (kind === 'publisher') return source.publisher ?? 'the publisher';
  return {
    anonymous: 'an unnamed source',
    document: 'a document',
    person: 'somebody',
    organization: 'an organization',
  }[kind];
}

/** "equity stake" for a slot's key: `asOf` becomes "as of". */
export function slotLabel(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('_', ' ');
}

/** A day as the masthead prints it: the date of an ISO 8601 instant, in the offset of its source. */
export function isoDay(instant: string): string {
  return instant.slice(0, 10);
}
