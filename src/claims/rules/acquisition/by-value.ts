import type { Pattern } from '../../define.ts';
import { BUY, PAPER } from '../vocabulary.ts';

const OF_PAPER = 'object.of.possessor | object.of.modifier | object.of.in | object.of.of | object.in | in';

/** What is bought is said by what it cost: "bought $2 billion of Fabrikam", "of its common stock", "of new shares". */
export const byValue: readonly Pattern[] = [
  {
    id: 'worth-of-company',
    verb: BUY,
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object.of', is: 'company' },
    ],
    slots: { acquirer: 'subject', target: 'object.of', seller: 'from', amount: 'object' },
    requires: 'acquirer, target, amount',
    example: 'Contoso bought $2 billion of Fabrikam Group on Monday.',
  },
  {
    id: 'worth-at-a-price',
    verb: BUY,
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object.of', is: 'party' },
      { at: 'at', figure: 'money' },
    ],
    slots: { acquirer: 'subject', target: 'object.of', seller: 'from', amount: 'object' },
    requires: 'acquirer, target, amount',
    example: 'Contoso bought $2 billion of Fabrikam at $414 a share.',
  },
  {
    id: 'worth-of-shares',
    verb: `${BUY} | take | receive`,
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object.of', head: PAPER },
      { at: 'object.of', word: 'new | newly', not: true },
    ],
    slots: {
      acquirer: 'subject',
      target: OF_PAPER,
      seller: 'from',
      amount: 'object',
    },
    requires: 'acquirer, target, amount',
    example: "Contoso bought $2 billion of Fabrikam's common stock at $23.",
  },
  {
    id: 'worth-of-new-shares',
    verb: BUY,
    // new shares in somebody are an investment
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object.of', head: PAPER },
      { at: 'object.of.in | object.in | in', not: true },
    ],
    slots: { acquirer: 'subject', amount: 'object' },
    requires: 'acquirer, target, amount',
    carried: 'target',
    example: 'Contoso Group owns 2% of Fabrikam Energy. It bought $2 billion of new shares at $23.',
  },
  {
    id: 'purchase-worth-of',
    noun: 'purchase | acquisition | buyback | repurchase',
    when: [{ at: 'of', figure: 'money' }],
    slots: {
      acquirer: 'possessor | by | subject',
      target: 'of.of.possessor | of.of.modifier | of.of.in | of.of.of | of.of',
      amount: 'of',
    },
    requires: 'acquirer, target, amount',
    example: "Contoso's purchase of $5 billion of Fabrikam stock was cleared.",
  },
];
