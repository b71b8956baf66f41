import type { Condition, Pattern } from '../../define.ts';
import { TERM } from '../vocabulary.ts';

/** Of the clauses of a deal these are known by the word before: "golden share", "board seat". */
const NAMED: Condition = {
  at: 'object',
  head: 'share | seat | discount | fee | period | power | powers',
  word: 'golden | veto | board | break | lock-up | notice | discount | termination | break-up | breakup | exit | reverse',
};

/** Who has a first refusal is a right of its own. */
const NO_REFUSAL: Condition = { at: 'object.of', head: 'refusal', not: true };

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

/** What is always a clause of some deal. */
const CLAUSE =
  'clause | provision | guarantee | veto | covenant | exclusivity | sentence | paragraph | trigger | carve-out';

const MODIFIED =
  'modify | amend | soften | tighten | relax | strengthen | loosen | change | alter | narrow | widen | revise | raise | lower | ease | weaken | update | ' +
  'renegotiate | redefine | rework | rewrite | redraft | reword | water down | dilute | clarify | recast | overhaul';

const REMOVED =
  'remove | end | void | terminate | withdraw | scrap | eliminate | kill | kill off | ditch | axe | jettison | discard | delete | drop | strike | simplify | waive | abolish | strip | revoke | cancel | lose | give up | relinquish | surrender | strike out | do away with | get rid of | dispense with';

/** Clauses that are removed, added, modified, extended and kept. */
export const changes: readonly Pattern[] = [
  changed('removed', REMOVED, 'ended', 'The veto was removed from the agreement.'),
  {
    ...changed('removed', REMOVED, 'ended', 'Its golden share was abolished as part of the deal.'),
    id: 'removed-named',
    when: [NAMED],
  },
  {
    ...changed('removed', 'have | hold | enjoy | need', 'ended', 'Contoso no longer has the right to block a sale.'),
    id: 'no-longer-held',
    when: [{ at: 'object', head: TERM }, { adverb: 'no longer' }, NO_REFUSAL],
  },
  changed('added', 'add | introduce | insert | write', 'in_force', 'The new pact added an exit right.'),
  {
    ...changed('added', 'add | introduce | insert | write', 'in_force', 'A termination fee was added to the contract.'),
    id: 'added-named',
    when: [NAMED],
  },
  changed('modified', MODIFIED, 'in_force', 'The two amended the guarantee.'),
  {
    ...changed('modified', MODIFIED, 'in_force', 'The termination fee was raised to $5 million.'),
    id: 'modified-named',
    when: [NAMED],
  },
  {
    ...changed('removed', REMOVED, 'ended', 'The contract had an exit clause. Last month it was deleted.'),
    id: 'removed-it',
    when: [{ at: 'object', means: CLAUSE }],
  },
  {
    ...changed('modified', MODIFIED, 'in_force', 'The wording of the clause was softened.'),
    id: 'wording-modified',
    when: [
      { at: 'object', head: 'language | wording | scope | text | definition | reach | meaning' },
      { at: 'object.of | object.possessor', head: TERM },
    ],
  },
  changed('extended', 'extend | prolong | renew', 'in_force', 'They extended the guarantee until 2030.'),
  changed('kept', 'keep | retain | preserve | maintain', 'in_force', 'Contoso keeps its veto.'),
];
