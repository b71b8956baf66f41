import type { Pattern } from '../../define.ts';
import { PROPERTY } from '../deal-words.ts';
import { LICENCE } from './words.ts';

/** Who is called the licensee or the holder of rights, and how long somebody has access. */
export const holders: readonly Pattern[] = [
  {
    id: 'holder',
    noun: 'licensee',
    slots: {
      licensee: 'host | governor.object | subject',
      licensor: 'of.possessor | of',
      subject: 'of | for',
      exclusivity: 'self',
    },
    requires: 'licensee, subject | exclusivity',
    carried: 'licensor',
    example: 'Contoso is the exclusive licensee of the brand in Japan.',
  },
  {
    id: 'right-holder',
    noun: 'holder | owner',
    when: [{ at: 'of', head: `right | ${LICENCE}` }],
    slots: { licensee: 'host | subject', licensor: 'of.to.possessor', subject: 'of.to | of.for', exclusivity: 'of' },
    requires: 'licensee',
    example: 'The antibody goes to Contoso, holder of the exclusive rights to the drug.',
  },
  {
    id: 'access-extended',
    noun: 'access',
    when: [
      { governor: 'extend | prolong | renew | secure | guarantee | preserve', role: 'object' },
      { at: 'to', head: `${PROPERTY} | method | research` },
      { at: 'possessor', is: 'known' },
    ],
    slots: { licensee: 'possessor', licensor: 'to.possessor | to.modifier | from', subject: 'to' },
    requires: 'licensee, licensor, subject',
    example: "The deal extended Contoso's access to Fabrikam's technology until 2030.",
  },
  {
    id: 'access-runs',
    noun: 'access',
    when: [
      { governor: 'run | expire | last | lapse | end | hold | extend', role: 'subject' },
      { at: 'to', head: `${PROPERTY} | method | research` },
      { at: 'to.possessor | to.from', not: true },
      { at: 'possessor', is: 'known' },
    ],
    slots: { licensee: 'possessor', licensor: 'from', subject: 'to' },
    requires: 'licensee, subject, until',
    carried: 'licensor',
    example: "Contoso owns 12% of Fabrikam. Contoso's access to the designs expires in 2030.",
  },
];
