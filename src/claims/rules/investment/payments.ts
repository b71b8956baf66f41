import type { Pattern } from '../../define.ts';

/** What somebody pays into a company that the text has named, and shares that are issued: "committed $2 billion last year". */
export const payments: readonly Pattern[] = [
  {
    id: 'pledged',
    verb: 'pledge | commit | inject',
    when: [
      { at: 'to | into | in | for | on', not: true },
      { at: 'object', figure: 'money' },
    ],
    slots: { investor: 'subject', amount: 'object', investee: 'governor.object' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group first backed Fabrikam Energy in 2023, when it pledged up to $4 billion.',
  },
  {
    id: 'invested-then',
    verb: 'invest | reinvest',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'in', is: 'time', ifAny: true },
      { at: 'into | on | to | for | object.in', not: true },
    ],
    slots: { investor: 'subject', amount: 'object' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Fabrikam Energy raised $5 billion. Contoso Group invested $2 billion.',
  },
  {
    id: 'added',
    verb: 'add',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object', word: 'further | another | additional | extra' },
      { at: 'to', not: true },
    ],
    slots: { investor: 'subject', amount: 'object' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group invested $2 billion in Fabrikam Energy. In November it added a further $1 billion.',
  },
  {
    id: 'shares-issued',
    verb: 'sell | issue',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object.of | object.in', head: 'share | stock' },
      { at: 'object.of | object.of.modifier', is: 'company', not: true },
      { at: 'object.of.of | object.in.of | in | object.of.possessor', not: true },
      { at: 'subject', is: 'company' },
    ],
    slots: { investee: 'subject', amount: 'object', investor: 'to' },
    requires: 'investee, amount',
    example: 'Fabrikam Energy wants to sell $1 billion of shares.',
  },
];
