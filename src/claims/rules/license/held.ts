import type { Pattern } from '../../define.ts';
import { CIVIL, DESCRIBED, GIVEN, HOLDER, LICENCE, NOT_HELD, OWNER, PERMIT, RETURNED, SUBJECT } from './words.ts';

/** Who holds a licence or rights, by the noun. */
export const held: readonly Pattern[] = [
  {
    // whose it is, the deal has said
    id: 'licence-got',
    noun: LICENCE,
    when: [
      { governor: 'receive | get | obtain | have | gain | win | secure', role: 'object' },
      { at: 'to | for' },
      { at: `to | ${OWNER} | with | governor.with`, is: 'company', not: true },
      CIVIL,
    ],
    slots: { licensee: 'governor.subject', ...SUBJECT, subject: 'to.doing.object | to | for' },
    requires: 'licensee, licensor, subject',
    carried: 'licensor',
    example: 'Contoso signed an agreement with Fabrikam, in which it received a licence to the new designs.',
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
    when: [DESCRIBED, GIVEN, RETURNED, CIVIL, PERMIT, ...NOT_HELD],
    slots: { licensee: HOLDER, licensor: `${OWNER} | with | governor.with`, ...SUBJECT },
    requires: 'licensee, licensor | subject | until',
    example: "Contoso keeps a licence to Fabrikam's intellectual property through 2032.",
  },
];
