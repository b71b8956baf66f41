import type { Pattern } from '../../define.ts';
import { BUSINESS, PART } from '../vocabulary.ts';

/** Parts of companies that are exchanged or handed over: "swapped a 6% stake in". */
export const swaps: readonly Pattern[] = [
  {
    id: 'buy-back',
    verb: 'buy back | repurchase',
    when: [{ at: 'object | object.of | object.in', head: 'share | stock' }],
    slots: {
      acquirer: 'subject',
      target: 'object.of.modifier | object.modifier | object.of.possessor | object.possessor | subject',
      amount: 'for | object | worth',
    },
    requires: 'acquirer, target, amount',
    together: 'acquirer, target',
    example: 'Contoso repurchased $355 million of its stock.',
  },
  {
    id: 'own-shares-from',
    verb: 'buy | acquire | purchase',
    when: [
      { at: 'object.of | object', word: 'shares | stock' },
      { at: 'object.in | object.of.in | in', not: true },
      { at: 'object.of.possessor | object.possessor', head: 'its | it | their | they' },
    ],
    slots: {
      acquirer: 'subject',
      target: 'object.of.possessor | object.possessor',
      seller: 'from | object.from',
      amount: 'object | for | worth',
    },
    requires: 'acquirer, target, seller, amount',
    together: 'acquirer, target',
    example: 'Contoso bought $2 billion worth of its own shares from Fabrikam.',
  },
  {
    id: 'swap-in',
    verb: 'swap | exchange | trade',
    when: [{ at: 'for', head: PART }],
    slots: { acquirer: 'subject', percent: 'for', target: 'for.of | for.in' },
    requires: 'acquirer, target',
    example: 'Contoso swapped a 6% stake in itself for 20% of Fabrikam.',
  },
  {
    id: 'convert',
    verb: 'convert | turn',
    when: [{ at: 'into', head: PART }],
    slots: { acquirer: 'subject', amount: 'object', percent: 'into', target: 'into.in | into.of | in' },
    requires: 'acquirer, target',
    example: 'The state converted $8.9 billion of grants into a 9.9% stake in Fabrikam Energy.',
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
    id: 'hand-over',
    verb: 'transfer | cede | hand | hand over | turn over | contribute | pass | surrender | relinquish',
    when: [{ at: 'object', head: `${PART} | ${BUSINESS}` }],
    slots: {
      acquirer: 'to',
      percent: 'object',
      target: 'object.of | object.in | object',
      seller: 'subject | object.possessor',
      amount: 'for | in | in.worth',
    },
    requires: 'acquirer, target',
    example: 'Northwind transferred its packaging unit to Contoso.',
  },
];
