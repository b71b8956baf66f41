import type { Pattern } from '../../define.ts';
import { CIVIL, DESCRIBED, GIVEN, HOLDER, LICENCE, NOT_HELD, OWNER, PERMIT, RETURNED, SUBJECT } from './words.ts';

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
    when: [DESCRIBED, GIVEN, RETURNED, CIVIL, PERMIT, ...NOT_HELD],
    slots: { licensee: HOLDER, licensor: `${OWNER} | with | governor.with`, ...SUBJECT },
    requires: 'licensee, licensor | subject | until',
    example: "Contoso keeps a licence to Fabrikam's intellectual property through 2032.",
  },
];
