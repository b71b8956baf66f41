import type { Pattern } from '../../define.ts';
import { PROCURE } from '../deal-words.ts';
import { BUSINESS, SHARE, STAKE } from '../vocabulary.ts';
import { FOR_A_SUM, FROM, GOODS, NO_SPECTRUM, NO_SUM } from './goods.ts';

/** Goods and capacity that one side pledges to buy. */
export const purchases: readonly Pattern[] = [
  {
    id: 'buy-for',
    verb: PROCURE,
    when: [{ at: FOR_A_SUM, figure: 'money' }, { at: 'object', figure: 'count' }, NO_SPECTRUM],
    slots: { ...GOODS, amount: FOR_A_SUM, subject: 'object' },
    requires: 'buyer, amount, seller',
    example: 'Northwind will buy 60 jets from Fabrikam for $7.2 billion.',
  },
  {
    id: 'will-buy',
    verb: PROCURE,
    when: [{ modality: 'shall' }, NO_SPECTRUM, NO_SUM],
    slots: GOODS,
    requires: 'buyer, amount, seller',
    carried: 'seller',
    example: 'Fabrikam will buy another €4bn of wafers from Contoso.',
  },
  {
    id: 'buy-worth',
    verb: PROCURE,
    when: [
      { at: 'object.worth | worth | at.worth', figure: 'money' },
      { at: 'object', figure: 'count', not: true },
      { at: 'object', is: 'company', not: true },
      { at: 'object', head: `${STAKE} | ${SHARE} | ${BUSINESS}`, not: true },
      NO_SPECTRUM,
    ],
    slots: { ...GOODS, amount: 'object.worth | worth | at.worth', seller: `${FROM} | subject.from` },
    requires: 'buyer, amount, seller',
    example: 'Fabrikam buys Contoso computing worth $7 billion a year.',
  },
  {
    id: 'will-take-all',
    verb: `${PROCURE} | take`,
    when: [
      { modality: 'shall' },
      {
        at: 'completes',
        head: 'flexibility | freedom | leeway | latitude | ability | option | right | room',
        not: true,
      },
      NO_SPECTRUM,
      NO_SUM,
      { at: 'object | object.of', is: 'company', not: true },
    ],
    slots: { ...GOODS, subject: 'object.of | of | object' },
    requires: 'buyer, seller, duration | until',
    carried: 'seller',
    example: 'Northwind has undertaken to buy all of its power from Fabrikam for 15 years.',
  },
  {
    id: 'will-use',
    verb: 'use | take | deploy | install | hire | operate | fly | access | consume | lift | offtake',
    when: [{ modality: 'shall' }, { at: 'object', is: 'figure' }],
    slots: GOODS,
    requires: 'buyer, amount, seller',
    example: 'Fabrikam will use 40,000 Contoso chips.',
  },
  {
    id: 'buy-goods',
    verb: PROCURE,
    when: [NO_SPECTRUM, NO_SUM],
    slots: GOODS,
    requires: 'buyer, amount, seller',
    example: 'Northwind bought 40 aircraft from Fabrikam.',
  },
];
