import type { Pattern } from '../../define.ts';
import { BID } from '../vocabulary.ts';

const CHANGES_BID =
  'raise | lift | increase | sweeten | improve | up | boost | hike | cut | lower | make | submit | table | lodge | launch | withdraw | drop | reject | accept | rebuff | spurn | turn down | ' +
  'receive | extend | revise | back | recommend | consider | plan | prepare | weigh | face | fend off | welcome | abandon | unveil | announce';

/** An offer for a company, and who wins: "its $160 billion bid for". */
export const bids: readonly Pattern[] = [
  {
    id: 'bid-for',
    verb: 'bid | tender | offer',
    slots: { acquirer: 'subject', amount: 'object', target: 'for | for.of' },
    requires: 'acquirer, target',
    status: 'proposed',
    example: 'Contoso bids $3 billion for Fabrikam.',
  },
  {
    id: 'deal-for',
    noun: 'deal | transaction | agreement | bid | offer',
    slots: {
      target: 'for | for.of',
      acquirer: 'possessor | by | subject',
      amount: 'self | of | worth | at | governor.to',
    },
    requires: 'acquirer, target, amount',
    example: "Contoso's $2 billion deal for Fabrikam closed on Monday.",
  },
  {
    id: 'offer',
    noun: BID,
    slots: {
      target: 'for | for.of | modifier | governor.subject',
      acquirer: 'from | by | possessor | governor.subject',
      amount: 'self | of | worth | for | governor.to',
    },
    requires: 'acquirer, target',
    example: 'Fabrikam rejected an offer from Contoso.',
  },
  {
    id: 'offer-changed',
    noun: 'bid | offer',
    when: [{ governor: CHANGES_BID }],
    slots: {
      acquirer: 'from | by | possessor | governor.subject',
      amount: 'self | of | worth | governor.to | governor.by',
    },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso Group bid for Fabrikam Energy. Contoso Group raised its offer to $3 billion.',
  },
  {
    id: 'win-auction',
    verb: 'win | lose | enter',
    when: [{ at: 'object', head: 'auction | battle | race | bidding | contest | tender | war' }],
    slots: { acquirer: 'subject', target: 'object.for | object.of', amount: 'with | with.of | at' },
    requires: 'acquirer, target',
    example: 'Contoso won the auction for Fabrikam with a bid of $3 billion.',
  },
  {
    id: 'buyer',
    noun: 'buyer | purchaser | acquirer',
    when: [{ governor: 'be | become | emerge' }],
    slots: {
      acquirer: 'governor.subject | governor.complement',
      target: 'of.of | of.in | of | for.in | for',
      percent: 'of',
    },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso is the buyer of Fabrikam.',
  },
];
