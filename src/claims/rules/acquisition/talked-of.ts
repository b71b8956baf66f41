import type { Pattern } from '../../define.ts';
import { SALE, TAKEOVER } from '../vocabulary.ts';

/** Sales and takeovers that somebody only talks about. */
export const talkedOf: readonly Pattern[] = [
  {
    id: 'talked-of',
    noun: `${SALE} | ${TAKEOVER}`,
    when: [
      { within: 'talk | talks | discussion | negotiation | proposal | possibility | prospect | idea | speculation' },
    ],
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
];
