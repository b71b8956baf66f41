import type { Pattern } from '../../define.ts';
import { BID, CLOSES, PART, TAKEOVER } from '../vocabulary.ts';

/** An offer, a price or a takeover as a thing of its own: "its $160 billion bid for". */
export const bids: readonly Pattern[] = [
  {
    id: 'pay-for-part',
    verb: 'pay | offer | bid | tender | spend',
    when: [{ at: 'for', head: PART }],
    slots: {
      acquirer: 'subject',
      amount: 'object',
      target: 'for.of | for.in | of',
      percent: 'for',
      seller: 'indirect',
    },
    requires: 'acquirer, target, amount | percent',
    carried: 'target',
    example: 'Contoso agreed to pay $16 billion for about 77% of Fabrikam.',
  },
  {
    id: 'pay-for',
    verb: 'pay',
    when: [{ at: 'for', head: PART, not: true }],
    slots: { acquirer: 'subject', amount: 'object', target: 'for', seller: 'indirect' },
    requires: 'acquirer, target, amount',
    example: 'Contoso paid $2 billion for Fabrikam.',
  },
  {
    id: 'bid-for',
    verb: 'bid | tender | offer',
    slots: { acquirer: 'subject', amount: 'object', target: 'for | for.of' },
    requires: 'acquirer, target',
    status: 'proposed',
    example: 'Contoso bids $3 billion for Fabrikam.',
  },
  {
    id: 'takeover',
    noun: TAKEOVER,
    slots: {
      target: 'of | for | modifier',
      acquirer: 'possessor | by | subject',
      amount: 'self | for | at | worth | apposition | governor.at | governor.worth',
      seller: 'from',
    },
    requires: 'acquirer, target, amount',
    example: "Contoso's $2 billion purchase of Fabrikam closed on Monday.",
  },
  {
    id: 'deal-for',
    noun: 'deal | transaction | agreement | bid | offer',
    slots: { target: 'for | for.of', acquirer: 'possessor | by | subject', amount: 'self | of | worth | at' },
    requires: 'acquirer, target, amount',
    example: "Contoso's $2 billion deal for Fabrikam closed on Monday.",
  },
  {
    id: 'takeover-done',
    noun: TAKEOVER,
    when: [{ governor: CLOSES }],
    slots: { target: 'of | modifier', acquirer: 'possessor | by | governor.subject', seller: 'of.possessor' },
    requires: 'target, acquirer',
    example: 'Contoso completed its acquisition of Fabrikam on Monday.',
  },
  {
    id: 'offer',
    noun: BID,
    slots: {
      target: 'for | for.of | modifier | governor.subject',
      acquirer: 'from | by | possessor | governor.subject',
      amount: 'self | of | worth | for',
    },
    requires: 'acquirer, target',
    example: 'Fabrikam rejected an offer from Contoso.',
  },
];
