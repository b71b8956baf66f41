import type { Condition } from '../../define.ts';
import { GIVES, INCOME } from '../deal-words.ts';

/** What a licence is called. */
export const LICENCE = 'license | licence | sublicense | sublicence';

/** Whoever does it to a right has it no more. */
export const BACK = 'return | hand back | give back | sell back | relinquish';

/** What somebody who may use a right does. */
export const USES =
  'use | access | distribute | sell | market | broadcast | show | stream | publish | manufacture | make | produce | develop | commercialise | commercialize | promote | air | screen | ' +
  'print | reprint | record | play | copy | adapt | exploit | import | brew | bottle | brand | train | quote | display | co-commercialise | co-commercialize | co-market | co-promote | co-develop | reproduce | ingest | surface | summarise | summarize | cite';

/** "handed back the rights" goes the other way. */
export const RETURNED: Condition = { adverb: 'back', not: true };

/** Rights that are no property: "voting rights", "human rights". */
export const CIVIL: Condition = {
  at: 'self',
  word: 'human | civil | voting | double-voting | special | board | minority | pre-emptive | preemptive | pre-emption | preemption | subscription | employment | workers | veto | governance | equal | driving | all | substitution | conversion | cancellation | consent | appraisal | drag-along | tag-along | refusal | cloud | hosting',
  not: true,
};

/** What an authority permits is nobody's property. */
export const PERMIT: Condition = {
  at: 'self',
  word: 'export | import | driving | driver | operating | banking | mining | fishing | hunting | gaming | casino | gambling | liquor | alcohol | trading | business | building',
  not: true,
};

/** Whoever applies for a licence, or gives it in return for something, does not get it. */
export const NOT_HELD: readonly Condition[] = [
  { within: 'application | bid | request | auction | tender | race | hearing', not: true },
  // whoever gets money for rights has given them away
  { governor: 'receive | get | collect | pocket | earn', role: 'prep', not: true },
  { at: 'governor.in return for | governor.in exchange for', head: `right | ${LICENCE}`, not: true },
];

/** What may be used, and whether by others too. */
export const SUBJECT = {
  subject: 'to.doing.object | doing.object | to | for | of | on | under | modifier',
  exclusivity: 'self | on | governor.on | governor.as',
};

/** The right as it is described by a clause of its own: "is no longer exclusive". */
export const DESCRIBED: Condition = { adverb: 'exclusive | non-exclusive | nonexclusive | shared', not: true };
export const GIVEN: Condition = {
  governor: `${GIVES} | ${BACK} | pay | share | convert | downgrade | transition | stay | rest | belong | lie | cease`,
  not: true,
};
/** The right to deliver is no property. */
export const NO_SUPPLY: Condition = {
  doing: 'supply | provide | deliver | serve | host | cancel | buy | block | appoint | match | end',
  not: true,
};
/** What comes in is no property: "rights to a portion of the revenue". */
export const NO_INCOME: Condition = { at: 'to | to.of', head: INCOME, not: true };
/** Whoever does it to a right gets it from who owned it. */
export const BUYS = 'acquire | buy | purchase | snap up | obtain';
/** Whoever does it to a right had it before. */
export const KEEPS = 'keep | retain | maintain | own';
export const HOLDER = 'possessor | governor.indirect | subject';
export const OWNER =
  'to.possessor | for.possessor | of.possessor | to.of.possessor | for.of.possessor | to.of | for.of | from | governor.from | doing.object.from | doing.object.possessor | doing.object.modifier | to.modifier | on.possessor | under.possessor | under.of';
/** Whom a right goes to by the verb. */
export const RECIPIENT = 'governor.indirect | to.to | governor.to';
