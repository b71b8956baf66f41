import type { Pattern } from '../../define.ts';
import { FORMER } from './places.ts';

/** What is booked as a sum: a gain, a charge, a hit. */
export const booked: readonly Pattern[] = [
  {
    id: 'booked',
    noun: 'gain | rise | increase | decline | drop | fall | decrease | reduction',
    when: [
      {
        governor: 'book | record | report | post | take | recognise | recognize | log | see | register',
        role: 'object',
      },
      { at: 'self | of', figure: 'money' },
    ],
    slots: { subject: 'self', value: 'self | of', from: FORMER },
    requires: 'subject, value',
    example: 'Contoso booked a pretax gain of $9 million from its holding.',
  },
];
