import type { Pattern } from '../../define.ts';
import { BUY } from '../vocabulary.ts';

/** Shares that are new, so that what is paid for them goes in. */
export const newShares: readonly Pattern[] = [
  {
    id: 'buy-new-shares',
    verb: `${BUY} | subscribe`,
    when: [
      { at: 'object | for', figure: 'money' },
      { at: 'object.of | object.in | for.of | object | for', head: 'share | stock | note | unit | equity' },
      { at: 'object.of | object.in', word: 'employee | existing | secondary | outstanding | staff', not: true },
    ],
    slots: {
      investor: 'subject',
      amount: 'object | for',
      investee:
        'object.in.of | object.in.in | object.in | for.in | in | of.of | of.in | object.of.modifier | of.modifier | for.of.modifier | for.modifier',
    },
    requires: 'investor, amount, investee',
    example: 'Contoso Group bought $1 billion of new shares in Fabrikam Energy.',
  },
  {
    id: 'subscribe',
    verb: 'subscribe',
    slots: { investor: 'subject', amount: 'object | for', investee: 'to | for.of' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group invested in Fabrikam Energy. Northwind Bank subscribed another $90 million.',
  },
];
