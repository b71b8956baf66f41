import type { Pattern } from '../../define.ts';
import { SELL, STAKE } from '../vocabulary.ts';

/** Somebody sells what the text has just said to be held: "has sold its holding". */
export const holdingsSold: readonly Pattern[] = [
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
