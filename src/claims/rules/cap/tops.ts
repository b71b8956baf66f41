import type { Pattern } from '../../define.ts';
import { AT_MOST, CEILING, EXCEEDS } from '../ceiling-words.ts';
import { NO_OTHER } from './ceilings.ts';

/** How far up a price or a payment goes. */
export const tops: readonly Pattern[] = [
  {
    id: 'rise-at-most',
    verb: EXCEEDS,
    when: [{ modality: 'shall' }, { at: 'by | to | at', bound: 'at_most', word: AT_MOST }],
    slots: { on: 'subject', amount: 'by | to | at' },
    requires: 'on, amount',
    example: 'Fees will rise by no more than 3% a year.',
  },
  {
    id: 'tops-out',
    verb: 'top out | max out',
    when: [{ at: 'at', is: 'figure' }],
    slots: {
      on: 'subject',
      payer: 'subject.from | subject.possessor',
      payee: 'subject.to',
      amount: 'at',
    },
    requires: 'on, amount',
    example: 'Payments from Fabrikam to Contoso will top out at $18 billion.',
  },
  {
    id: 'received-with-cap',
    noun: CEILING,
    when: [{ governor: 'entitle | receive | get | collect | take | keep' }, { role: 'prep' }, { at: 'on', not: true }],
    slots: {
      on: 'governor.to.of | governor.object.of | governor.of | governor.to | governor.object',
      payer: 'governor.to.of.possessor | governor.object.of.possessor | governor.from',
      payee: 'governor.subject | governor.object',
      amount: 'self | of | at',
    },
    requires: 'on, amount',
    example: "Contoso is entitled to 35% of Fabrikam's profits up to a limit of $40 billion.",
  },
  {
    id: 'priced',
    verb: 'price | charge | fix | set | freeze',
    when: [{ at: 'at', bound: 'at_most' }],
    slots: { on: 'object', amount: 'at' },
    requires: 'on, amount',
    example: 'A family plan, priced at no more than €14.99, follows.',
  },
  {
    id: 'cap-rises',
    verb: 'rise | increase | go up | climb | fall | drop | go | jump',
    when: [{ at: 'subject', head: CEILING }, { at: 'object', is: 'figure' }, { at: 'subject.on', not: true }, NO_OTHER],
    slots: { on: 'subject', amount: 'to | at' },
    requires: 'on, amount',
    example: 'The wage cap rises 10% to $154 million.',
  },
];
