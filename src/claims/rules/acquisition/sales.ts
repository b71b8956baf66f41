import type { Pattern } from '../../define.ts';
import { PART, SALE, SELL } from '../vocabulary.ts';

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
    when: [{ at: 'object', head: PART, not: true }],
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
  {
    id: 'sale',
    noun: SALE,
    when: [{ governor: 'veto | prevent | bar | forbid | rule out', not: true }],
    slots: {
      target: 'of.in | of | modifier',
      seller: 'possessor | by | subject',
      acquirer: 'to',
      amount: 'self | for | worth | governor.for',
      percent: 'of',
    },
    requires: 'target, amount | acquirer',
    example: 'Contoso announced the sale of its packaging unit to Fabrikam for $90 million.',
  },
  {
    id: 'sale-done',
    noun: SALE,
    when: [
      {
        governor:
          'complete | close | finalise | finalize | announce | approve | plan | consider | explore | abandon | scrap | block | agree | weigh',
      },
    ],
    slots: { target: 'of.in | of', seller: 'possessor | by | subject' },
    requires: 'target, seller',
    example: 'Contoso is considering a sale of its packaging unit.',
  },
  {
    id: 'for-sale',
    verb: 'put | put up | be',
    when: [{ at: 'for', head: 'sale' }],
    slots: { target: 'object | subject', seller: 'subject' },
    requires: 'target',
    status: 'proposed',
    example: 'Contoso put its packaging unit up for sale.',
  },
  {
    id: 'fetch',
    verb: 'fetch',
    slots: { target: 'subject | subject.of', amount: 'object', seller: 'for | subject.possessor' },
    requires: 'target, amount',
    example: 'The sale of the refinery fetched $25 million.',
  },
];
