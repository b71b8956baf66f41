import type { Condition, Pattern } from '../../define.ts';
import { PROPERTY } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';
import { LICENCE } from './words.ts';

const BOTH = 'possessor + between + with + subject + governor.subject + governor.between + governor.with';
const EACH_OTHER = { slots: { licensor: BOTH, licensee: BOTH, subject: 'covering | to | for | on | of' } } as const;
const MUTUAL = { together: 'licensor, licensee', requires: 'licensor:2' } as const;

/** "a licensing agreement" */
const OF_LICENCE: Condition = { at: 'self', word: 'licensing | licence | license' };

/** Licences that two give each other, and what a licence covers. */
export const cross: readonly Pattern[] = [
  {
    id: 'cross-licence',
    noun: 'cross-licence | cross-license | cross-licensing',
    ...EACH_OTHER,
    ...MUTUAL,
    example: 'The settlement includes a cross-licence between Contoso and Fabrikam.',
  },
  {
    id: 'cross-licensing-deal',
    noun: DEAL,
    when: [{ at: 'self', word: 'cross-licensing | cross-license | cross-licence' }],
    ...EACH_OTHER,
    ...MUTUAL,
    example: 'Contoso and Fabrikam signed a cross-licensing agreement.',
  },
  {
    id: 'licensing-deal',
    noun: DEAL,
    when: [OF_LICENCE, { at: 'for | covering | to', head: PROPERTY }],
    slots: {
      licensor: 'for.possessor | covering.possessor | to.possessor',
      licensee: 'with | governor.with | governor.subject | possessor',
      subject: 'for | covering | to',
      exclusivity: 'self',
    },
    requires: 'licensor, licensee',
    example: 'Contoso signed a non-exclusive licensing deal with Northwind for its chip technology.',
  },
  {
    id: 'licensing-deal-for',
    noun: DEAL,
    when: [OF_LICENCE, { at: 'for | covering', is: 'known' }, { at: 'with | governor.with', is: 'party' }],
    slots: {
      licensor: 'possessor | governor.subject',
      licensee: 'with | governor.with',
      subject: 'for | covering',
      exclusivity: 'self',
    },
    requires: 'licensor, licensee, subject',
    example: 'Fabrikam announced a licensing agreement with Contoso for FB-204.',
  },
  {
    id: 'covers',
    verb: 'cover | exclude | include | span | extend',
    when: [
      { at: 'subject', head: `right | ${LICENCE}` },
      { at: 'object | to', is: 'figure', not: true },
    ],
    slots: {
      licensee: 'subject.possessor',
      licensor: 'subject.to.possessor | subject.from | object.possessor',
      subject: 'object | to',
    },
    requires: 'licensee, licensor, subject',
    carried: 'licensor, licensee',
    example: "Contoso licenses Fabrikam's models. The licence covers all products.",
  },
];
