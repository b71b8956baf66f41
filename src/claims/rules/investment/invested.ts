import type { Pattern } from '../../define.ts';
import { INVESTMENT } from '../vocabulary.ts';

const INVESTEE = 'in | into | object.in | object.into | into.of | in.of';

/** Somebody puts money in: "invested $1 billion in". */
export const invested: readonly Pattern[] = [
  {
    id: 'invest',
    verb: 'invest | reinvest',
    when: [{ at: 'in', word: 'own', not: true }],
    slots: { investor: 'subject', amount: 'object | of', investee: `${INVESTEE} | into.modifier` },
    requires: 'investor, amount | investee',
    carried: 'investee',
    example: 'Contoso invested $1 billion in Fabrikam in 2019 and $10 billion in 2023.',
  },
  {
    id: 'put-in',
    verb: 'put | inject | pump | plow | plough | pour | sink | funnel | channel',
    slots: { investor: 'subject', amount: 'object', investee: 'into | in | object.into | object.in | into.with' },
    requires: 'investor, amount, investee',
    example: 'Contoso will inject 300 million euros into Fabrikam.',
  },
  {
    id: 'pay-in',
    verb: 'pay in | chip in | put in | put up | contribute',
    slots: { investor: 'subject', amount: 'object', investee: 'to | into | in' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group invested in Fabrikam Energy. Northwind Bank put in $50 million.',
  },
  {
    id: 'pledge',
    verb: 'pledge | give | contribute | provide | extend | advance | lend',
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
  {
    id: 'investment-received',
    noun: INVESTMENT,
    when: [{ governor: 'receive | get | secure | win | attract | land | accept | obtain | pocket | take' }],
    slots: {
      investee: 'governor.subject',
      investor: 'from | possessor | by | governor.from',
      amount: 'self | of | worth',
    },
    requires: 'investee, amount',
    example: 'Fabrikam received a $5 million investment from Contoso.',
  },
  {
    id: 'investment',
    noun: INVESTMENT,
    slots: {
      investor: 'possessor | by | from | subject',
      investee: 'in | into | for | to',
      amount: 'apposition | self | of | worth | governor.object | governor.at | governor.to',
    },
    requires: 'amount, investor | investee',
    example: 'Contoso announced a $1 billion investment in Fabrikam.',
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
