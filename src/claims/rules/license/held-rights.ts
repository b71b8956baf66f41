import type { Pattern } from '../../define.ts';
import { CAPACITY } from '../deal-words.ts';
import {
  BUYS,
  CIVIL,
  DESCRIBED,
  GIVEN,
  HOLDER,
  KEEPS,
  NO_INCOME,
  NO_SUPPLY,
  NOT_HELD,
  OWNER,
  RETURNED,
  SUBJECT,
} from './words.ts';

/** Who holds rights or has access, by the noun. */
export const heldRights: readonly Pattern[] = [
  {
    id: 'rights',
    noun: 'right',
    when: [
      { governor: KEEPS, not: true },
      // "bought its rights": they were another's
      { governor: BUYS, role: 'object', not: true },
      { at: 'self', word: 'rights | exclusive | sole' },
      CIVIL,
      DESCRIBED,
      GIVEN,
      RETURNED,
      NO_INCOME,
      NO_SUPPLY,
      ...NOT_HELD,
    ],
    slots: {
      licensee: HOLDER,
      licensor: OWNER,
      exclusivity: 'self | governor.object',
      subject: 'to.doing.object | doing.object | to | of | governor.to | self | in',
    },
    requires: 'licensee, licensor | subject',
    carried: 'licensor',
    example: 'Contoso won exclusive broadcast rights to the league from Fabrikam.',
  },
  {
    id: 'access',
    noun: 'access',
    when: [
      { at: 'self', word: 'exclusive | sole | ip | licensed' },
      // what is delivered or made there is no property
      {
        at: 'to',
        head: `${CAPACITY} | plant | factory | site | yard | fab | foundry | terminal | facility`,
        not: true,
      },
      DESCRIBED,
      GIVEN,
    ],
    slots: { licensee: HOLDER, licensor: OWNER, ...SUBJECT },
    requires: 'licensee, licensor | subject',
    carried: 'licensor',
    example: "Contoso has exclusive access to Fabrikam's chip designs.",
  },
];
