import type { Pattern } from '../../define.ts';
import { SHOWN } from '../shown-words.ts';
import { INVESTMENT, VENTURE } from '../vocabulary.ts';
import { ONE_OF_SEVERAL } from './instalments.ts';

/** Investments that are spoken of once they are known, and money for a venture. */
export const mentioned: readonly Pattern[] = [
  {
    id: 'dated',
    noun: INVESTMENT,
    when: [
      { at: 'self', word: ONE_OF_SEVERAL },
      { at: 'self | of', figure: 'money', not: true },
    ],
    slots: { investor: 'possessor | by | from | subject', investee: 'in | into | governor.in | governor.into' },
    requires: 'investor, investee, date',
    carried: 'investee',
    status: 'completed',
    dated: true,
    example: "The pact comes after Contoso's earlier investment in Fabrikam in 2016.",
  },
  {
    id: 'comes-to',
    noun: INVESTMENT,
    when: [
      { governor: 'total | amount | come | be | run | reach | stand | exceed | top | value', role: 'subject | object' },
      { at: 'self', word: 'the | that | this | its | total | whole' },
      { at: 'governor.object | governor.complement | governor.to | governor.at', figure: 'sum' },
    ],
    slots: {
      investor: 'possessor | by | from',
      investee: 'in | into',
      amount: 'governor.object | governor.complement | governor.to | governor.at',
    },
    requires: 'investor, amount, investee',
    carried: 'investor, investee',
    example: 'Contoso Group is investing in Fabrikam Energy. The investment comes to $7 billion.',
  },
  {
    id: 'pay-for-venture',
    verb: 'stump up | put up | put in | contribute | chip in | kick in | provide | cough up | ante up | pony up | earmark | set aside',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'for | toward | towards', head: VENTURE },
    ],
    slots: { investor: 'subject.including | subject', amount: 'object', investee: 'for | toward | towards' },
    requires: 'investor, amount, investee',
    example: 'Contoso Group is to stump up 40 million euros for the tyre venture.',
  },
  {
    id: 'pay-for-company',
    verb: 'stump up | put up | put in | chip in | kick in | cough up | ante up | pony up',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'for | toward | towards', is: 'firm' },
      { at: 'for', head: SHOWN, not: true },
    ],
    slots: { investor: 'subject.including | subject', amount: 'object', investee: 'for | toward | towards' },
    requires: 'investor, amount, investee',
    example: 'Contoso Group has put up $3 billion for Fabrikam Energy.',
  },
];
