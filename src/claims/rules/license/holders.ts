import type { Pattern } from '../../define.ts';
import { LICENCE } from './words.ts';

/** Who is called the licensee or the holder of rights. */
export const holders: readonly Pattern[] = [
  {
    id: 'holder',
    noun: 'licensee',
    slots: {
      licensee: 'host | governor.object | subject',
      licensor: 'of.possessor',
      subject: 'of | for',
      exclusivity: 'self',
    },
    requires: 'licensee, subject',
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
];
