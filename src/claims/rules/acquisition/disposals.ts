import type { Pattern } from '../../define.ts';
import { SALE } from '../vocabulary.ts';

/** A sale as a thing of its own, and what it brings: "the sale of its unit to". */
export const disposals: readonly Pattern[] = [
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
