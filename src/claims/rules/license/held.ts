import type { Condition, Pattern } from '../../define.ts';
import { GIVES } from '../deal-words.ts';
import { BACK, CIVIL, LICENCE, NOT_HELD, RETURNED, SUBJECT } from './words.ts';

/** The right as it is described by a clause of its own: "is no longer exclusive". */
const DESCRIBED: Condition = { adverb: 'exclusive | non-exclusive | nonexclusive | shared', not: true };
const GIVEN: Condition = { governor: `${GIVES} | ${BACK} | share | stay | rest | belong | lie`, not: true };
/** The right to deliver is no property. */
const NO_SUPPLY: Condition = {
  doing: 'supply | provide | deliver | serve | cancel | buy | block | appoint | match | end',
  not: true,
};
const HOLDER = 'possessor | governor.indirect | subject';
const OWNER =
  'to.possessor | for.possessor | of.possessor | to.of.possessor | for.of.possessor | to.of | for.of | from | governor.from | doing.object.from | to.modifier';

/** Who holds a licence or rights, by the noun. */
export const held: readonly Pattern[] = [
  {
    id: 'no-longer-exclusive',
    noun: `access | right | ${LICENCE}`,
    when: [{ at: 'self', word: 'exclusive | sole' }, CIVIL],
    slots: { licensee: HOLDER, licensor: OWNER, subject: 'to | of' },
    requires: 'licensee, subject | licensor',
    denied: true,
    fixed: { exclusivity: 'non_exclusive' },
    status: 'in_force',
    example: "Contoso will no longer have exclusive access to Fabrikam's technology.",
  },
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
