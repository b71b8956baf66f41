import type { Pattern } from '../../define.ts';
import { PART, SELL } from '../vocabulary.ts';

/** Somebody sells: "sold its unit to". */
export const sales: readonly Pattern[] = [
  {
    id: 'sell-part',
    verb: SELL,
    when: [{ at: 'object', head: PART }],
    slots: {
      seller: 'subject',
      acquirer: 'indirect | to',
      percent: 'object',
      target: 'object.in | object.of | of.in | in | of | object.modifier',
      amount: 'for | at | worth',
    },
    requires: 'seller, target',
    example: 'Northwind sold Contoso a stake in Fabrikam in 2000.',
  },
  {
    id: 'sell-own',
    verb: SELL,
    when: [{ at: 'object', head: PART }, { at: 'indirect' }],
    slots: {
      acquirer: 'indirect',
      target: 'object.of | object.in | subject',
      percent: 'object',
      amount: 'for',
      seller: 'subject',
    },
    requires: 'acquirer, target',
    example: 'Fabrikam Energy had sold Contoso Group a stake in 2000.',
  },
  {
    id: 'sell-it',
    verb: SELL,
    when: [{ at: 'object', head: PART }],
    slots: { seller: 'subject', acquirer: 'indirect | to', percent: 'object', amount: 'for' },
    requires: 'seller, target, acquirer | amount | percent',
    carried: 'target',
    example:
      'Contoso Group owns 5% of Fabrikam Energy. Northwind Bank is selling its holding to Tailspin Motors for $1.1 billion.',
  },
  {
    id: 'sell',
    verb: SELL,
    // what goes to others in general is trade
    when: [
      { at: 'object', head: PART, not: true },
      { at: 'to', word: 'other | others | anybody | anyone | third', not: true },
    ],
    slots: { seller: 'subject', target: 'object', acquirer: 'indirect | to', amount: 'for | in', percent: 'object' },
    requires: 'target, seller | acquirer',
    example: 'Northwind sold its finance arm to Contoso in 2003.',
  },
  {
    id: 'swap-out',
    verb: 'swap | exchange | trade',
    when: [{ at: 'object', head: PART }],
    slots: { target: 'object.in | object.of', acquirer: 'for.of | for.in', percent: 'object', seller: 'subject' },
    requires: 'acquirer, target',
    example: 'Contoso swapped a 6% stake in Northwind for 20% of Fabrikam.',
  },
];
