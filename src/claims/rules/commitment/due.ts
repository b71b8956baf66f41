import type { Pattern } from '../../define.ts';
import { FEE } from './fees.ts';

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
  {
    id: 'entitled',
    verb: 'entitle',
    when: [{ voice: 'passive' }, { at: 'to | to.in', head: FEE }],
    slots: { seller: 'object', buyer: 'from | to.from', amount: 'to | to.of' },
    requires: 'seller, amount',
    carried: 'buyer',
    status: 'planned',
    example: 'Fabrikam will be entitled to $1 billion in milestone payments.',
  },
  {
    id: 'in-line',
    noun: 'line',
    when: [
      { governor: 'be | stand', role: 'prep' },
      { at: 'for | for.of', figure: 'money' },
    ],
    slots: { seller: 'governor.subject', buyer: 'from', amount: 'for | for.of', subject: 'for.in | in' },
    requires: 'seller, amount',
    carried: 'buyer',
    status: 'planned',
    example: 'Fabrikam could be in line for up to $745 million in milestone fees.',
  },
  {
    id: 'agreed-to-pay',
    verb: 'pay',
    when: [
      { governor: 'agree | commit | promise | pledge | undertake' },
      { at: 'object', figure: 'sum' },
      { at: 'for | in', not: true },
    ],
    slots: { buyer: 'subject', amount: 'object', seller: 'indirect | to' },
    requires: 'buyer, amount',
    example: 'Contoso agreed to pay $650 million.',
  },
];
