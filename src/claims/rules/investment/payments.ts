import type { Pattern } from '../../define.ts';

/** What somebody pays into a company that the text has named, and shares that are issued: "committed $2 billion last year". */
export const payments: readonly Pattern[] = [
  {
    id: 'pledged',
    verb: 'pledge | commit | inject | promise | stump up | throw in | put forward | line up',
    when: [
      { at: 'to | into | for', not: true },
      { at: 'in | on', is: 'time', ifAny: true },
      { at: 'object | object.of', figure: 'money' },
    ],
    slots: {
      investor: 'subject',
      amount: 'object | object.of',
      investee: 'governor.object | governor.governor.object',
    },
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
  {
    // a loan that becomes shares is money put in
    id: 'loan-converted',
    verb: 'convert | swap | turn | exchange',
    when: [
      { at: 'object', head: 'loan | debt | note | credit | bond | claim | advance | convertible' },
      { at: 'object', figure: 'money' },
      { at: 'into | to | for', head: 'share | stock | equity | stake | shareholding | %' },
    ],
    slots: {
      investor: 'subject',
      amount: 'object',
      investee: 'object.to | into.of | into.in | for.in | for.of | into.modifier | object.possessor',
    },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group converted a $60 million loan to Fabrikam Energy into shares.',
  },
];
