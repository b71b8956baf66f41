import type { Pattern } from '../../define.ts';
import { CEILING, PRICE } from '../ceiling-words.ts';
import { STAKE } from '../vocabulary.ts';

const OF_OBJECT = { on: 'object', payer: 'object.from | object.possessor', payee: 'object.to' };

/** Caps by name, and verbs that set one. */
export const limits: readonly Pattern[] = [
  {
    id: 'cap',
    noun: CEILING,
    when: [
      { at: 'self', word: 'market | speed | time | age | credit | loan', not: true },
      { governor: 'apply', not: true },
    ],
    slots: {
      on: 'on',
      amount: 'self | of | at | governor.at | governor.to | governor.complement | apposition',
      payer: 'on.from | on.possessor | on.by',
      payee: 'on.to',
    },
    requires: 'on',
    example: 'There is a $5 million cap on royalties.',
  },
  {
    id: 'figure-cap',
    noun: 'money | percent',
    when: [{ at: 'self', word: CEILING }],
    slots: { on: 'on', amount: 'self', payer: 'on.from | on.possessor | on.by', payee: 'on.to' },
    requires: 'on',
    example: 'The regulator set a ceiling of £20 on ticket prices.',
  },
  {
    id: 'subject-to',
    verb: 'be | remain | become | make',
    when: [{ at: 'subject to', word: CEILING }],
    slots: {
      on: 'object | subject',
      amount: 'subject to | subject to.of',
      payer: 'object.from | subject.from',
      payee: 'object.to | subject.to',
    },
    requires: 'on',
    example: 'Payments from Fabrikam to Contoso will be subject to a total cap.',
  },
  {
    id: 'capped',
    verb: 'cap',
    slots: { ...OF_OBJECT, amount: 'at | to | measure' },
    requires: 'on',
    example: 'Royalties are capped at $5 million.',
  },
  {
    id: 'limited',
    verb: 'limit | restrict | confine',
    slots: { ...OF_OBJECT, amount: 'to' },
    requires: 'on, amount',
    example: 'The deal limits annual payments to $5 million.',
  },
  {
    id: 'held',
    verb: 'hold | keep | peg',
    when: [{ at: 'object', head: `${PRICE} | ${STAKE} | debt | spending | emission` }],
    slots: { ...OF_OBJECT, amount: 'to | below | under | within | measure' },
    requires: 'on, amount',
    example: 'Ticket prices are held to £20.',
  },
  {
    id: 'limits-apply',
    verb: 'apply',
    when: [{ at: 'subject', head: CEILING, word: 'cap | caps | limit | limits | ceiling | ceilings' }],
    slots: { on: 'subject.on | to | subject.modifier', amount: 'subject | subject.of' },
    requires: 'on',
    example: 'Compute limits apply until the tests are passed.',
  },
];
