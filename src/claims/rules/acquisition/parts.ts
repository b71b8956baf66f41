import type { Condition, Pattern } from '../../define.ts';
import { BUY, PART, PRICE, STAKE } from '../vocabulary.ts';

/** "limits on buying shares", "its ability to seek control", "warrants to buy shares": nobody buys. */
export const NOT_LIMITED: Condition = {
  at: 'completes | governor.to',
  head: 'limit | restriction | ability | capacity | inability | curb | ban | prohibition | warrant',
  not: true,
};

/** "buys back its own shares": of nobody else's company. */
const NOT_ITSELF: Condition = { at: 'object', word: 'own', not: true };

/** Somebody buys a part of a company: "bought a 12% stake in". */
export const parts: readonly Pattern[] = [
  {
    id: 'buy-part',
    verb: `${BUY} | seek`,
    when: [{ at: 'object', head: PART }, NOT_LIMITED],
    slots: {
      acquirer: 'subject',
      percent: 'object | object.of',
      target: 'object.in | object.of | of.in | of.possessor | in | of | object.modifier | of.modifier',
      seller: 'from | object.possessor',
      amount: PRICE,
    },
    requires: 'acquirer, target',
    example: 'Contoso bought a 12% stake in Fabrikam from Northwind for $3 billion.',
  },
  {
    id: 'buy-more',
    verb: BUY,
    when: [{ at: 'object', head: PART }, NOT_LIMITED, NOT_ITSELF],
    slots: { acquirer: 'subject', percent: 'object', seller: 'from | object.possessor', amount: PRICE },
    requires: 'acquirer, target, seller | percent | amount',
    carried: 'target',
    example:
      'Contoso Group owns 5% of Fabrikam Energy. Tailspin Motors bought the stake from Northwind for $3 billion.',
  },
  {
    id: 'buy-stake',
    verb: BUY,
    when: [{ at: 'object', head: `${STAKE} | share | rest | remainder | balance | minority` }, NOT_LIMITED, NOT_ITSELF],
    slots: { acquirer: 'subject' },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso Group owns 5% of Fabrikam Energy. Tailspin Motors tried to buy the stake in 2004.',
  },
  {
    id: 'buy-out',
    verb: 'buy out',
    when: [{ at: 'object', head: 'partner | shareholder | investor | owner | family | founder | minority | holder' }],
    slots: { acquirer: 'subject', seller: 'object', target: 'object.in | in | object.of', amount: PRICE },
    requires: 'acquirer, target',
    example: 'Contoso Group bought out its partner in Fabrikam Energy for $3 billion.',
  },
  {
    id: 'take-for',
    verb: 'take | get | receive | secure',
    when: [
      { at: 'object', head: PART },
      { at: 'for | in | worth', figure: 'money' },
    ],
    slots: {
      acquirer: 'subject',
      percent: 'object',
      target: 'object.in | object.of | in | of',
      seller: 'from',
      amount: 'for | for.of | worth | in',
    },
    requires: 'acquirer, target, amount',
    carried: 'target',
    example: 'Contoso took a 5% stake in Fabrikam for $40 million.',
  },
];
