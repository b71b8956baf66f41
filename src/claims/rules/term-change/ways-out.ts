import type { Pattern } from '../../define.ts';
import { DEAL, TERM } from '../vocabulary.ts';

/** Ways out of a deal. */
export const waysOut: readonly Pattern[] = [
  {
    id: 'may-end',
    verb: 'cancel | terminate | end | exit | leave | break | quit',
    when: [{ modality: 'may' }, { at: 'object', head: DEAL }],
    slots: { subject: 'predicate', parties: 'subject' },
    requires: 'subject',
    fixed: { action: 'added' },
    status: 'in_force',
    example: 'Contoso may cancel the contract if Fabrikam is late.',
  },
  {
    id: 'may-leave',
    verb: 'walk away | walk | pull out | back out | withdraw | opt out | step | break',
    when: [
      { modality: 'may' },
      { at: 'from | of | out of', head: `${DEAL} | lease | order | commitment | licence | license | merger` },
    ],
    slots: { subject: 'predicate', parties: 'subject' },
    requires: 'subject',
    fixed: { action: 'added' },
    status: 'in_force',
    example: 'Contoso may walk away from the lease if the site is late.',
  },
  {
    id: 'may-walk',
    verb: 'cancel | terminate | walk away | withdraw | pull out | exit | leave | opt out',
    when: [
      { modality: 'may' },
      { at: 'governor.subject', head: TERM, not: true },
      { at: 'with | at | on | without | upon', head: 'notice | penalty | cost | compensation' },
    ],
    slots: { subject: 'predicate', parties: 'subject' },
    requires: 'subject',
    fixed: { action: 'added' },
    status: 'in_force',
    example: 'Contoso may cancel without penalty.',
  },
];
