import type { Pattern } from '../../define.ts';
import { INVESTMENT } from '../vocabulary.ts';
import { LEADS, NOT_BOOKED } from './words.ts';

const MONEY_FOR = 'funding | financing | investment | capital | equity | backing | fund | cash';

/** Money put in as a thing of its own: "a $1 billion investment in". */
export const investments: readonly Pattern[] = [
  {
    id: 'investment-received',
    noun: INVESTMENT,
    when: [{ governor: 'receive | get | secure | win | attract | land | accept | pocket | take', role: 'object' }],
    slots: {
      investee: 'governor.subject',
      investor: 'from | possessor | by | governor.from',
      amount: 'self | of | worth',
    },
    requires: 'investee, amount',
    example: 'Fabrikam received a $5 million investment from Contoso.',
  },
  {
    id: 'money-received',
    verb: 'receive | get | win | obtain | secure | take | draw',
    when: [{ at: 'object.in | in', head: MONEY_FOR }],
    slots: { investee: 'subject', amount: 'object', investor: 'from | object.from' },
    requires: 'investee, amount, investor',
    example: 'Fabrikam has received $1 billion in funding from Contoso.',
  },
  {
    id: 'funding-for',
    noun: 'funding | financing',
    slots: {
      investor: 'possessor | by | from | subject',
      investee: 'in | into | for | to',
      amount: 'apposition | self | of | worth | governor.object',
    },
    requires: 'amount, investor, investee',
    example: 'Contoso announced $1 billion in funding for Fabrikam.',
  },
  {
    id: 'investment',
    noun: INVESTMENT,
    when: [{ at: 'to | into', word: 'pension', not: true }, { relative: LEADS, not: true }, NOT_BOOKED],
    slots: {
      investor: 'possessor | by | from | subject | subject.possessor',
      investee: 'in | into | of.in | of.into | for | to | with',
      amount: 'apposition | self | of | worth | governor.object | governor.at | governor.to | governor.complement',
    },
    requires: 'amount, investor | investee',
    example: 'Contoso announced a $1 billion investment in Fabrikam.',
  },
  {
    id: 'investment-revealed',
    noun: INVESTMENT,
    when: [{ governor: 'reveal | disclose | confirm' }, { role: 'object' }, { at: 'governor.subject', is: 'company' }],
    slots: { investor: 'possessor | by | governor.subject', investee: 'in | into | of.in', amount: 'self | of' },
    requires: 'amount, investor, investee',
    example: 'Contoso confirmed a $1 billion investment in Fabrikam.',
  },
  {
    id: 'participation',
    noun: 'participation | backing',
    slots: {
      investor: 'from.including | from.such as | from.like | from | of | by',
      investee: 'governor.subject.possessor | governor.object.possessor',
    },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: "Fabrikam Energy's new round includes participation from Contoso Group and Northwind Bank.",
  },
  {
    id: 'investment-made',
    noun: INVESTMENT,
    when: [{ governor: 'make | complete | close | announce | plan | increase | cancel | scrap' }],
    slots: { investor: 'possessor | subject', investee: 'in | into', amount: 'clause' },
    requires: 'investor, investee',
    example: 'Contoso made its first investment in Fabrikam, pledging $1 billion.',
  },
];
