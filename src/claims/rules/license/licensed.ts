import type { Condition, Pattern } from '../../define.ts';
import { OTHERS } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';

/** "a licensing deal" */
const NO_DEAL: Condition = { at: 'object', head: DEAL, not: true };

/** Whoever licenses the rights to a thing gets them; whoever licenses the thing may give it. */
export const OF_RIGHTS: Condition = { at: 'object | object.conjunct', head: 'right' };

/** "licensed on an exclusive basis", "licensed it exclusively" */
export const HOW = 'object | on | from.on | to.on | object.on | adverb';

/** "the right of first refusal to license" */
const NO_REFUSAL: Condition = { at: 'completes', head: 'refusal | negotiation', not: true };

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
    when: [{ at: 'to', not: true }, NO_DEAL, NO_REFUSAL, { ...OF_RIGHTS, not: true }, { governor: 'pay', not: true }],
    slots: {
      licensor: 'object.possessor | object.of.possessor',
      licensee: 'to | indirect | subject',
      subject: 'object',
      exclusivity: HOW,
    },
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
    verb: 'license | sublicense | out-license | outlicense',
    when: [
      NO_DEAL,
      { ...OF_RIGHTS, not: true },
      { governor: 'pay', not: true },
      NO_REFUSAL,
      // whoever may license to anybody is free to choose partners
      { at: 'to | object.to', word: OTHERS, not: true },
    ],
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
    id: 'cross-license',
    verb: 'cross-license',
    slots: { licensor: 'subject + with', licensee: 'subject + with', subject: 'object' },
    together: 'licensor, licensee',
    requires: 'licensor:2',
    example: 'Contoso and Fabrikam have cross-licensed their patents.',
  },
];
