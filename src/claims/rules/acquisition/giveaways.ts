import type { Pattern } from '../../define.ts';
import { PART } from '../vocabulary.ts';

const AWAY = 'dispose | part | rid | divest';

/** "of several businesses, including Fabrikam" */
const LISTED = 'of.including | of.of.including | of.such as | of.of.such as | including';

/** What is given away, and what it brings: "disposed of its stake in". */
export const giveaways: readonly Pattern[] = [
  {
    id: 'dispose-part',
    verb: AWAY,
    when: [{ at: 'of | with', head: PART }],
    slots: {
      seller: 'subject | governor.subject',
      percent: 'of | with',
      target: 'of.in | of.of | with.in | with.of | in',
      acquirer: 'to',
      amount: 'for | for.of',
    },
    requires: 'seller, target',
    carried: 'target',
    example: 'Northwind disposed of its stake in Fabrikam for $3 billion.',
  },
  {
    id: 'dispose',
    verb: AWAY,
    when: [{ at: 'of | with', head: PART, not: true }],
    slots: {
      seller: 'subject | governor.subject',
      target: `${LISTED} | of | with`,
      acquirer: 'to',
      amount: 'for | for.of',
    },
    requires: 'seller, target',
    example: 'Northwind disposed of its finance arm.',
  },
  {
    id: 'fetch',
    verb: 'fetch',
    slots: { target: 'subject | subject.of', amount: 'object', seller: 'for | subject.possessor' },
    requires: 'target, amount',
    example: 'The refinery fetched $25 million.',
  },
  {
    id: 'sell-itself',
    verb: 'sell | sell out',
    when: [
      { governor: 'agree | plan | offer | decide | refuse | prepare' },
      { at: 'object', not: true },
      { at: 'to', is: 'party' },
      { at: 'subject', is: 'party' },
    ],
    slots: { target: 'subject', acquirer: 'to', amount: 'for | for.of | at' },
    requires: 'target, acquirer',
    example: 'Fabrikam Energy agreed to sell to Contoso Group.',
  },
];
