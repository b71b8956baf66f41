import type { Pattern } from '../../define.ts';
import { DEAL } from '../vocabulary.ts';
import { RIGHTS, TO_COMPANY } from './described.ts';
import { LICENCE } from './words.ts';

/** Rights that others get too. */
export const changed: readonly Pattern[] = [
  {
    id: 'it-non-exclusive',
    adjective: 'non-exclusive | nonexclusive',
    when: [{ at: 'subject', head: `it | they | ${DEAL}` }],
    slots: {},
    dated: true,
    requires: 'licensee, licensor',
    carried: 'licensor, licensee',
    fixed: { exclusivity: 'non_exclusive' },
    status: 'in_force',
    example: "Contoso keeps a licence to Fabrikam's models until 2032, but it is now non-exclusive.",
  },
  {
    id: 'made-non-exclusive',
    verb: 'convert | change | turn | switch | shift | transition | move | downgrade | make | become | go',
    when: [
      { at: 'object | subject', head: RIGHTS },
      { at: 'to | into | complement', word: 'non-exclusive | nonexclusive' },
    ],
    slots: {
      licensee: 'object.possessor | subject.possessor',
      licensor:
        'object.to.possessor | object.to.modifier | object.from | subject.to.possessor | subject.to.modifier | subject.from',
      subject: 'object.of | object.for | object.modifier | subject.to | subject.modifier',
    },
    requires: 'licensee',
    carried: 'licensor',
    fixed: { exclusivity: 'non_exclusive' },
    status: 'in_force',
    example: "The deal converts Contoso's licence to Fabrikam's models into a non-exclusive one.",
  },
  {
    id: 'given-non-exclusive',
    adjective: 'non-exclusive | nonexclusive',
    when: [{ at: 'subject', head: LICENCE }, TO_COMPANY],
    slots: { licensor: 'subject.possessor', licensee: 'subject.to', subject: 'subject.for' },
    requires: 'licensor, licensee',
    fixed: { exclusivity: 'non_exclusive' },
    status: 'in_force',
    example: "Fabrikam Group's licence to Contoso Group is now non-exclusive.",
  },
  {
    id: 'made-so',
    verb: 'make | render | leave | become | turn | go',
    when: [{ at: 'object | subject', head: RIGHTS }, { adverb: 'non-exclusive | nonexclusive' }],
    slots: {
      licensee: 'object.possessor | subject.possessor',
      licensor: 'object.to.possessor | object.to.modifier | object.from | subject.to.possessor | subject.to.modifier',
      subject: 'object.to | object.for | subject.to | subject.for',
    },
    requires: 'licensee',
    carried: 'licensor',
    fixed: { exclusivity: 'non_exclusive' },
    status: 'in_force',
    example: "The changes make Contoso's licence to Fabrikam's models non-exclusive.",
  },
];
