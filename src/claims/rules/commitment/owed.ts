import type { Pattern } from '../../define.ts';
import { PROCURE } from '../deal-words.ts';
import { CAPITAL } from '../vocabulary.ts';

/** What is still to be paid or bought under what was pledged. */
export const owed: readonly Pattern[] = [
  {
    id: 'pledge-to-buy',
    noun: 'pledge | commitment | promise | undertaking',
    when: [{ doing: `${PROCURE} | use` }, { at: 'self | doing.object', figure: 'money' }],
    slots: {
      buyer: 'possessor | governor.subject',
      seller: 'doing.from | doing.object.from | doing.object.possessor | doing.object.modifier',
      amount: 'self | doing.object',
      subject: 'doing.object.of | doing.object',
    },
    requires: 'buyer, seller, amount',
    example: "Northwind's $90 billion pledge to buy Fabrikam services stands.",
  },
  {
    id: 'on-the-hook',
    verb: 'be | remain',
    when: [
      { at: 'on', head: 'hook' },
      { at: 'for', figure: 'money' },
    ],
    slots: {
      buyer: 'subject',
      seller: 'for.of | for.of.modifier | for.of.possessor | for.in.modifier | to | with | for.with | for.to',
      amount: 'for',
      subject: 'for.of | for.in',
    },
    requires: 'buyer, seller, amount',
    example: "Northwind is on the hook for $90 billion of Fabrikam's services.",
  },
  {
    id: 'in-backlog',
    verb: 'include | contain | count | have',
    when: [
      { at: 'subject', head: 'backlog | book | pipeline' },
      { at: 'object', figure: 'money' },
    ],
    slots: { seller: 'subject.possessor', buyer: 'object.from | from', amount: 'object' },
    requires: 'seller, buyer, amount',
    example: "Fabrikam's backlog includes $300 billion from Northwind.",
  },
  {
    id: 'bill-comes-to',
    verb: 'come | amount | run | add up | total | stand | exceed | top | reach | hit | surpass | pass | be',
    when: [
      { at: 'subject', head: 'bill | tab | spend | spending | commitment' },
      { at: 'subject', word: CAPITAL, not: true },
      { at: 'to | object | complement | at', figure: 'money' },
    ],
    slots: {
      buyer: 'subject.possessor',
      seller: 'subject.with | subject.to | subject.from | subject.at',
      amount: 'to | object | complement | at',
    },
    requires: 'buyer, seller, amount',
    example: "Northwind's bill with Fabrikam comes to $64 billion over eight years.",
  },
];
