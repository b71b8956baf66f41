import type { Pattern } from '../../define.ts';
import { INVESTMENT } from '../vocabulary.ts';

/** Where money goes that the text has named, and whom somebody goes on paying for. */
export const flows: readonly Pattern[] = [
  {
    id: 'goes-to',
    verb: 'go | flow',
    when: [
      { at: 'subject', head: INVESTMENT },
      { at: 'subject', figure: 'money' },
    ],
    slots: {
      investor: 'subject.possessor | subject.from | subject.by',
      amount: 'subject',
      investee: 'to.apposition | to | into',
    },
    requires: 'investor, amount, investee',
    carried: 'investor',
    example: 'The $2 billion investment by Contoso Group goes to Fabrikam Energy.',
  },
  {
    id: 'funds',
    verb: 'fund | bankroll | finance',
    when: [
      { governor: 'continue | keep | go on | help' },
      { at: 'object', is: 'company' },
      { at: 'with | to | from | through', not: true },
    ],
    slots: { investor: 'subject', investee: 'object' },
    requires: 'investor, investee',
    example: 'Contoso Group has continued to fund Fabrikam Energy.',
  },
];
