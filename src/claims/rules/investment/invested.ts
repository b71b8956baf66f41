import type { Pattern } from '../../define.ts';

const INVESTEE = 'in | into | object.in | object.into | into.of | in.of | into.of.possessor | in.of.possessor';

/** Somebody puts money in: "invested $1 billion in". */
export const invested: readonly Pattern[] = [
  {
    id: 'invest',
    verb: 'invest | reinvest',
    when: [{ at: 'in', word: 'own', not: true }],
    slots: { investor: 'subject.including | subject', amount: 'object | of', investee: `${INVESTEE} | into.modifier` },
    requires: 'investor, amount | investee',
    carried: 'investee',
    example: 'Contoso invested $1 billion in Fabrikam in 2019 and $10 billion in 2023.',
  },
  {
    id: 'put-in',
    verb: 'put | inject | pump | plow | plough | pour | sink | funnel | channel',
    slots: {
      investor: 'subject',
      amount: 'object',
      investee: 'into | in | behind | object.into | object.in | object.behind | into.with',
    },
    requires: 'investor, amount, investee',
    example: 'Contoso will inject 300 million euros into Fabrikam.',
  },
  {
    id: 'bet-on',
    verb: 'bet | wager | gamble | stake',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'on', is: 'party' },
    ],
    slots: { investor: 'subject', amount: 'object', investee: 'on' },
    requires: 'investor, amount, investee',
    example: 'Contoso bets another $10 billion on Fabrikam Group.',
  },
  {
    id: 'put-money-in',
    verb: 'put | inject | pump | pour | sink | plow | plough',
    when: [{ at: 'object', head: 'money | equity | capital | cash | fund' }],
    slots: { investor: 'subject', investee: 'into | object.into' },
    requires: 'investor, investee',
    example: 'Contoso Group is not putting money into Fabrikam Energy.',
  },
  {
    id: 'pay-in',
    verb: 'pay in | chip in | put in | put up | pump in | kick in | throw in | plow in | plough in | pour in | contribute',
    when: [{ at: 'object.in | in', head: 'income | profit | revenue | sale | earnings', not: true }],
    slots: { investor: 'subject.including | subject', amount: 'object', investee: 'to | into | in | toward | towards' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group invested in Fabrikam Energy. Northwind Bank put in $50 million.',
  },
  {
    id: 'pledge',
    verb: 'pledge | give | contribute | provide | extend | advance | lend | wire',
    when: [{ at: 'object.of | of', head: 'revenue | sales | profit | income', not: true }],
    slots: { investor: 'subject', amount: 'object | measure', investee: 'to | indirect | object' },
    requires: 'investor, amount, investee',
    example: 'Contoso Group pledged $40 billion to Fabrikam Energy.',
  },
  {
    id: 'back',
    verb: 'back | fund | finance | bankroll | seed',
    slots: { investor: 'subject', investee: 'object', amount: 'with | to' },
    requires: 'investor, investee, amount',
    example: 'Contoso backed Fabrikam with $20 million.',
  },
];
