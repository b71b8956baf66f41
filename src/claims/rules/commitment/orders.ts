import type { Pattern } from '../../define.ts';

const USE = 'usage | use | spending | purchase | purchases | spend | capacity | consumption | order | volume | service';

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
    when: [{ at: 'self', word: 'commitments | spending | purchase | usage' }],
    slots: { buyer: 'possessor | subject', seller: 'to | with', amount: 'self | of', subject: 'modifier' },
    requires: 'buyer, seller',
    example: "Fabrikam's spending commitments to Contoso persist.",
  },
  {
    id: 'order-placed',
    noun: 'order',
    when: [
      { governor: 'place | make | give | sign | confirm | announce | cancel | weigh | consider | have' },
      { at: 'from | for.from', not: true },
    ],
    slots: {
      buyer: 'governor.subject',
      amount: 'self | for | of | worth',
      seller: 'with | at | from | for.with | governor.with | governor.at',
      subject: 'for',
    },
    requires: 'buyer, amount | seller',
    example: 'Northwind placed an order for 40 aircraft with Fabrikam.',
  },
  {
    id: 'order-won',
    noun: 'order',
    when: [{ governor: 'win | receive | get | have | land | secure | book | take' }],
    slots: {
      seller: 'governor.subject',
      amount: 'self | for | of | worth',
      buyer: 'from | for.from | governor.from',
      subject: 'for',
    },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Fabrikam won a $2.1 billion order from Northwind.',
  },
];
