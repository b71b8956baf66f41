import { type Condition, defineClaimType, type Pattern } from '../define.ts';
import { clauses } from './term-change/clauses.ts';
import { granted } from './term-change/granted.ts';
import { losses } from './term-change/losses.ts';
import { TERM } from './vocabulary.ts';

/** Of the clauses of a deal these are known by the word before: "golden share", "board seat". */
const NAMED: Condition = {
  at: 'object',
  head: 'share | seat | discount | fee | period',
  word: 'golden | board | break | lock-up | notice | discount',
};

function changed(action: string, verb: string, status: 'in_force' | 'ended', example: string): Pattern {
  return {
    id: action,
    verb,
    when: [{ at: 'object', head: TERM }],
    slots: { subject: 'object', parties: 'subject + object.of + object.between' },
    requires: 'subject',
    fixed: { action },
    status,
    example,
  };
}

const REMOVED =
  'remove | scrap | eliminate | delete | drop | strike | simplify | waive | abolish | strip | revoke | cancel | lose | give up | relinquish | surrender | strike out';

export const termChange = defineClaimType({
  id: 'term_change',
  summary: 'A clause of a deal changed, or expressly did not.',
  slots: {
    subject: { kind: 'term', key: true, summary: 'which clause' },
    action: { kind: 'term', key: true, summary: 'added, modified, removed, extended or kept' },
    parties: { kind: 'entity', list: true, summary: 'between whom' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{subject}: {action}',
  patterns: [
    changed('removed', REMOVED, 'ended', 'The veto was removed from the agreement.'),
    {
      ...changed('removed', REMOVED, 'ended', 'Its golden share was abolished as part of the deal.'),
      id: 'removed-named',
      when: [NAMED],
    },
    {
      ...changed('removed', 'have | hold | enjoy | need', 'ended', 'Contoso no longer has the right to block a sale.'),
      id: 'no-longer-held',
      when: [{ at: 'object', head: TERM }, { adverb: 'no longer' }],
    },
    changed('added', 'add | introduce | insert | write', 'in_force', 'The new pact added an exit right.'),
    changed(
      'modified',
      'modify | amend | soften | tighten | relax | strengthen | loosen | change | alter | narrow | widen | revise | raise | lower | ease | weaken | update | limit',
      'in_force',
      'The two amended the guarantee.',
    ),
    changed('extended', 'extend | prolong | renew', 'in_force', 'They extended the guarantee until 2030.'),
    changed('kept', 'keep | retain | preserve | maintain', 'in_force', 'Contoso keeps its veto.'),
    ...granted,
    ...clauses,
    ...losses,
    {
      id: 'still-there',
      verb: 'hold | remain | stay | survive | persist | stand',
      // "the rights to the drug remain" is a licence
      when: [
        { at: 'subject', head: TERM },
        { at: 'subject.to', not: true },
      ],
      slots: { subject: 'subject', parties: 'subject.possessor' },
      requires: 'subject',
      fixed: { action: 'kept' },
      status: 'in_force',
      example: 'The exit clause remains in place.',
    },
  ],
});
