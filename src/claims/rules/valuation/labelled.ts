import type { Pattern } from '../../define.ts';

/** A line that says no more than what the figure is. */
export const labelled: readonly Pattern[] = [
  {
    id: 'labelled',
    noun: 'valuation | worth | post-money | pre-money',
    when: [{ at: ':', figure: 'money' }],
    slots: { entity: 'possessor | of', amount: ':' },
    requires: 'amount, entity',
    carried: 'entity',
    fallback: true,
    example: 'Contoso Group owns 27% of Fabrikam Energy. Valuation: $11.7 billion.',
  },
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
];
