import type { Pattern } from '../../define.ts';

/** Somebody bids: "offered $3 billion for". */
export const bidding: readonly Pattern[] = [
  {
    id: 'bid-for',
    verb: 'bid | tender',
    slots: { acquirer: 'subject', amount: 'object', target: 'for | for.of' },
    requires: 'acquirer, target',
    status: 'proposed',
    example: 'Contoso bids $3 billion for Fabrikam.',
  },
  {
    id: 'offer-for',
    verb: 'offer',
    slots: { acquirer: 'subject', amount: 'object', target: 'for | for.of' },
    requires: 'acquirer, target, amount',
    status: 'proposed',
    example: 'Contoso offered $3 billion for Fabrikam.',
  },
  {
    id: 'bought-headline',
    verb: 'buy | acquire | snap up | buy out',
    when: [{ voice: 'active' }, { tense: 'past' }, { at: 'object', not: true }],
    slots: { target: 'subject', acquirer: 'by', amount: 'for' },
    requires: 'acquirer, target',
    example: 'Fabrikam Energy bought by Contoso Group for £3 million',
  },
  {
    id: 'near-deal',
    noun: 'deal | talks | talk | agreement',
    when: [{ governor: 'near | seal | clinch | close in' }, { at: 'for', is: 'company' }],
    slots: { acquirer: 'governor.subject', target: 'for' },
    requires: 'acquirer, target',
    example: 'Contoso Group nears a deal for Fabrikam Energy.',
  },
];
