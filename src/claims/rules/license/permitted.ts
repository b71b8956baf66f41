import type { Pattern } from '../../define.ts';
import { PROPERTY, SPECTRUM } from '../deal-words.ts';
import { USES } from './words.ts';

/** Who may use what, by the noun of permission. */
export const permitted: readonly Pattern[] = [
  {
    id: 'permission',
    noun: 'permission | licence | license | right | freedom | authority',
    when: [
      { doing: USES },
      { at: 'doing.object', head: `${PROPERTY} | ${SPECTRUM}` },
      { at: 'doing.object', word: 'any | other', not: true },
    ],
    slots: {
      licensee: 'governor.indirect | possessor | subject',
      licensor: 'from | governor.from | doing.object.possessor | doing.object.from | doing.from | governor.subject',
      subject: 'doing.object',
      exclusivity: 'self | on | governor.on',
    },
    requires: 'licensee, subject',
    carried: 'licensor',
    example: 'Contoso won the right to sell the drug in Japan.',
  },
  {
    id: 'option-to-use',
    noun: 'option',
    when: [{ doing: USES }, { at: 'doing.object', head: PROPERTY }],
    slots: {
      licensee: 'possessor | governor.subject',
      licensor: 'from | governor.from | doing.object.possessor | doing.object.modifier | doing.object.from',
      subject: 'doing.object',
      exclusivity: 'self',
    },
    requires: 'licensee, subject',
    carried: 'licensor',
    status: 'proposed',
    example: "Contoso bought an option to market Fabrikam's drug.",
  },
  {
    id: 'access-to-property',
    noun: 'access',
    when: [
      { at: 'to', head: `${PROPERTY} | platform` },
      { governor: 'share', not: true },
      { adverb: 'exclusive | non-exclusive | nonexclusive | shared', not: true },
      { at: 'self', word: 'priority | preferential | early | privileged | guaranteed | first', not: true },
      { at: 'to.possessor | to.from', is: 'company' },
    ],
    slots: {
      licensee: 'governor.indirect | possessor | subject',
      licensor: 'to.possessor | to.from',
      subject: 'to',
      exclusivity: 'self | on | governor.on',
    },
    requires: 'licensee, licensor, subject',
    example: "Contoso Group's access to Fabrikam Group's technology ends in 2030.",
  },
];
