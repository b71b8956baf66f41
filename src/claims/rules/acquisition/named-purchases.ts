import type { Pattern } from '../../define.ts';
import { PART, TAKEOVER } from '../vocabulary.ts';

/** Whom a takeover is of, where "of" does not say so: "its takeover by", "its last purchase was". */
export const namedPurchases: readonly Pattern[] = [
  {
    id: 'takeover-by',
    noun: TAKEOVER,
    when: [{ at: 'by' }, { at: 'of', not: true }],
    slots: { target: 'possessor | modifier', acquirer: 'by', amount: 'self | for | worth' },
    requires: 'target, acquirer, amount | date',
    dated: true,
    example: 'Fabrikam has cut 500 jobs since its takeover by Contoso in 2015.',
  },
  {
    id: 'purchase-is',
    noun: TAKEOVER,
    when: [{ governor: 'be' }, { role: 'subject' }],
    slots: { acquirer: 'possessor | by', target: 'governor.complement' },
    requires: 'acquirer, target',
    example: "Contoso's latest takeover was Fabrikam Energy.",
  },
  {
    id: 'purchase-is-part',
    noun: TAKEOVER,
    when: [{ governor: 'be' }, { role: 'subject' }, { at: 'governor.complement', head: PART }],
    slots: {
      acquirer: 'possessor | by',
      percent: 'governor.complement',
      target: 'governor.complement.of | governor.complement.in',
    },
    requires: 'acquirer, target',
    example: "Contoso's latest takeover was a fifth of Fabrikam Energy.",
  },
];
