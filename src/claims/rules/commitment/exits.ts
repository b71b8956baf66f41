import type { Pattern } from '../../define.ts';

/** What leaving a deal costs, and what one of several contracts is worth. */
export const exits: readonly Pattern[] = [
  {
    id: 'pay-to-leave',
    verb: 'walk away | exit | leave | get out | pull out | withdraw | end | break | terminate | cancel',
    when: [{ governor: 'pay' }, { at: 'governor.object', figure: 'money' }],
    slots: {
      buyer: 'subject',
      seller: 'governor.indirect | from.with | object.with | governor.to',
      amount: 'governor.object',
    },
    requires: 'buyer, seller, amount',
    carried: 'seller',
    example: 'Contoso Group paid $2 billion to walk away from its deal with Fabrikam Energy.',
  },
  {
    id: 'contract-is-worth',
    verb: 'be',
    when: [
      { at: 'subject', head: 'contract | order | commitment' },
      { at: 'worth', figure: 'money' },
    ],
    slots: { buyer: 'subject.possessor', seller: 'subject.with | subject.from | subject.to', amount: 'worth' },
    requires: 'buyer, seller, amount',
    carried: 'buyer',
    example:
      'Contoso Group ordered $3 billion of chips from Fabrikam Energy. Its contract with Northwind Bank is worth $2 billion.',
  },
];
