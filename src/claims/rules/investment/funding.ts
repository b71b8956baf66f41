import type { Pattern } from '../../define.ts';
import { CAPITAL } from '../vocabulary.ts';

/** Sums that are funding: sought, announced, closed. */
export const funding: readonly Pattern[] = [
  {
    id: 'money-sought',
    verb: 'seek | target | look for',
    when: [
      { at: 'object', figure: 'sum' },
      {
        at: 'from | object.from | in | object.in',
        head: 'investor | backer | fund | funding | financing | capital | equity',
      },
    ],
    slots: { investee: 'subject', amount: 'object', investor: 'from.including | from.such as | such as' },
    requires: 'investee, amount',
    together: 'investor',
    status: 'proposed',
    example: 'Fabrikam Energy is seeking up to $1 billion from investors such as Contoso Group.',
  },
  {
    id: 'sum-in-funding',
    noun: 'money',
    when: [
      { governor: 'announce | unveil | report | score | clinch' },
      { role: 'object' },
      { at: 'in', head: 'funding | financing | capital | series' },
      { at: 'for | in.for', not: true },
    ],
    slots: { investee: 'governor.subject', amount: 'self', round: 'in', investor: 'from | in.from' },
    requires: 'investee, amount',
    together: 'investor',
    status: 'completed',
    example: 'Fabrikam Energy announced $580 million in Series B funding led by Contoso Group.',
  },
  {
    id: 'funding-deal',
    noun: 'deal | agreement | package | pact',
    when: [
      { at: 'self', word: CAPITAL },
      { at: 'self | of', figure: 'sum' },
    ],
    slots: {
      investor: 'from | by | possessor | subject',
      investee: 'into | in | with | for',
      amount: 'self | of',
    },
    requires: 'investor, investee, amount',
    example: 'A $6 billion funding deal from Contoso Group with Fabrikam Energy was signed in 2023.',
  },
  {
    id: 'funding-provided',
    verb: 'provide | supply | arrange',
    when: [{ voice: 'passive' }, { at: 'object', head: `${CAPITAL} | round` }, { at: 'to | for', not: true }],
    slots: { investor: 'by', amount: 'object', investee: 'object.possessor | object.for | object.of' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $5 million. The funding was provided by Contoso Group.',
  },
  {
    id: 'funding-closed',
    verb: 'close | complete | finalise | finalize | receive | lock in | obtain | get | win | gain',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'object.in', head: 'funding | financing | investment | capital | round' },
    ],
    slots: { investee: 'subject', amount: 'object', investor: 'from | object.from', round: 'object.in' },
    requires: 'investee, amount',
    together: 'investor',
    example: 'Fabrikam Energy has closed $1.7 billion in funding, which values it at $14 billion.',
  },
];
