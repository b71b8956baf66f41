import type { Pattern } from '../../define.ts';
import { NO_HAPPENING } from '../happening-words.ts';
import { BEST, BUYERS, FEW } from './counted-words.ts';
import { CHANGE, ORDERS, ROUNDS, TERMS } from './places.ts';

/** What somebody does with a part of a company or a sum, which other types tell. */
const DEALS =
  'put | put up | own | hold | buy | acquire | pay | sell | control | keep | retain | offer | tender | receive | swap | invest | raise | commit | pledge | get';

/** What says that the counted are known already: "the two companies". */
const KNOWN = 'the | its | their | his | her | these | those | both | other | last | first | next | one | our';

/** A number that does not say what it counts, beside a verb that says what happened to so many. */
export const counts: readonly Pattern[] = [
  {
    id: 'so-many-of',
    noun: 'count',
    when: [
      { role: 'subject | object' },
      { at: 'of' },
      { at: 'of', head: ROUNDS, not: true },
      { governor: 'say | tell | add', not: true },
      { at: 'of', word: BEST, not: true },
    ],
    slots: { subject: 'of | counted', value: 'self' },
    small: 'too',
    requires: 'subject, value',
    example: 'Later 18 of the passengers were released.',
  },
  {
    id: 'so-many',
    noun: 'count | percent',
    when: [
      { role: 'subject | object' },
      { governor: DEALS, role: 'object', not: true },
      { governor: 'look | sound', not: true },
      { at: 'of | by', not: true },
      { word: 'double | triple | twice', not: true },
    ],
    slots: { subject: 'governor.among | counted', value: 'self' },
    requires: 'subject, value',
    example: 'The storm killed 14 people and injured more than 80.',
  },
  {
    id: 'few',
    noun: '*',
    except: `${FEW} | ${TERMS}`,
    when: [
      { role: 'subject | object' },
      {
        governor: `${DEALS} | ${ORDERS} | ${NO_HAPPENING} | found | brief | hire | hire away | poach | recruit | appoint | elect | name`,
        not: true,
      },
      { word: KNOWN, not: true },
    ],
    slots: { subject: 'self', value: 'self' },
    small: 'only',
    requires: 'subject, value',
    example: 'Police detained four people on Sunday.',
  },
  {
    id: 'bought',
    noun: '*',
    except: `${FEW} | ${TERMS}`,
    when: [
      { governor: ORDERS, role: 'object' },
      { at: 'subject', head: BUYERS },
    ],
    slots: { subject: 'self', value: 'self', rate: CHANGE },
    requires: 'subject, value',
    example: 'Consumers have bought 208,560 new cars this year.',
  },
];
