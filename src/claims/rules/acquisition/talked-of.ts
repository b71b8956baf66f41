import type { Pattern } from '../../define.ts';
import { BID, SALE, STAKE, TAKEOVER } from '../vocabulary.ts';

const TALKS = 'talk | talks | discussion | negotiation';

/** Sales and takeovers that somebody only talks about. */
export const talkedOf: readonly Pattern[] = [
  {
    id: 'talked-of',
    noun: `${SALE} | ${TAKEOVER}`,
    when: [{ within: `${TALKS} | proposal | possibility | prospect | idea | speculation` }],
    slots: {
      target: 'of.in | of',
      seller: 'of.possessor',
      acquirer: 'to | by',
      amount: 'self | for | worth',
    },
    requires: 'target, acquirer | seller | amount',
    status: 'proposed',
    example: 'Talks on a sale of Fabrikam to Contoso have stalled.',
  },
  {
    // who talks with somebody about a stake "in the group" is the group
    id: 'talks-over-stake',
    noun: SALE,
    when: [{ within: TALKS }, { at: 'of', head: STAKE }],
    slots: {
      target: 'of.in | governor.subject',
      percent: 'of',
      acquirer: 'to | governor.in.with | governor.with | governor.object.with',
    },
    requires: 'target, acquirer',
    status: 'proposed',
    example: 'Contoso is in talks with Northwind over the sale of a stake in the group.',
  },
  {
    id: 'takeover-target',
    noun: `${TAKEOVER} | ${BID}`,
    when: [{ within: 'target | subject | object | centre | center' }, { at: 'by | from' }],
    slots: { target: 'governor.subject', acquirer: 'by | from', amount: 'self | of' },
    requires: 'target, acquirer',
    status: 'proposed',
    example: 'Fabrikam might become the object of a bid from Contoso.',
  },
];
