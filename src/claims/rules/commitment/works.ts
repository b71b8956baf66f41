import type { Pattern } from '../../define.ts';
import { DELIVERS } from '../deal-words.ts';
import { BUSINESS, SHARE, STAKE } from '../vocabulary.ts';

const IN_RETURN = 'in return for | in exchange for | for.in return for | for.in exchange for';

/** Goods and work that one side is to make, do or sell for the other. */
export const works: readonly Pattern[] = [
  {
    id: 'builds-for',
    verb: DELIVERS,
    when: [{ modality: 'shall' }, { at: 'object', figure: 'count' }],
    slots: { seller: 'subject', buyer: 'for', amount: 'object', subject: 'object.of | object' },
    requires: 'seller, buyer, amount',
    example: 'Fabrikam will build 12 ferries for Northwind.',
  },
  {
    id: 'has-built-for-it',
    verb: DELIVERS,
    when: [{ modality: 'shall' }, { at: 'for', figure: 'money' }],
    slots: { seller: 'subject', buyer: 'governor.subject', amount: 'for', subject: 'object' },
    requires: 'seller, buyer, amount',
    example: 'Northwind contracted Fabrikam to build 12 ferries for $2 billion.',
  },
  {
    id: 'does-for-a-sum',
    verb: `${DELIVERS} | host | power | store | test`,
    when: [
      { modality: 'shall' },
      { at: IN_RETURN, figure: 'money' },
      { at: 'object', head: `${STAKE} | ${SHARE} | ${BUSINESS}`, not: true },
    ],
    slots: {
      seller: 'subject',
      buyer: 'indirect | to | for | object.to | object.for | object.possessor',
      amount: IN_RETURN,
      subject: 'object',
    },
    requires: 'seller, buyer, amount',
    example: "Fabrikam will host Northwind's data for five years in return for $9 billion.",
  },
  {
    id: 'chosen-to-supply',
    verb: DELIVERS,
    when: [{ modality: 'shall' }, { at: 'object', figure: 'count' }, { at: 'for', figure: 'money', not: true }],
    slots: { seller: 'subject', buyer: 'governor.subject', amount: 'object', subject: 'object.of | object' },
    requires: 'seller, buyer, amount',
    example: 'Northwind has chosen Fabrikam to supply 300 buses.',
  },
  {
    id: 'sell-goods',
    verb: 'sell | lease | rent',
    when: [
      { at: 'object', figure: 'count' },
      { at: 'object | object.of', head: `${STAKE} | ${SHARE} | ${BUSINESS} | note | bond | warrant | unit`, not: true },
    ],
    slots: { seller: 'subject', buyer: 'indirect | to', amount: 'object', subject: 'object.of | object' },
    requires: 'seller, buyer, amount',
    example: 'Fabrikam agreed to sell 40 aircraft to Northwind.',
  },
];
