import type { Pattern } from '../../define.ts';

/** A line that says no more than what the figure is. */
export const labelled: readonly Pattern[] = [
  {
    id: 'labelled',
    noun: 'valuation | worth',
    when: [{ at: ':', figure: 'money' }],
    slots: { entity: 'possessor | of', amount: ':' },
    requires: 'amount, entity',
    carried: 'entity',
    fallback: true,
    example: 'Contoso Group owns 27% of Fabrikam Energy. Valuation: $11.7 billion.',
  },
];
