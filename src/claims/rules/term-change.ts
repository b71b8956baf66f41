import { defineClaimType, type Pattern } from '../define.ts';
import { TERM } from './vocabulary.ts';

function changed(action: string, verb: string, status: 'in_force' | 'ended', example: string): Pattern {
  return {
    id: action,
    verb,
    when: [{ at: 'object', head: TERM }],
    slots: { subject: 'object', parties: 'subject + object.of' },
    requires: 'subject',
    fixed: { action },
    status,
    example,
  };
}

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
    changed(
      'removed',
      'remove | scrap | eliminate | delete | drop | strike | simplify | waive | abolish',
      'ended',
      'The veto was removed from the agreement.',
    ),
    changed('added', 'add | introduce | insert', 'in_force', 'The new pact added an exit right.'),
    changed('modified', 'modify | amend | soften | tighten | relax', 'in_force', 'The two amended the guarantee.'),
    changed('extended', 'extend', 'in_force', 'They extended the guarantee until 2030.'),
    {
      id: 'kept',
      verb: 'hold | remain | stay | survive | persist | stand',
      when: [{ at: 'subject', head: TERM }],
      slots: { subject: 'subject' },
      requires: 'subject',
      fixed: { action: 'kept' },
      status: 'in_force',
      example: 'The exit clause remains in place.',
    },
  ],
});
