import type { Condition, Pattern } from '../../define.ts';
import { UNCHANGED } from '../deal-changes.ts';
import { SHARED } from '../income-words.ts';

const NAMED: Condition = { at: 'subject', head: 'share | split | sharing | payment | revenue-share', word: SHARED };
const OF_SUBJECT = {
  slots: {
    payer: 'subject.from | subject.possessor | subject.by',
    payee: 'subject.to | subject.with',
    scope: 'subject.of | subject.on',
  },
  requires: 'payer, payee',
  carried: 'payer, payee',
} as const;

/** A share of revenue by its name that is over, and one that stays as it is. */
export const standing: readonly Pattern[] = [
  {
    id: 'share-over',
    verb: 'exist | apply',
    when: [NAMED, { adverb: 'no longer' }],
    ...OF_SUBJECT,
    status: 'ended',
    example: 'Fabrikam pays Contoso 20% of its profit. That profit split no longer exists.',
  },
  {
    id: 'share-gone',
    verb: 'disappear | vanish | go | lapse | fall away',
    // what ends in some year is paid until then
    when: [NAMED, { at: 'in | by | on | at | until | through', not: true }],
    ...OF_SUBJECT,
    example: 'Fabrikam pays Contoso 20% of its revenue. Then the revenue share vanishes.',
  },
  {
    id: 'share-unchanged',
    adjective: `${UNCHANGED} | constant`,
    when: [NAMED],
    ...OF_SUBJECT,
    status: 'in_force',
    example: 'Fabrikam pays Contoso 20% of its revenue. The revenue share is unchanged.',
  },
];
