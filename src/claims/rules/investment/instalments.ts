import type { Pattern } from '../../define.ts';
import { FUNDING, INVESTMENT } from '../vocabulary.ts';

/** What tells one payment from another of the same investor. */
export const ONE_OF_SEVERAL =
  'first | last | latest | initial | additional | further | another | second | third | fourth | final | previous | prior | earlier | original | follow-on | subsequent | total | overall | cumulative | aggregate | combined';

/** Money that goes into a company in parts, which the text has named: "with an initial investment of $1 billion". */
export const instalments: readonly Pattern[] = [
  {
    id: 'one-of-several',
    noun: `${INVESTMENT} | tranche | instalment | installment | commitment | cheque | check`,
    when: [{ at: 'self', word: ONE_OF_SEVERAL }],
    slots: {
      investor: 'possessor | by | from | subject | subject.possessor',
      investee: 'in | into | of.in | to | governor.to | governor.in | governor.into',
      amount: 'apposition | self | of | worth | governor.at | governor.to | governor.for | governor.worth',
    },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example:
      'Contoso Group will invest up to $80 billion in Fabrikam Energy, with an initial investment of $10 billion.',
  },
  {
    id: 'followed-by',
    noun: 'money',
    when: [{ governor: 'follow | match | complement' }, { at: 'from', is: 'firm' }],
    slots: {
      investor: 'from',
      amount: 'self',
      investee: 'governor.object.in | governor.object.into | governor.object.to',
    },
    requires: 'investor, amount, investee',
    example: 'Contoso Group invested $3 billion in Fabrikam Energy, followed by $1 billion from Northwind Bank.',
  },
  {
    id: 'sum-from',
    noun: 'money',
    when: [
      { governor: 'include | comprise' },
      { at: 'governor.subject', head: `${FUNDING} | ${INVESTMENT} | package | deal` },
      { at: 'from', is: 'firm' },
    ],
    slots: { investor: 'from', amount: 'self', investee: 'governor.subject.of | governor.subject.possessor' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Fabrikam Energy raised $3 billion. The round includes $1 billion from Northwind Bank.',
  },
  {
    id: 'part-paid',
    verb: 'fund | disburse | pay out | pay in | draw down | deploy | wire | transfer | release | pay',
    when: [{ voice: 'passive' }, { at: 'object', is: 'figure' }, { at: 'by', is: 'known', not: true }],
    slots: { amount: 'object' },
    requires: 'investor, amount, investee',
    carried: 'investor, investee',
    example: 'Contoso Group will invest $9 billion in Fabrikam Energy, of which $7.8 billion has been funded.',
  },
];
