import type { Pattern } from '../../define.ts';
import {
  CIVIL,
  DESCRIBED,
  GIVEN,
  HOLDER,
  KEEPS,
  LICENCE,
  NO_SUPPLY,
  NOT_HELD,
  OWNER,
  RETURNED,
  SUBJECT,
} from './words.ts';

/** Who holds a licence or rights, by the noun. */
export const held: readonly Pattern[] = [
  {
    id: 'licence-to',
    noun: LICENCE,
    when: [{ at: 'to', is: 'company' }, DESCRIBED, GIVEN, RETURNED, CIVIL],
    slots: { licensor: 'possessor', licensee: 'to', subject: 'for | of', exclusivity: 'self' },
    requires: 'licensor, licensee',
    example: "Fabrikam Group's exclusive licence to Contoso Group runs until 2030.",
  },
  {
    id: 'licence',
    noun: LICENCE,
    when: [DESCRIBED, GIVEN, RETURNED, CIVIL, ...NOT_HELD],
    slots: { licensee: HOLDER, licensor: OWNER, ...SUBJECT },
    requires: 'licensee, licensor | subject | until',
    example: "Contoso keeps a licence to Fabrikam's intellectual property through 2032.",
  },
  {
    id: 'rights',
    noun: 'right',
    when: [
      { governor: KEEPS, not: true },
      { at: 'self', word: 'rights | exclusive | sole' },
      CIVIL,
      DESCRIBED,
      GIVEN,
      RETURNED,
      NO_SUPPLY,
      ...NOT_HELD,
    ],
    slots: {
      licensee: HOLDER,
      licensor: OWNER,
      exclusivity: 'self | governor.object',
      subject: 'to.doing.object | doing.object | to | in | of | governor.to | self',
    },
    requires: 'licensee, licensor | subject',
    carried: 'licensor',
    example: 'Contoso won exclusive broadcast rights to the league from Fabrikam.',
  },
  {
    id: 'access',
    noun: 'access',
    when: [{ at: 'self', word: 'exclusive | sole | ip | licensed' }, DESCRIBED, GIVEN],
    slots: { licensee: HOLDER, licensor: OWNER, ...SUBJECT },
    requires: 'licensee, licensor | subject',
    carried: 'licensor',
    example: "Contoso has exclusive access to Fabrikam's chip designs.",
  },
];
