import type { Pattern } from '../../define.ts';
import { PRICE, SELL, STAKE } from '../vocabulary.ts';

/** Somebody sells what the text has just said to be held: "has sold its holding". */
export const holdingsSold: readonly Pattern[] = [
  {
    id: 'sell-shares-worth',
    verb: SELL,
    when: [
      { at: 'object', is: 'figure' },
      { at: 'object', figure: 'money' },
      { at: 'object.of | object.in | object.worth.of | object.of.of', head: 'share | stock | equity' },
    ],
    slots: {
      seller: 'subject',
      target:
        'object.of.modifier | object.in.modifier | object.worth.of.modifier | object.of.in | object.of.of | object.in.of | object.of.possessor | object.in.possessor',
      acquirer: 'to | indirect',
      amount: 'object',
    },
    requires: 'seller, target, amount',
    example: 'Contoso sold $5.8 billion worth of Fabrikam Energy shares.',
  },
  {
    // those who own a company's shares sell them
    id: 'owners-sell',
    verb: SELL,
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object.of | object.in | object.worth.of | object.of.of', head: 'share | stock | equity' },
      { at: 'subject', head: 'employee | staff | staffer | founder | shareholder | stockholder | investor | insider' },
    ],
    slots: {
      seller: 'subject',
      target: 'subject.of | subject.modifier | subject.possessor',
      acquirer: 'to.including | to | as part of.to',
      amount: 'object',
    },
    requires: 'seller, target, amount',
    example: 'Employees of Fabrikam Energy sold $6 billion of shares to Contoso Group.',
  },
  {
    id: 'sell-own-share',
    verb: SELL,
    when: [
      { at: 'object', head: STAKE, word: 'a | an' },
      { at: 'object', figure: 'percent' },
      { at: 'object.in | object.of', not: true },
    ],
    slots: { seller: 'subject', target: 'subject', percent: 'object', amount: PRICE },
    requires: 'seller, target, amount',
    example: 'Fabrikam Energy may sell a 35% stake to a partner for about $80 million.',
  },
  {
    id: 'sell-stake',
    verb: SELL,
    when: [{ at: 'object', head: `${STAKE} | share | rest | remainder | balance` }],
    slots: { seller: 'subject' },
    requires: 'seller, target',
    carried: 'target',
    example: 'Contoso Group owns 5% of Fabrikam Energy. Northwind Bank has sold its holding.',
  },
  {
    id: 'sell-what-is-held',
    verb: 'sell | sell out',
    // whoever sells to somebody may sell anything
    when: [
      { at: 'object', not: true },
      { at: 'to', not: true },
    ],
    slots: { seller: 'subject' },
    requires: 'seller, target',
    carried: 'target',
    example: 'Contoso Group owns 5% of Fabrikam Energy. Contoso Group is expected to sell within two years.',
  },
];
