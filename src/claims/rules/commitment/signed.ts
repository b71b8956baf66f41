import type { Pattern } from '../../define.ts';
import { AWARDS, WARES, WINS } from '../deal-words.ts';
import { DEAL, SITE } from '../vocabulary.ts';

/** What is signed for, by the sum and by the piece. */
export const signed: readonly Pattern[] = [
  {
    id: 'contract-for-sum',
    noun: DEAL,
    when: [
      { at: 'for | governor.for', figure: 'money' },
      { at: 'for.of | governor.for.of | for.in | governor.for.in', head: `${WARES} | cloud` },
      { governor: `${AWARDS} | ${WINS}`, not: true },
    ],
    slots: {
      buyer: 'governor.subject | possessor',
      seller: 'with | governor.with',
      amount: 'for | governor.for',
      subject: 'for.of | governor.for.of | for.in | governor.for.in',
    },
    requires: 'buyer, seller, amount',
    example: 'Northwind signed a contract with Fabrikam for $300 billion of computing capacity.',
  },
  {
    id: 'sign-for',
    verb: 'sign | sign up | contract | subscribe',
    when: [
      { at: 'for', figure: 'count' },
      { at: 'for', word: 'share | stock', not: true },
      // what a plant can make is not what is bought of it
      { at: 'for', head: SITE, not: true },
      { at: 'object', figure: 'money', not: true },
    ],
    slots: {
      buyer: 'subject',
      amount: 'for',
      seller: 'with | from | for.from | from.possessor | for.from.possessor',
      subject: 'for.of',
    },
    requires: 'buyer, amount',
    carried: 'seller',
    example: 'Northwind has signed for 600 megawatts from Fabrikam.',
  },
  {
    id: 'secured-orders',
    verb: WINS,
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object.of | of', head: 'commitment | order | contract | spending | purchase | booking' },
      { at: 'from | object.from' },
    ],
    slots: { seller: 'subject', buyer: 'from | object.from', amount: 'object', subject: 'object.of | of' },
    requires: 'buyer, seller, amount',
    example: 'Fabrikam secured $120 billion worth of service commitments from Northwind.',
  },
  {
    id: 'order-disclosed',
    noun: 'order',
    when: [{ governor: 'disclose | report | announce | reveal | log' }, { at: 'for | governor.for', not: true }],
    slots: { seller: 'governor.subject', buyer: 'from | governor.from', amount: 'self | worth' },
    requires: 'buyer, seller, amount',
    example: 'Fabrikam disclosed an order worth $6 billion from Northwind.',
  },
];
