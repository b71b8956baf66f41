import type { Pattern } from '../../define.ts';

const DUE = {
  slots: { amount: 'subject', buyer: 'by | from', seller: 'to' },
  requires: 'amount, buyer, seller',
  carried: 'buyer, seller',
} as const;

/** Parts of what is to be paid, and when they are. */
export const due: readonly Pattern[] = [
  {
    id: 'payable',
    adjective: 'payable | due | owing',
    when: [{ at: 'subject', figure: 'money' }],
    ...DUE,
    status: 'planned',
    example: 'Contoso will pay Fabrikam $30 million, of which $5 million is payable at closing.',
  },
  {
    id: 'instalments',
    noun: 'instalment | installment',
    when: [{ at: 'self | of', figure: 'money' }],
    slots: { amount: 'self | of', buyer: 'by | from', seller: 'to' },
    requires: 'amount, buyer, seller',
    carried: 'buyer, seller',
    example: 'Contoso pays Fabrikam $90 million upfront, followed by instalments of $20 million a year.',
  },
];
