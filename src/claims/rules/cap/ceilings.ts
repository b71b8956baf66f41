import type { Condition, Pattern } from '../../define.ts';
import { CEILING, PRICE } from '../ceiling-words.ts';
import { SHARED } from '../income-words.ts';

export const NO_OTHER: Condition = {
  at: 'object | subject',
  word: 'market | speed | time | age | credit | loan',
  not: true,
};
export const PAYS = 'pay | give | owe | hand';
const OF_PAYMENT = {
  on: 'on | governor.object.of | governor.of | governor.object',
  payer: 'governor.subject',
  payee: 'governor.indirect | governor.to',
};

/** Ceilings on what is paid, and what becomes of a ceiling. */
export const ceilings: readonly Pattern[] = [
  {
    id: 'paid-up-to',
    noun: 'money | percent',
    when: [{ at: 'self', word: CEILING }, { governor: PAYS }, { role: 'prep' }],
    slots: { ...OF_PAYMENT, amount: 'self' },
    requires: 'on, amount',
    example: 'Fabrikam will pay Contoso 12% of its revenue, up to a ceiling of $200 million.',
  },
  {
    id: 'paid-with-cap',
    noun: CEILING,
    when: [{ governor: PAYS }, { role: 'prep' }],
    slots: { ...OF_PAYMENT, amount: 'self | of | at' },
    requires: 'on, amount',
    example: 'Fabrikam will pay Contoso 12% of its revenue, subject to a cap of $200 million.',
  },
  {
    id: 'cap-moved',
    verb: 'raise | lower | increase | set | fix | lift | cut | reduce | double | rise | fall | put | move',
    // "the cap reduces the payments": what is moved is the payments
    when: [{ at: 'object | subject', head: CEILING }, { at: 'object', head: CEILING, ifAny: true }, NO_OTHER],
    slots: {
      on: 'object.on | subject.on | object.modifier | subject.modifier | object | subject',
      amount: 'to | at | by',
    },
    requires: 'on, amount',
    example: 'The cap was raised to $60 billion.',
  },
  {
    id: 'maximum-is',
    verb: 'be | remain | stand',
    when: [
      {
        at: 'subject',
        head: `${PRICE} | payment | penalty | bonus | stake | liability | compensation`,
        word: 'maximum',
      },
    ],
    slots: { on: 'subject', payer: 'subject.possessor', payee: 'subject.to', amount: 'complement | at' },
    requires: 'on, amount',
    example: 'The maximum payment is $5 million.',
  },
  {
    id: 'worth-at-most',
    noun: 'guarantee | indemnity | liability',
    when: [{ at: 'worth | of', bound: 'at_most' }],
    slots: { on: 'self', amount: 'worth | of' },
    requires: 'on, amount',
    example: 'A guarantee worth up to 20 billion euros was extended.',
  },
  {
    id: 'limits-payments',
    verb: 'limit',
    when: [
      { at: 'object', head: 'payment | payout | royalty | share', word: `${SHARED} | total | overall | cumulative` },
    ],
    slots: { on: 'object', payer: 'object.from | object.possessor', payee: 'object.to' },
    requires: 'on',
    example: 'The new terms will limit total revenue share payments.',
  },
];
