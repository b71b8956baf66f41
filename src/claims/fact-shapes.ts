import type { FactShapes } from '../model/fact.ts';

/** Happenings that come once in the life of what they happen to; stems as the ledger compares them. */
const ONCE = [
  'found',
  'establish',
  'incorporat',
  'born',
  'die',
  'launch',
  'debut',
  'invent',
  'merg',
  'dissolv',
  'list',
  'bankrupt',
];

/** Days within which the reports of one piece of news come; later ones may tell of the next deal. */
const SAME_NEWS = 7;

/** What identifies the fact behind a claim of each type, and what of it the ledger compares. */
export const factShapes: FactShapes = {
  // Stakes move by financing rounds, months apart, unless an article tells of the move itself.
  equity_stake: {
    kind: 'state',
    parties: ['holder', 'issuer'],
    compares: ['percent', 'value'],
    within: ['basis'],
    holdsFor: 92,
    onsets: ['stake-changed', 'gets', 'given', 'left-with', 'ends-up-with'],
  },
  investment: {
    kind: 'repeated',
    parties: ['investor', 'investee'],
    compares: ['amount'],
    within: ['round'],
    holdsFor: SAME_NEWS,
  },
  acquisition: {
    kind: 'once',
    parties: ['acquirer', 'target'],
    compares: ['amount', 'percent'],
    again: { part: 'percent', holdsFor: SAME_NEWS },
    holdsFor: 366,
  },
  valuation: { kind: 'state', parties: ['entity'], compares: ['amount'], holdsFor: 31 },
  revenue_share: {
    kind: 'state',
    parties: ['payer', 'payee'],
    byOwner: true,
    compares: ['percent', 'amount', 'until'],
    perPeriod: ['amount'],
    within: ['scope'],
    holdsFor: 366,
  },
  cap: {
    kind: 'state',
    parties: ['payer', 'payee'],
    byOwner: true,
    compares: ['amount', 'until'],
    within: ['on'],
    holdsFor: 366,
  },
  license: {
    kind: 'state',
    parties: ['licensor', 'licensee'],
    byOwner: true,
    compares: ['exclusivity', 'until'],
    within: ['subject'],
    holdsFor: 366,
  },
  cloud_rights: {
    kind: 'state',
    parties: ['customer', 'provider?'],
    byOwner: true,
    topic: ['right'],
    compares: ['until'],
    within: ['scope'],
    holdsFor: 366,
  },
  partner_rights: {
    kind: 'state',
    parties: ['holder', 'counterparty?'],
    byOwner: true,
    topic: ['right'],
    compares: ['until'],
    within: ['scope'],
    holdsFor: 366,
  },
  commitment: {
    kind: 'repeated',
    parties: ['buyer', 'seller'],
    byOwner: true,
    compares: ['amount', 'duration', 'until'],
    holdsFor: SAME_NEWS,
  },
  agreement: {
    kind: 'repeated',
    parties: ['parties'],
    byOwner: true,
    compares: ['amount', 'duration', 'until'],
    within: ['action', 'subject'],
    holdsFor: SAME_NEWS,
  },
  // A term that was added or kept holds until it is removed.
  term_change: { kind: 'state', parties: ['parties'], compares: ['until'], within: ['subject'], holdsFor: 366 },
  event: {
    kind: 'once',
    parties: ['entity'],
    topic: ['what'],
    compares: ['date'],
    again: { unless: ONCE, holdsFor: SAME_NEWS },
    holdsFor: 366,
  },
  // What is quoted from hour to hour is not compared over days.
  statistic: {
    kind: 'measure',
    parties: [],
    topic: ['subject'],
    compares: ['value', 'rate'],
    asides: ['from'],
    holdsFor: 1,
    changes: ['moved', 'move-by', 'trade', 'rise-in'],
  },
  quote: { kind: 'words', parties: ['speaker'], compares: [], holdsFor: 366 },
};
