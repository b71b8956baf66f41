import type { Pattern } from '../../define.ts';
import { BUY, SELL, STAKE } from '../vocabulary.ts';

const SOME: Pattern['when'] = [
  { at: 'object', head: 'part | portion' },
  { at: 'object.of', head: `${STAKE} | share` },
];
const OF_STAKE = 'object.of.in | object.of.of | object.of.modifier';

/** What money was spent on, and parts of stakes: "spent $6.5 billion on", "part of its stake". */
export const spent: readonly Pattern[] = [
  {
    id: 'spend-on',
    verb: 'spend | pay | splash out | shell out | fork out',
    when: [
      { at: 'object', figure: 'sum' },
      {
        at: 'on.apposition',
        head: 'start-up | startup | company | firm | maker | developer | group | venture | studio | bank | lab | business',
      },
    ],
    slots: { acquirer: 'subject', target: 'on', amount: 'object' },
    requires: 'acquirer, target, amount',
    example: 'Contoso spent $6.5 billion on Fabrikam, a maker of headsets.',
  },
  {
    id: 'spend-for-stake',
    verb: 'pay | splash out | shell out | fork out | stump up | spend',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'for | on', head: STAKE },
    ],
    slots: {
      acquirer: 'subject',
      target: 'for.in | for.of.in | on.in | in',
      percent: 'for | for.of | on',
      amount: 'object',
    },
    requires: 'acquirer, target, amount',
    example: 'Contoso splashed out $900 million for a 3.76% stake in Fabrikam.',
  },
  {
    id: 'sell-some',
    verb: SELL,
    when: SOME,
    slots: { seller: 'subject', acquirer: 'to', target: OF_STAKE, amount: 'for | at' },
    requires: 'seller, target',
    example: 'Contoso sold part of its Fabrikam stake for $9 billion.',
  },
  {
    id: 'buy-some',
    verb: BUY,
    when: SOME,
    slots: { acquirer: 'subject', target: OF_STAKE, seller: 'from | object.of.possessor', amount: 'for | at' },
    requires: 'acquirer, target',
    example: "Contoso bought part of Northwind's stake in Fabrikam for $9 billion.",
  },
  {
    id: 'own-stock',
    verb: BUY,
    when: [
      { at: 'object', head: 'stock | share' },
      { at: 'object', word: 'common | class | preferred | ordinary' },
      { at: 'object.in | object.of | in', not: true },
    ],
    slots: { acquirer: 'subject', target: 'object.possessor | object.modifier', amount: 'for | worth' },
    requires: 'acquirer, target',
    example: "Contoso bought Fabrikam's common stock at $23 per share.",
  },
];
