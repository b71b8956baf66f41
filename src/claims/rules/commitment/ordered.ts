import type { Pattern } from '../../define.ts';
import { PROCURE, SPECTRUM, WARES } from '../deal-words.ts';
import { SHOWN } from '../shown-words.ts';
import { BUSINESS, SHARE, STAKE } from '../vocabulary.ts';
import { FOR_A_SUM, GOODS, NO_SPECTRUM, NO_SUM } from './goods.ts';

const PAID_FOR = {
  slots: { buyer: 'subject', seller: 'indirect | to', amount: 'object', subject: 'for' },
  requires: 'buyer, seller, amount',
  carried: 'seller',
} as const;

/** What was ordered without a word of who supplies it, and what an order is worth. */
export const ordered: readonly Pattern[] = [
  {
    id: 'ordered',
    verb: 'order | preorder | pre-order',
    when: [{ voice: 'active' }, { at: 'object', figure: 'count' }, NO_SUM, { at: 'to | object.to', not: true }],
    slots: GOODS,
    requires: 'buyer, amount',
    carried: 'seller',
    example: 'Fabrikam makes vans, of which Northwind has ordered 100,000.',
  },
  {
    id: 'buy-services',
    verb: PROCURE,
    when: [{ at: 'object', head: WARES }, { at: FOR_A_SUM, figure: 'money' }, NO_SPECTRUM],
    slots: { ...GOODS, amount: FOR_A_SUM, subject: 'object' },
    requires: 'buyer, amount, seller',
    example: 'Northwind will buy cloud services for $38 billion from Fabrikam.',
  },
  {
    id: 'paid-for-licence',
    verb: 'pay | shell out | fork out | splash out | stump up | cough up',
    when: [
      { tense: 'past' },
      {
        at: 'for | for.of',
        head: `license | licence | right | access | package | concession | franchise | ${SPECTRUM} | ${SHOWN}`,
      },
    ],
    slots: { ...PAID_FOR.slots, subject: 'for.of | for' },
    requires: 'buyer, amount',
    carried: 'seller',
    example: 'Northwind paid Fabrikam $650 million for a licence to its models.',
  },
  {
    id: 'paid-for-goods',
    verb: 'pay',
    when: [
      { tense: 'past' },
      { at: 'for', figure: 'count' },
      { at: 'for', head: `${BUSINESS} | ${STAKE} | ${SHARE} | company`, not: true },
    ],
    ...PAID_FOR,
    example: 'Northwind paid Fabrikam $1.3 billion for 48 guns.',
  },
  {
    id: 'order-valued',
    verb: 'value | price | put',
    when: [{ at: 'object', head: 'order | contract', word: 'the | this | that | its | their' }],
    slots: { buyer: 'object.possessor', seller: 'object.with', amount: 'at' },
    requires: 'buyer, seller, amount',
    carried: 'buyer, seller',
    status: 'in_force',
    example: 'Northwind ordered 30 jets from Fabrikam. The order is valued at $8.8 billion.',
  },
];
