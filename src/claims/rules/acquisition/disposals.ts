import type { Pattern } from '../../define.ts';
import { CLOSES, PART, SALE } from '../vocabulary.ts';

/** A sale as a thing of its own, and what it brings: "the sale of its unit to". */
export const disposals: readonly Pattern[] = [
  {
    id: 'sale-part',
    noun: `${SALE} | transfer`,
    when: [
      { governor: 'veto | prevent | bar | forbid | rule out', not: true },
      { at: 'of', head: PART },
    ],
    slots: {
      target: 'of.in | of.of | in | of.modifier',
      seller: 'of.possessor | possessor | by | subject',
      acquirer: 'to',
      amount: 'self | for | worth | governor.for | governor.object',
      percent: 'of',
    },
    requires: 'target, amount | acquirer | seller',
    carried: 'target',
    example: 'Contoso Group owns 5% of Fabrikam Energy. The sale of its stake to Northwind Bank brings $3 billion.',
  },
  {
    id: 'sale',
    noun: SALE,
    when: [
      { governor: 'veto | prevent | bar | forbid | rule out', not: true },
      // what is sold of a product
      { at: 'self', word: 'sales', not: true },
    ],
    slots: {
      target: 'of.in | of | modifier',
      seller: 'of.possessor | possessor | by | subject',
      acquirer: 'to',
      amount: 'self | for | worth | governor.for',
      percent: 'of',
    },
    requires: 'target, amount | acquirer',
    example: 'Contoso announced the sale of its packaging unit to Fabrikam for $90 million.',
  },
  {
    id: 'sale-brings',
    noun: SALE,
    when: [{ governor: 'raise | bring | bring in | net | earn | generate | get | make | fetch | yield | receive' }],
    slots: {
      target: 'of.in | of',
      seller: 'governor.indirect | possessor | of.possessor | governor.subject',
      amount: 'governor.object',
    },
    requires: 'target, amount',
    example: 'Contoso raised $90 million from the sale of its packaging unit.',
  },
  {
    id: 'sale-done',
    noun: SALE,
    when: [{ governor: `${CLOSES} | explore | weigh | agree | mull | contemplate | study | evaluate` }],
    slots: { target: 'of.in | of', seller: 'of.possessor | possessor | by | subject' },
    requires: 'target, seller',
    example: 'Contoso is considering a sale of its packaging unit.',
  },
  {
    id: 'sale-of-company',
    noun: SALE,
    when: [
      {
        governor:
          'approve | clear | complete | close | announce | agree | abandon | scrap | call off | cancel | postpone | delay',
      },
      { at: 'of', is: 'company' },
    ],
    slots: { target: 'of' },
    requires: 'target',
    example: 'The sale of Fabrikam Energy was approved.',
  },
];
