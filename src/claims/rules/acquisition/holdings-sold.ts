import type { Pattern } from '../../define.ts';
import { PRICE, SELL, STAKE } from '../vocabulary.ts';

/** Somebody sells what the text has just said to be held: "has sold its holding". */
export const holdingsSold: readonly Pattern[] = [
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
    example: 'Fabrikam Energy may sell a 25% stake to an investor for about $50 million.',
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
    when: [{ at: 'object', not: true }],
    slots: { seller: 'subject' },
    requires: 'seller, target',
    carried: 'target',
    example: 'Contoso Group owns 5% of Fabrikam Energy. Contoso Group is expected to sell within two years.',
  },
];
