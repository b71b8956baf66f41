import type { Pattern } from '../../define.ts';
import { ROUNDS } from './places.ts';

/** What somebody does with a part of a company or a sum, which other types tell. */
const DEALS =
  'own | hold | buy | acquire | pay | sell | control | keep | retain | offer | tender | receive | swap | invest | raise | commit | pledge | get';

/** A number that does not say what it counts, beside a verb that says what happened to so many. */
export const counts: readonly Pattern[] = [
  {
    id: 'so-many-of',
    noun: 'count',
    when: [{ role: 'subject | object' }, { at: 'of' }, { at: 'of', head: ROUNDS, not: true }],
    slots: { subject: 'of | counted', value: 'self' },
    requires: 'subject, value',
    example: 'Later 18 of the passengers were released.',
  },
  {
    id: 'so-many',
    noun: 'count | percent',
    when: [{ role: 'subject | object' }, { governor: DEALS, role: 'object', not: true }, { at: 'of | by', not: true }],
    slots: { subject: 'counted', value: 'self' },
    requires: 'subject, value',
    example: 'The storm killed 14 people and injured more than 80.',
  },
];
