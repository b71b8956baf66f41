import type { Pattern } from '../../define.ts';

const OPTION = {
  slots: {
    buyer: 'possessor | governor.subject',
    seller: 'from | with | governor.from',
    amount: 'for | on | over',
    subject: 'for | on | over',
  },
  requires: 'buyer, seller, amount',
};

/** Options for more of what was bought. */
export const options: readonly Pattern[] = [
  {
    id: 'option-exercised',
    noun: 'option',
    when: [{ governor: 'exercise | take up | use | convert' }],
    ...OPTION,
    status: 'in_force',
    example: 'Northwind exercised options for 20 aircraft from Fabrikam.',
  },
  {
    id: 'option',
    noun: 'option',
    when: [{ governor: 'exercise | take up | use | convert', not: true }],
    ...OPTION,
    example: 'Northwind took options on 20 aircraft from Fabrikam.',
  },
];
