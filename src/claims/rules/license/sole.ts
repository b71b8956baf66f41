import type { Pattern } from '../../define.ts';
import { EXCLUSIVE, PROPERTY } from '../deal-words.ts';

/** What only one may show or use, and how long a licence runs. */
export const sole: readonly Pattern[] = [
  {
    id: 'exclusive-to',
    adjective: 'exclusive',
    when: [
      { at: 'to | complement', is: 'cloud', not: true },
      { at: 'subject', head: PROPERTY },
    ],
    slots: { licensee: 'to | complement', licensor: 'subject.possessor', subject: 'subject' },
    requires: 'licensee, subject',
    carried: 'licensor',
    fixed: { exclusivity: 'exclusive' },
    example: 'The series is exclusive to Contoso.',
  },
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
    id: 'only-home',
    noun: 'home | broadcaster | outlet',
    when: [
      { at: 'self', word: EXCLUSIVE },
      { at: 'subject', is: 'cloud', not: true },
    ],
    slots: { licensee: 'host | governor.object | subject', licensor: 'of.possessor', subject: 'of | for' },
    requires: 'licensee, subject',
    fixed: { exclusivity: 'exclusive' },
    example: 'Contoso is the only home of the tournament in Britain.',
  },
];
