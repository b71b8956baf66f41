import type { Condition, Pattern } from '../../define.ts';
import { DEAL } from '../vocabulary.ts';
import { LICENCE } from './words.ts';

export const RIGHTS = 'license | licence | lease | right | access | sublicense | sublicence';
const RIGHT: Condition = { at: 'subject', head: RIGHTS };
const OF_SUBJECT = {
  licensee: 'subject.possessor',
  licensor: 'subject.to.possessor | subject.from',
  subject: 'subject.to | subject.for',
};
/** "its licence to Contoso": whoever it goes to has it. */
export const TO_COMPANY: Condition = { at: 'subject.to', is: 'company' };
const NOT_EXCLUSIVE = {
  slots: OF_SUBJECT,
  requires: 'licensee',
  carried: 'licensor, licensee',
  fixed: { exclusivity: 'non_exclusive' },
  status: 'in_force',
} as const;

/** What is said of a right: whose it is, and that others have it too. */
export const described: readonly Pattern[] = [
  {
    id: 'not-exclusive',
    adjective: 'exclusive',
    when: [RIGHT, { ...TO_COMPANY, not: true }],
    denied: true,
    ...NOT_EXCLUSIVE,
    example: "Contoso's licence to Fabrikam's models is no longer exclusive.",
  },
  {
    id: 'it-not-exclusive',
    adjective: 'exclusive',
    when: [{ at: 'subject', head: `it | ${DEAL}` }],
    denied: true,
    slots: {},
    dated: true,
    requires: 'licensee, licensor',
    carried: 'licensor, licensee',
    fixed: { exclusivity: 'non_exclusive' },
    status: 'in_force',
    example: "Contoso's licence to Fabrikam's models runs until 2032, but it is no longer exclusive.",
  },
  {
    id: 'given-not-exclusive',
    adjective: 'exclusive',
    when: [{ at: 'subject', head: LICENCE }, TO_COMPANY],
    denied: true,
    ...NOT_EXCLUSIVE,
    slots: { licensor: 'subject.possessor', licensee: 'subject.to', subject: 'subject.for' },
    example: "Fabrikam Group's licence to Contoso Group is no longer exclusive.",
  },
  {
    id: 'non-exclusive',
    adjective: 'non-exclusive | nonexclusive | shared',
    when: [RIGHT],
    ...NOT_EXCLUSIVE,
    example: "Contoso's licence to Fabrikam's models is non-exclusive.",
  },
  {
    id: 'now-shared',
    verb: 'share',
    when: [{ voice: 'passive' }, { at: 'object', head: RIGHTS }],
    slots: { licensee: 'object.possessor', licensor: 'object.to.possessor | object.from', subject: 'object.to' },
    requires: 'licensee',
    carried: 'licensor',
    fixed: { exclusivity: 'non_exclusive' },
    status: 'in_force',
    example: "Contoso's access to Fabrikam's models is now shared.",
  },
  {
    id: 'stays-with',
    verb: 'stay | remain | rest | belong | lie | go | pass | move | switch | fall',
    when: [{ at: 'subject', head: `${RIGHTS} | highlight` }],
    slots: { licensee: 'with | to', licensor: 'subject.to.possessor', subject: 'subject.to | subject.for | subject' },
    requires: 'licensee, subject',
    example: 'The rights to the drug in Japan will stay with Contoso.',
  },
];
