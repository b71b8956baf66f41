import type { Pattern } from '../../define.ts';
import { NO_HAPPENING } from '../happening-words.ts';
import { BUYERS, FEW } from './counted-words.ts';
import { CHANGE, ORDERS, TERMS } from './places.ts';
import { DEALS } from './so-many.ts';

/** What says that the counted are known already: "the two companies". */
const KNOWN =
  'earlier | the | its | their | his | her | these | those | both | other | last | first | next | one | our';

/** So many of what is named, beside a verb that says what happened to them. */
export const counts: readonly Pattern[] = [
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
    id: 'present-in',
    noun: '*',
    except: `year | month | week | day | hour | quarter | time | way | part | phase | stage | step | instalment | tranche | stock | cash | share | ${TERMS}`,
    // "operates in nine cities"
    when: [{ role: 'prep', governor: 'operate' }],
    slots: { subject: 'self', value: 'self' },
    small: 'too',
    requires: 'subject, value',
    example: 'The chain operates in nine cities.',
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
