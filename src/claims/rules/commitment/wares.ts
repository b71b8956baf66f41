import type { Pattern } from '../../define.ts';
import { PROCURE, WARES } from '../deal-words.ts';

/** Wares that one side will buy or get of the other, without a sum. */
export const wares: readonly Pattern[] = [
  {
    id: 'will-buy-wares',
    verb: PROCURE,
    when: [
      { modality: 'shall' },
      { at: 'object', head: WARES },
      { at: 'object', is: 'figure', not: true },
      // what is bought of nobody else is a right of the seller's
      { at: 'object', word: 'all | its | their', not: true },
      { adverb: 'exclusively | solely | only', not: true },
      { at: 'from | object.from', is: 'party' },
    ],
    slots: { buyer: 'subject', seller: 'from | object.from', subject: 'object' },
    requires: 'buyer, seller, subject',
    example: 'Northwind will buy computing power from Fabrikam.',
  },
  {
    id: 'will-get-goods',
    verb: 'get | receive | obtain',
    when: [{ modality: 'shall' }, { at: 'object', figure: 'count' }, { at: 'object | object.of', head: WARES }],
    slots: { buyer: 'subject', seller: 'from | object.from', amount: 'object', subject: 'object.of | object' },
    requires: 'buyer, seller, amount',
    carried: 'seller',
    example: 'Northwind will receive 40,000 chips from Fabrikam.',
  },
  {
    id: 'gives-access',
    verb: 'provide | give | grant | offer',
    when: [
      { modality: 'shall' },
      { at: 'with | object', head: 'access' },
      { at: 'with.to | object.to | to', figure: 'count' },
    ],
    slots: {
      seller: 'subject',
      buyer: 'indirect | object',
      amount: 'with.to | object.to | to',
      subject: 'with.to.of | to.of',
    },
    requires: 'seller, buyer, amount',
    example: 'Fabrikam will provide Northwind with access to 40,000 chips.',
  },
  {
    id: 'offers-to-supply',
    verb: 'supply | provide | deliver | sell | ship',
    when: [{ governor: 'offer | propose' }, { at: 'object', figure: 'count' }],
    slots: { seller: 'subject', buyer: 'to | indirect', amount: 'object', subject: 'object.of | object' },
    requires: 'seller, buyer, amount',
    status: 'proposed',
    example: 'Fabrikam has offered to supply 80,000 barrels of oil to Northwind.',
  },
];
