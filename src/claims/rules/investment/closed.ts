import type { Pattern } from '../../define.ts';
import { STAKE } from '../vocabulary.ts';

/** Money that is got or sought: for a stake, by closing on it, and on top of what was put in before. */
export const closed: readonly Pattern[] = [
  {
    id: 'closed-on',
    verb: 'close | close in',
    when: [{ at: 'on', figure: 'sum' }],
    slots: { investee: 'subject', amount: 'on', investor: 'on.from | from' },
    requires: 'investee, amount',
    together: 'investor',
    example: 'Fabrikam Energy closed on $200 million at a high price.',
  },
  {
    id: 'received-for-stake',
    verb: 'get | receive | obtain | take | collect',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'in exchange for | in return for | for | object.in exchange for | object.in return for', head: STAKE },
    ],
    slots: { investee: 'subject', amount: 'object', investor: 'from | object.from' },
    requires: 'investee, amount, investor',
    example: 'Fabrikam got $3 billion from Contoso in exchange for a 9% stake.',
  },
  {
    id: 'added-to-sum',
    verb: 'add',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'to', figure: 'sum' },
    ],
    slots: { investor: 'subject', amount: 'object' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group is adding $3 billion to the $2 billion it had put into Fabrikam Energy before.',
  },
  {
    id: 'sought-at',
    verb: 'seek | target | look for | want | eye',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'at | object.at', head: 'valuation' },
    ],
    slots: { investee: 'subject', amount: 'object' },
    requires: 'investee, amount',
    status: 'proposed',
    example: 'Fabrikam Energy is seeking $4 billion more at a valuation of $90 billion.',
  },
];
