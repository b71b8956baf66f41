import type { Pattern } from '../../define.ts';
import { WARES } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';
import { FROM, GOODS } from './goods.ts';
import { RAISES } from './raised.ts';

/** What somebody would like to buy, has built for it, or vouches for. */
export const wanted: readonly Pattern[] = [
  {
    id: 'wants',
    verb: 'want | seek | request | ask for',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object.of | of | object.in', head: `${WARES} | cloud` },
    ],
    slots: GOODS,
    requires: 'buyer, seller, amount',
    status: 'proposed',
    example: "Northwind wanted $300 million of Fabrikam Cloud's capacity.",
  },
  {
    id: 'building-for',
    verb: 'build | develop | construct | install | bring online',
    when: [
      { at: 'object', figure: 'count' },
      { at: 'object.of | of', head: 'capacity | compute | computing | power' },
      { at: 'for | for.possessor', is: 'party' },
    ],
    slots: { seller: 'subject', buyer: 'for | for.possessor', amount: 'object', subject: 'object.of | of' },
    requires: 'buyer, seller, amount',
    status: 'in_force',
    example: 'Fabrikam Group is building 4.5 gigawatts of capacity for Northwind Group.',
  },
  {
    id: 'on-the-hook-for-wares',
    verb: 'be | remain',
    when: [
      { at: 'on', head: 'hook' },
      { at: 'for', head: WARES },
    ],
    slots: { buyer: 'subject', seller: `for.from | for.of | for.possessor | for.modifier`, subject: 'for' },
    requires: 'buyer, seller',
    carried: 'seller',
    example: "Northwind is on the hook for Fabrikam's unsold capacity.",
  },
  {
    id: 'sum-of-orders',
    noun: 'money',
    when: [
      { at: 'of', head: 'order | purchase | commitment' },
      { role: 'prep' },
      { at: 'of.modifier | of.possessor | of.with | of.to | of.from', is: 'party' },
    ],
    slots: { buyer: 'of.by', seller: 'of.modifier | of.possessor | of.with | of.to', amount: 'self', subject: 'of' },
    requires: 'buyer, seller, amount',
    carried: 'buyer',
    example:
      'Northwind Group bought 40 chips from Fabrikam Group. The right lapsed in exchange for $2 billion of Fabrikam Group orders.',
  },
  {
    id: 'raised-it-by',
    verb: RAISES,
    when: [
      { at: 'object', means: DEAL },
      { at: 'by', figure: 'money' },
      // what several do to a deal they do to it together
      { at: 'subject', head: 'two | both | pair | side | firm | company | partner', not: true },
      { at: 'subject.conjunct', not: true },
    ],
    slots: { buyer: 'subject', seller: FROM, amount: 'by' },
    requires: 'buyer, seller, amount',
    carried: 'seller',
    example: 'Fabrikam signed a contract with Contoso in May and has since widened it by $2 billion.',
  },
];
