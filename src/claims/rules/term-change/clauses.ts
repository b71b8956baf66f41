import type { Pattern } from '../../define.ts';
import { DEAL, TERM } from '../vocabulary.ts';

/** Clauses that a deal contains, and ways out of it. */
export const clauses: readonly Pattern[] = [
  {
    id: 'contains',
    verb: 'contain | have | feature | carry | include',
    when: [
      { at: 'subject', head: `${DEAL} | term | package | transaction | offer | concession` },
      { at: 'object', head: TERM },
    ],
    slots: { subject: 'object', parties: 'subject.with + subject.between + subject.possessor' },
    requires: 'subject',
    fixed: { action: 'added' },
    status: 'in_force',
    example: 'The new contract contains a break clause.',
  },
  {
    id: 'unchanged',
    adjective: 'unchanged | unaltered | untouched | intact',
    when: [
      {
        at: 'subject',
        head: `${TERM} | bylaw | statute | charter | term | element | aspect | component | feature | pillar`,
      },
      { at: 'subject.of', head: DEAL, ifAny: true },
    ],
    slots: { subject: 'subject', parties: 'subject.with + subject.between + subject.of.possessor' },
    requires: 'subject',
    fixed: { action: 'kept' },
    status: 'in_force',
    example: 'The exit clause remains unchanged.',
  },
  {
    id: 'stays-in-place',
    verb: 'remain | stay | be | continue',
    when: [
      { at: 'subject', head: 'element | aspect | component | feature | part | term | principle' },
      { at: 'subject.of', head: DEAL, ifAny: true },
      { at: 'in', head: 'place | force | effect' },
    ],
    slots: { subject: 'subject', parties: 'subject.of.possessor + subject.of.with + subject.of.between' },
    requires: 'subject',
    fixed: { action: 'kept' },
    status: 'in_force',
    example: "The key elements of Contoso's contract remain in place.",
  },
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
