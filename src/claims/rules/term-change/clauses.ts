import type { Pattern } from '../../define.ts';
import { DEAL, TERM } from '../vocabulary.ts';

/** Clauses that a deal contains, and that stay as they are. */
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
];
