import type { Pattern } from '../../define.ts';
import { WINS } from '../deal-words.ts';
import { CAPITAL } from '../vocabulary.ts';

const USE = 'usage | use | spending | purchase | purchases | spend | capacity | consumption | order | volume | service';

const HAS = 'have | hold | take | count';

/** Orders and pledges of use. */
export const orders: readonly Pattern[] = [
  {
    id: 'commit-use',
    verb: 'commit',
    when: [{ at: 'to', head: USE }],
    slots: { buyer: 'subject', seller: 'to.modifier | to.possessor | to.of | with', subject: 'to', amount: 'to' },
    requires: 'buyer, seller',
    example: 'Fabrikam committed to substantial Contoso usage.',
  },
  {
    id: 'commitments',
    noun: 'commitment',
    when: [
      { at: 'self', word: 'commitments | spending | purchase | usage' },
      { at: 'self', word: CAPITAL, not: true },
    ],
    slots: { buyer: 'possessor | subject', seller: 'to | with', amount: 'self | of | :', subject: 'modifier' },
    requires: 'buyer, seller',
    example: "Fabrikam's spending commitments to Contoso persist.",
  },
  {
    id: 'order-held',
    noun: 'order',
    when: [{ governor: HAS }],
    slots: { seller: 'governor.subject', buyer: 'from', amount: 'self | for | worth', subject: 'for' },
    requires: 'seller, buyer, amount',
    example: 'Fabrikam has orders worth $2 billion from Northwind.',
  },
  {
    id: 'order-won',
    noun: 'order',
    when: [{ governor: WINS }],
    slots: {
      seller: 'governor.subject',
      amount: 'self | for | of | worth | doing.object',
      buyer: 'from | for.from | governor.from',
      subject: 'for | doing.object',
    },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Fabrikam won a $2.1 billion order from Northwind.',
  },
  {
    id: 'order-from',
    noun: 'order',
    when: [{ at: 'from.for' }, { governor: `${WINS} | place | make | submit | put in | sign | have`, not: true }],
    slots: { seller: 'possessor | governor.subject', buyer: 'from', amount: 'self | for | worth', subject: 'for' },
    requires: 'seller, buyer, amount',
    example: "Fabrikam's order from Northwind for 40 aircraft is in doubt.",
  },
  {
    id: 'order-placed',
    noun: 'order',
    when: [{ governor: WINS, not: true }],
    slots: {
      buyer: 'possessor | governor.subject',
      amount: 'self | for | of | worth',
      seller:
        'with | at | for.from | of.from | for.with | from | governor.with | governor.at | for.modifier | of.modifier | for.possessor | of.possessor',
      subject: 'for | of',
    },
    requires: 'buyer, amount | seller',
    example: 'Northwind placed an order for 40 aircraft with Fabrikam.',
  },
];
