import type { Condition, Pattern } from '../../define.ts';
import { PROPERTY, SPECTRUM } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';

/** "a licensing deal" */
const NO_DEAL: Condition = { at: 'object', head: DEAL, not: true };

/** "licensed on an exclusive basis", "licensed it exclusively" */
const HOW = 'object | on | from.on | to.on | object.on | adverb';

/** Who licenses what to whom, by the verb. */
export const licensed: readonly Pattern[] = [
  {
    id: 'license-from',
    verb: 'license | sublicense | in-license',
    when: [{ at: 'from | object.from' }, { at: 'object | object.of', figure: 'money', not: true }],
    slots: { licensor: 'from', licensee: 'to | subject', subject: 'object', exclusivity: HOW },
    requires: 'licensor, licensee, subject',
    example: 'Contoso licensed the antibody from Fabrikam in 2019.',
  },
  {
    id: 'license-of',
    verb: 'license | sublicense | in-license',
    when: [{ at: 'to', not: true }, NO_DEAL],
    slots: { licensor: 'object.possessor', licensee: 'to | indirect | subject', subject: 'object', exclusivity: HOW },
    requires: 'licensor, licensee',
    example: "The venture will license Fabrikam's technology.",
  },
  {
    id: 'option-to-license',
    verb: 'license | in-license',
    when: [{ at: 'completes', head: 'option | right' }, { at: 'to | from', not: true }, NO_DEAL],
    slots: { licensor: 'object.possessor', licensee: 'subject', subject: 'object' },
    requires: 'licensee, subject',
    carried: 'licensor',
    status: 'proposed',
    example: 'Contoso has an option to license the drug.',
  },
  {
    id: 'license-to',
    verb: 'license | sublicense | out-license',
    when: [NO_DEAL],
    slots: {
      licensor: 'subject | object.possessor | object.of.possessor',
      licensee: 'to.including | to.such as | to | indirect',
      subject: 'object',
      exclusivity: HOW,
    },
    requires: 'licensor | licensee, licensee | subject',
    example: 'Fabrikam licensed its drug to Contoso.',
  },
  {
    id: 'transfer',
    verb: 'transfer | hand over | assign | hand',
    when: [{ at: 'object', head: PROPERTY }],
    slots: { licensor: 'subject', licensee: 'to | indirect', subject: 'object' },
    requires: 'licensor, licensee | subject',
    example: 'Fabrikam will transfer the technology to Contoso.',
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
