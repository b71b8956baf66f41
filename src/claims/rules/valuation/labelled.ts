import type { Pattern } from '../../define.ts';

/** A figure beside what it values. */
export const labelled: readonly Pattern[] = [
  {
    // a round's own valuation is that of whom the round is for
    id: 'before-money',
    noun: 'valuation',
    when: [
      { at: 'self', word: 'pre-money | post-money | headline' },
      { at: 'apposition', figure: 'sum' },
      { at: 'of | possessor', not: true },
    ],
    slots: { amount: 'apposition' },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Fabrikam Energy raised $100 million. The pre-money valuation, $730 million, is a record.',
  },
  {
    id: 'worth-beside',
    noun: 'company | start-up | startup | firm | group | business | maker',
    when: [{ at: 'worth' }],
    slots: { entity: 'host | apposition', amount: 'worth' },
    requires: 'entity, amount',
    example: 'Fabrikam, a start-up worth $3 billion, makes tills.',
  },
];
