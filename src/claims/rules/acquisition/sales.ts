import type { Condition, Pattern } from '../../define.ts';
import { SHOWN } from '../shown-words.ts';
import { PART, PRICE, SELL } from '../vocabulary.ts';

/** "sells it through the platform", "is sold as a component": goods are sold through, under and as something. */
const NOT_TRADE: Condition = { at: 'through | via | under | alongside | as | on | across | by way of', not: true };

const NOT_IN_LOTS: Condition = { at: 'in', head: 'multiple | unit | batch | lot', not: true };

/** Somebody sells: "sold its unit to". */
export const sales: readonly Pattern[] = [
  {
    id: 'sell-part',
    verb: `${SELL} | float`,
    when: [{ at: 'object', head: PART }],
    slots: {
      seller: 'subject',
      acquirer: 'indirect | to',
      percent: 'object',
      target: 'object.in | object.of | of.in | object.of.in | in | of | object.modifier | of.modifier',
      amount: PRICE,
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
    verb: `${SELL} | float`,
    when: [{ at: 'object', head: PART }],
    slots: { seller: 'subject', acquirer: 'indirect | to', percent: 'object', amount: PRICE },
    requires: 'seller, target, acquirer | amount | percent',
    carried: 'target',
    example:
      'Contoso Group owns 5% of Fabrikam Energy. Northwind Bank is selling its holding to Tailspin Motors for $1.1 billion.',
  },
  {
    id: 'sell',
    verb: `${SELL} | shed`,
    // what goes to others in general is trade
    when: [
      { at: 'object', head: `${PART} | ${SHOWN} | its | their | itself | themselves`, not: true },
      { at: 'to', word: 'other | others | anybody | anyone | third', not: true },
      NOT_TRADE,
    ],
    slots: {
      seller: 'subject | object.possessor',
      target: 'object',
      acquirer: 'indirect | to',
      amount: PRICE,
      percent: 'object',
    },
    requires: 'target, seller | acquirer',
    example: 'Northwind sold its finance arm to Contoso in 2003.',
  },
  {
    id: 'sold',
    // what is spun out goes to nobody else
    verb: 'sell | divest | offload | dispose | unload | hive off | sell off | sell down | sell on | auction | auction off | jettison',
    when: [{ voice: 'passive' }, { at: 'object', is: 'company' }, NOT_TRADE, NOT_IN_LOTS],
    slots: { target: 'object', amount: PRICE },
    requires: 'target, amount | date',
    example: 'Fabrikam was sold in 2012.',
  },
];
