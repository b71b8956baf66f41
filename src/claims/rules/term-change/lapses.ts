import type { Pattern } from '../../define.ts';
import { DEAL, TERM } from '../vocabulary.ts';

/** Clauses that no longer bind or that fall away. */
export const lapses: readonly Pattern[] = [
  {
    id: 'no-longer-binding',
    verb: 'apply | bind | hold | exist | rest | lie | reside | count | cease | expire | lapse | fall away | disappear | vanish | go away',
    when: [{ at: 'subject', head: `${TERM} | power | authority` }, { adverb: 'no longer | longer | gone' }],
    slots: { subject: 'subject' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The exit clause no longer applies.',
  },
  {
    id: 'no-longer-tied',
    verb: 'tie | link | peg | bind | subject',
    when: [
      { voice: 'passive' },
      { adverb: 'no longer' },
      { at: 'object', head: `payment | share | fee | royalty | right | licence | license | term | price | ${DEAL}` },
      { at: 'to', is: 'company', not: true },
      { at: 'to', is: 'cloud', not: true },
    ],
    slots: { subject: 'to' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The payments are no longer tied to technical milestones.',
  },
  {
    id: 'is-out',
    adjective: 'dead | gone | void',
    when: [{ at: 'subject', head: TERM }],
    slots: { subject: 'subject' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The exit clause is dead.',
  },
  {
    id: 'no-longer-in-it',
    verb: 'mention | contain | include | have',
    when: [{ at: 'subject', head: `${DEAL} | term` }, { adverb: 'no longer' }],
    slots: { subject: 'object', parties: 'subject.with + subject.between + subject.possessor' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The contract no longer mentions a deadline.',
  },
  {
    id: 'gone',
    verb: 'go',
    when: [{ voice: 'passive' }, { at: 'object', head: TERM }],
    slots: { subject: 'object' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The exit clause is gone.',
  },
  {
    id: 'fallen-away',
    verb: 'expire | lapse | fall away | disappear | vanish | go away | fall | drop out | be over | be no more',
    when: [
      {
        at: 'subject',
        head: `clause | provision | guarantee | veto | covenant | trigger | exclusivity | lock-up | standstill | carve-out | restriction`,
      },
    ],
    slots: { subject: 'subject' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The guarantee fell away in May.',
  },
];
