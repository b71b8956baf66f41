import type { Pattern } from '../../define.ts';
import { DEAL, TERM } from '../vocabulary.ts';

/** What is added to a deal without being a clause by name, and what stays in it. */
export const additions: readonly Pattern[] = [
  {
    id: 'test-added',
    verb: 'add | introduce | insert | write | agree | attach',
    when: [
      { at: 'to | into', not: true },
      {
        at: 'object',
        head: 'test | threshold | trigger | panel | mechanism | ceiling | floor | deadline | milestone | sentence | paragraph',
      },
    ],
    slots: { subject: 'object', parties: 'subject + to.between + to.with' },
    requires: 'subject, parties:2',
    fixed: { action: 'added' },
    status: 'in_force',
    example: 'Contoso and Fabrikam added a financial test.',
  },
  {
    id: 'test-added-by-deal',
    verb: 'add | introduce | insert | establish | create | set up | bring in',
    when: [
      { at: 'subject', head: `${DEAL} | amendment | revision | restructuring | change | addendum | term` },
      {
        at: 'object',
        head: 'test | threshold | panel | mechanism | deadline | committee | body | milestone | process',
      },
    ],
    slots: { subject: 'object' },
    requires: 'subject',
    fixed: { action: 'added' },
    status: 'in_force',
    example: 'The amendment introduced a verification panel.',
  },
  {
    id: 'test-added-to-deal',
    verb: 'add | introduce | insert | write | attach',
    when: [
      { at: 'object', head: `test | threshold | panel | mechanism | deadline | sentence | paragraph | language` },
      { at: 'to | into | in', head: `${DEAL} | term | draft` },
    ],
    slots: { subject: 'object', parties: 'subject' },
    requires: 'subject',
    fixed: { action: 'added' },
    status: 'in_force',
    example: 'A financial test was added to the contract.',
  },
  {
    id: 'bound-by',
    verb: 'agree | submit',
    when: [
      { at: 'to', head: 'lock-up | lockup | standstill | moratorium | non-compete | exclusivity | veto | waiver' },
    ],
    slots: { subject: 'to', parties: 'subject + with' },
    requires: 'subject',
    fixed: { action: 'added' },
    status: 'in_force',
    example: 'Contoso has agreed to a 12-month lock-up.',
  },
  {
    id: 'still-there',
    verb: 'hold | remain | stay | survive | persist | stand',
    // "the rights to the drug remain" is a licence
    when: [
      { at: 'subject', head: TERM },
      { at: 'subject.to', not: true },
      { at: 'at', is: 'figure', not: true },
    ],
    slots: { subject: 'subject', parties: 'subject.possessor' },
    requires: 'subject',
    fixed: { action: 'kept' },
    status: 'in_force',
    example: 'The exit clause remains in place.',
  },
];
