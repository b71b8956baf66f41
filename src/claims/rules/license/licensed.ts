import type { Pattern } from '../../define.ts';
import { SPECTRUM } from '../deal-words.ts';

/** Who licenses what to whom, by the verb. */
export const licensed: readonly Pattern[] = [
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
