import type { Pattern } from '../../define.ts';
import { BUSINESS } from '../vocabulary.ts';
import { CHANGE, FORMER, METRICS, NO_LEVEL, RATE, SIZES } from './places.ts';

/** Verbs that tie a figure to what it measures. */
export const IS =
  'be | reach | hit | pass | crack | eclipse | total | exceed | top | stand | amount | come in | average | equal | number | near | remain | stay | surpass | approach | cross | become | ' +
  'consist | add up | work out | start | begin | range | register | hover | run | sit | settle | linger | peak | bottom out | clock in | measure | weigh | ' +
  'turn out | end up | finish up | compare | translate | breach | overtake | touch | outstrip | land';

/** Where the figure stands. */
export const FIGURE = `at | complement | object | to | as | of | above | below | under | over | around | between | near | worth | ${CHANGE}`;

/** What is measured is at so much. */
export const levels: readonly Pattern[] = [
  {
    id: 'size-is',
    verb: IS,
    when: [
      { at: 'subject', head: SIZES },
      { at: 'complement | object', is: 'figure', ifAny: true },
    ],
    slots: { subject: 'subject', value: FIGURE, from: FORMER, rate: `${RATE} | complement` },
    requires: 'subject, value',
    example: 'Membership reached 5 million people.',
  },
  {
    id: 'level',
    verb: IS,
    when: [
      { at: 'subject', is: 'company', not: true },
      ...NO_LEVEL,
      { at: 'object.in | complement.in', head: METRICS, not: true },
      { at: 'complement | object', is: 'figure', ifAny: true },
      { at: 'complement | object | at | of', figure: 'count', not: true },
    ],
    slots: { subject: 'subject', value: FIGURE, from: FORMER, rate: `${RATE} | complement` },
    requires: 'subject, value',
    example: 'Revenue is projected to reach $60 million.',
  },
  {
    id: 'comes-to',
    verb: 'come',
    when: [{ at: 'on', not: true }],
    slots: { subject: 'subject', value: 'to | at', from: FORMER, rate: `${RATE} | complement` },
    requires: 'subject, value',
    example: 'The bill came to £1.4bn.',
  },
  {
    id: 'steady',
    verb: 'trade',
    when: [
      { at: 'subject', is: 'company', not: true },
      { at: 'object', is: 'figure', ifAny: true },
    ],
    slots: { subject: 'subject', value: FIGURE, from: FORMER, rate: `${RATE} | complement` },
    requires: 'subject, value',
    example: 'Fabrikam shares trade around $163.',
  },
  {
    id: 'holds',
    verb: 'hold',
    when: [
      { at: 'subject', is: 'company', not: true },
      { at: 'subject', head: `${BUSINESS} | group | fund | investor | owner`, not: true },
      { at: 'object', figure: 'percent', ifAny: true },
    ],
    slots: { subject: 'subject', value: FIGURE, from: FORMER, rate: `${RATE} | complement` },
    requires: 'subject, value',
    example: 'Margins held above 12%.',
  },
  {
    id: 'hands',
    verb: 'change',
    when: [{ at: 'object', head: 'hand' }],
    slots: { subject: 'subject', value: 'for | at' },
    requires: 'subject, value',
    example: 'The shares changed hands for 610p in 2007.',
  },
];
