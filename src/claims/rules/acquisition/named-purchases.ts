import type { Pattern } from '../../define.ts';
import { BUY, PART, TAKEOVER } from '../vocabulary.ts';

/** Whom a takeover is of, where no object says so: "its takeover by", "its last purchase was", "bought into". */
export const namedPurchases: readonly Pattern[] = [
  {
    id: 'buys-assets',
    verb: BUY,
    when: [{ at: 'object', head: 'asset' }],
    slots: {
      acquirer: 'subject',
      // whose they are: assets have no name
      target: 'from | object.from | object.of | object.possessor | object.modifier',
      amount: 'for | object.for | from.for',
    },
    requires: 'acquirer, target',
    example: 'Contoso bought assets of Fabrikam for $6 billion in shares.',
  },
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
  {
    id: 'buy-into',
    verb: 'buy',
    when: [
      { at: 'into', head: 'ipo | offering | idea | story | round | vision | hype', not: true },
      { at: 'into' },
      { at: 'object', not: true },
    ],
    slots: { acquirer: 'subject', target: 'into', amount: 'for | with' },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso first bought into Fabrikam in 1969.',
  },
];
