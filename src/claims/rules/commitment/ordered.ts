import type { Pattern } from '../../define.ts';
import { GOODS, NO_SUM } from './goods.ts';

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
