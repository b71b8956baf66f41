import type { Pattern } from '../../define.ts';
import { BUSINESS, BUY, PART } from '../vocabulary.ts';

const PRICE = 'for | worth | at | in | apposition';

/** Somebody buys: "agreed to acquire", "won control of". */
export const purchases: readonly Pattern[] = [
  {
    id: 'buy-part',
    verb: `${BUY} | build | amass | accumulate | seek`,
    when: [{ at: 'object', head: PART }],
    slots: {
      acquirer: 'subject',
      percent: 'object | object.of',
      target: 'object.in | object.of | of.in | of.possessor | in | of | object.modifier',
      seller: 'from | object.possessor',
      amount: PRICE,
    },
    requires: 'acquirer, target',
    example: 'Contoso bought a 12% stake in Fabrikam from Northwind for $3 billion.',
  },
  {
    id: 'buy-more',
    verb: BUY,
    when: [{ at: 'object', head: PART }],
    slots: { acquirer: 'subject', percent: 'object', seller: 'from', amount: PRICE },
    requires: 'acquirer, target, seller | percent',
    carried: 'target',
    example:
      'Contoso Group owns 5% of Fabrikam Energy. Tailspin Motors bought the stake from Northwind for $3 billion.',
  },
  {
    id: 'take-for',
    verb: 'take | get | receive | secure',
    when: [{ at: 'object', head: PART }, { at: 'for' }],
    slots: {
      acquirer: 'subject',
      percent: 'object',
      target: 'object.in | object.of | in | of',
      seller: 'from',
      amount: 'for',
    },
    requires: 'acquirer, target, amount',
    example: 'Contoso took a 5% stake in Fabrikam for $40 million.',
  },
  {
    id: 'buy-business',
    verb: BUY,
    when: [{ at: 'object', head: BUSINESS }],
    slots: {
      acquirer: 'subject',
      target: 'object',
      seller: 'from | object.possessor | object.of',
      amount: PRICE,
      percent: 'object',
    },
    requires: 'target, acquirer | seller',
    example: "Contoso will buy Northwind's packaging business for $90 million.",
  },
  {
    id: 'buy',
    verb: BUY,
    when: [
      { at: 'object', head: PART, not: true },
      { at: 'object', head: BUSINESS, not: true },
    ],
    slots: { target: 'object', acquirer: 'subject', seller: 'from', amount: PRICE, percent: 'object' },
    requires: 'target, acquirer | seller | amount',
    example: 'Contoso agreed to acquire Fabrikam for $750 million.',
  },
  {
    id: 'bought',
    verb: BUY,
    when: [{ at: 'object', is: 'company' }],
    slots: { target: 'object', seller: 'from', amount: PRICE },
    requires: 'target',
    example: 'Fabrikam was bought in 2012.',
  },
  {
    id: 'control',
    verb: 'take | gain | win | assume | secure | seize | seek',
    when: [{ at: 'object', head: 'control' }],
    slots: { acquirer: 'subject', target: 'object.of | of', amount: 'for', percent: 'with' },
    requires: 'acquirer, target',
    example: 'Contoso agreed to take control of Fabrikam.',
  },
  {
    id: 'private',
    verb: 'take',
    when: [{ adverb: 'private' }],
    slots: { acquirer: 'subject', target: 'object', amount: PRICE },
    requires: 'acquirer, target',
    example: 'Contoso will take Fabrikam private for $3 billion.',
  },
  {
    id: 'swap-in',
    verb: 'swap | exchange | trade',
    when: [{ at: 'for', head: PART }],
    slots: { acquirer: 'subject', percent: 'for', target: 'for.of | for.in' },
    requires: 'acquirer, target',
    example: 'Contoso swapped a 6% stake in itself for 20% of Fabrikam.',
  },
];
