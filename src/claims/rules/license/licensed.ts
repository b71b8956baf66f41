import type { Condition, Pattern } from '../../define.ts';
import { EXCLUSIVE, SPECTRUM } from '../deal-words.ts';

const RIGHTS = 'license | licence | lease | right | access | sublicense | sublicence';
const RIGHT: Condition = { at: 'subject', head: RIGHTS };
const OF_SUBJECT = {
  licensee: 'subject.possessor',
  licensor: 'subject.to.possessor | subject.from',
  subject: 'subject.to | subject.for',
};
const NOT_EXCLUSIVE = {
  slots: OF_SUBJECT,
  requires: 'licensee',
  carried: 'licensor, licensee',
  fixed: { exclusivity: 'non_exclusive' },
  status: 'in_force',
} as const;

/** Who licenses what to whom, by the verb, and what is said of the right. */
export const licensed: readonly Pattern[] = [
  {
    id: 'not-exclusive',
    adjective: 'exclusive',
    when: [RIGHT],
    denied: true,
    ...NOT_EXCLUSIVE,
    example: "Contoso's licence to Fabrikam's models is no longer exclusive.",
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
    verb: 'stay | remain | rest | belong | lie',
    when: [RIGHT],
    slots: { licensee: 'with | to', licensor: 'subject.to.possessor', subject: 'subject.to | subject.for | subject' },
    requires: 'licensee, subject',
    example: 'The rights to the drug in Japan will stay with Contoso.',
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
  {
    id: 'may-use',
    verb: 'use | distribute | sell | market | broadcast | show | stream | publish | manufacture | make | produce',
    when: [
      { modality: 'may' },
      { governor: 'grant | give | obtain | get | receive | win | have | hold | secure', not: true },
      { at: 'object.possessor', is: 'company' },
      { at: 'object', is: 'cloud', not: true },
    ],
    slots: { licensor: 'object.possessor', licensee: 'subject', subject: 'object' },
    requires: 'licensor, licensee, subject',
    example: "Contoso Pharma may sell Fabrikam Group's drug in Germany until 2029.",
  },
  {
    id: 'license-from',
    verb: 'license | sublicense | in-license',
    when: [{ at: 'from | object.from' }, { at: 'object | object.of', figure: 'money', not: true }],
    slots: { licensor: 'from', licensee: 'to | subject', subject: 'object', exclusivity: 'object' },
    requires: 'licensor, licensee, subject',
    example: 'Contoso licensed the antibody from Fabrikam in 2019.',
  },
  {
    id: 'license-to',
    verb: 'license | sublicense | out-license',
    slots: { licensor: 'subject', licensee: 'to | indirect', subject: 'object', exclusivity: 'object' },
    requires: 'licensor, licensee | subject',
    example: 'Fabrikam licensed its drug to Contoso.',
  },
  {
    id: 'cross-license',
    verb: 'cross-license',
    slots: { licensor: 'subject + with', licensee: 'subject + with', subject: 'object' },
    together: 'licensor, licensee',
    requires: 'licensor:2',
    example: 'Contoso and Fabrikam have cross-licensed their patents.',
  },
  {
    id: 'spectrum',
    verb: 'hand | hand over | receive | get | take over | transfer | give | lease',
    when: [{ at: 'object | object.of | of', word: SPECTRUM }],
    slots: { licensor: 'from | subject', licensee: 'indirect | to | subject', subject: 'of | object.of | object' },
    requires: 'licensor, licensee, subject',
    example: 'Contoso will lease 20 MHz of the band from Fabrikam.',
  },
];
