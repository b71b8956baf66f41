import type { Pattern } from '../../define.ts';
import { BUY, PART, PRICE } from '../vocabulary.ts';

/** A part of a company is wanted, or was bought: "wants a majority stake in", "will be bought from". */
export const partsBought: readonly Pattern[] = [
  {
    id: 'held-and-bought',
    verb: BUY,
    when: [{ voice: 'passive' }, { governor: 'own | have | hold | control | keep | sell' }],
    slots: {
      acquirer: 'by | governor.subject',
      target: 'object.of | object.in | object',
      percent: 'object',
      seller: 'from',
      amount: PRICE,
    },
    requires: 'acquirer, target, amount | date | seller',
    example: 'Contoso has 62% of Fabrikam, bought from the founding family in 2019 for $510 million.',
  },
  {
    id: 'take-first',
    verb: 'take | get',
    when: [
      { at: 'object', word: 'first | initial' },
      { at: 'object', figure: 'percent' },
    ],
    slots: { acquirer: 'subject', percent: 'object', target: 'object.of | object.in', seller: 'from', amount: PRICE },
    requires: 'acquirer, target, percent',
    carried: 'target',
    example: 'Contoso Group owns 55% of Fabrikam Energy. It took its first 25% in 1970.',
  },
  {
    id: 'want-part',
    verb: 'want | eye | target | covet | pursue',
    when: [{ at: 'object', head: PART }],
    slots: { acquirer: 'subject', percent: 'object | object.of', target: 'object.in | object.of | of.in | in | of' },
    requires: 'acquirer, target',
    status: 'proposed',
    example: 'Contoso Group wants a majority stake in Fabrikam Energy.',
  },
  {
    id: 'part-bought',
    verb: BUY,
    when: [{ voice: 'passive' }, { at: 'object', head: PART }],
    slots: { target: 'object.in | object.of | object.modifier', seller: 'from', percent: 'object', amount: PRICE },
    requires: 'target, seller | amount',
    example: 'The Fabrikam Energy shares will be bought from Northwind Bank.',
  },
  {
    id: 'shares-bought',
    verb: BUY,
    when: [{ voice: 'passive' }, { at: 'object', head: 'share | stock' }],
    slots: { target: 'object.possessor', amount: PRICE },
    requires: 'target, amount',
    carried: 'acquirer',
    example: 'Fabrikam said its shares had been bought for $3 billion.',
  },
  {
    id: 'pay-for-each',
    verb: 'pay | offer | bid',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'for', head: 'share', word: 'each | every' },
    ],
    slots: { acquirer: 'subject', target: 'for.of | for.modifier' },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso Group will pay $47 for each Fabrikam Energy share.',
  },
];
