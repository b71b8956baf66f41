import type { Condition, Pattern } from '../../define.ts';
import { LICENCE } from './words.ts';

const RIGHT: Condition = { at: 'subject', head: `right | access | ${LICENCE}` };
const OF_SUBJECT = {
  slots: {
    licensee: 'subject.possessor',
    licensor: 'subject.to.possessor | subject.from | subject.to.modifier',
    subject: 'subject.to | subject.for',
    until: 'through | until | to | till',
  },
  requires: 'licensee, licensor',
  carried: 'licensee, licensor',
} as const;

/** How long a licence runs, and what it outlives. */
export const lasting: readonly Pattern[] = [
  {
    id: 'licence-runs',
    noun: `licence | license | sublicence`,
    when: [{ governor: 'run | expire | last | lapse | end | hold', role: 'subject' }],
    slots: { licensee: 'possessor', licensor: 'from | to.possessor', subject: 'to | for | modifier | self' },
    requires: 'until, subject',
    carried: 'licensee, licensor',
    example: 'The licences run until the end of 2031.',
  },
  {
    id: 'rights-run',
    verb: 'extend | run | last | continue | hold',
    when: [
      { at: 'subject', word: 'rights' },
      { at: 'object', is: 'figure', not: true },
    ],
    slots: {
      licensee: 'subject.possessor | subject.of',
      licensor: 'subject.to.possessor | subject.from',
      subject: 'subject.to | subject.in | for | to',
      until: 'through | until | to | till',
    },
    requires: 'licensee | subject, until',
    carried: 'licensee, licensor',
    example: 'The rights of Fabrikam to the designs run until 2032.',
  },
  {
    id: 'right-runs',
    verb: 'extend | run | last | continue | hold',
    when: [
      RIGHT,
      { at: 'object', is: 'figure', not: true },
      { at: 'subject.to', is: 'company', not: true },
      { at: 'subject.to.possessor | subject.from | subject.to.modifier', is: 'known' },
    ],
    ...OF_SUBJECT,
    example: "Contoso's right to Fabrikam's designs runs until 2032.",
  },
  {
    id: 'right-survives',
    verb: 'survive | outlast | outlive',
    when: [RIGHT, { at: 'subject.possessor | subject.to.possessor | subject.from', is: 'known' }],
    ...OF_SUBJECT,
    example: "Contoso owns 12% of Fabrikam. Contoso's licence survives the merger.",
  },
];
