import type { Pattern } from '../../define.ts';
import { BUY, PART } from '../vocabulary.ts';

const PRICE = 'for | worth | at | in | apposition';

/** Somebody buys a part of a company: "bought a 12% stake in". */
export const parts: readonly Pattern[] = [
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
    id: 'control',
    verb: 'take | gain | win | assume | secure | seize | seek',
    when: [{ at: 'object', head: 'control' }],
    slots: { acquirer: 'subject', target: 'object.of | of', amount: 'for', percent: 'with' },
    requires: 'acquirer, target',
    example: 'Contoso agreed to take control of Fabrikam.',
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
