import type { Pattern } from '../../define.ts';
import { AT_MOST, EXCEEDS, LIFTS } from '../ceiling-words.ts';

/** What must not be exceeded, and what is at most so much. */
export const bounds: readonly Pattern[] = [
  {
    id: 'not-exceed',
    verb: EXCEEDS,
    when: [{ modality: 'shall' }],
    slots: {
      on: 'subject',
      amount: 'by | above | over | beyond | measure | object | complement',
      payee: 'subject.to',
    },
    requires: 'on, amount',
    denied: true,
    example: 'The annual fee cannot exceed 12 million pounds.',
  },
  {
    id: 'not-lift',
    verb: LIFTS,
    when: [{ modality: 'shall' }],
    slots: { on: 'object', amount: 'by | above | over | beyond | measure' },
    requires: 'on, amount',
    denied: true,
    example: 'Contoso has undertaken not to lift its holding above 24.9%.',
  },
  {
    id: 'not-allowed',
    verb: 'allow | permit | grant',
    slots: { on: 'object', amount: 'object' },
    requires: 'on, amount',
    denied: true,
    example: 'No broadcaster is allowed more than 126 games.',
  },
  {
    id: 'no-more-than',
    verb: '*',
    when: [
      { modality: 'shall' },
      { at: 'measure | object | object.of | object.apposition | in', bound: 'at_most', word: AT_MOST },
    ],
    slots: {
      on: 'object.of | object',
      amount: 'measure | object | object.of | object.apposition | in',
      payer: 'subject',
      payee: 'indirect | to',
    },
    requires: 'on, amount',
    example: 'Fabrikam will pay Contoso 15% of its revenue, in total no more than €2.4bn.',
  },
  {
    id: 'not-more',
    verb: '*',
    when: [{ modality: 'shall' }, { at: 'object', is: 'figure', word: 'more | over | above' }],
    slots: { on: 'object.of | object', amount: 'object' },
    requires: 'on, amount',
    denied: true,
    example: 'No shareholder may hold more than 10% of the votes.',
  },
];
