import type { Pattern } from '../../define.ts';
import { BUSINESS, PART } from '../vocabulary.ts';

const AWAY = 'dispose | part | rid';

/** What is given away, or put up for sale: "disposed of its stake in", "is up for sale", "a buyer for". */
export const offers: readonly Pattern[] = [
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
    slots: { seller: 'subject | governor.subject', target: 'of | with', acquirer: 'to', amount: 'for | for.of' },
    requires: 'seller, target',
    example: 'Northwind disposed of its finance arm.',
  },
  {
    id: 'put-up-for-sale',
    verb: 'put | put up | place',
    when: [{ at: 'for | on | up for | to', head: 'sale | auction | block' }],
    slots: { target: 'object', seller: 'subject' },
    requires: 'target',
    status: 'proposed',
    example: 'Contoso put its packaging unit up for sale.',
  },
  {
    id: 'for-sale',
    verb: 'be | come up | go up',
    when: [
      { at: 'for | up for', head: 'sale | auction' },
      { at: 'subject', head: `${BUSINESS} | group | energy`, ifAny: true },
    ],
    slots: { target: 'subject', seller: 'subject.possessor' },
    requires: 'target',
    status: 'proposed',
    example: "Northwind's finance arm is up for sale.",
  },
  {
    id: 'buyer-sought',
    noun: 'buyer | bidder | purchaser | suitor',
    when: [{ governor: 'seek | find | look | want | attract | line up | search | hunt | invite' }],
    slots: { target: 'for.in | for | governor.for', seller: 'governor.subject', percent: 'for' },
    requires: 'target, seller',
    carried: 'target',
    status: 'proposed',
    example: 'Contoso is looking for a buyer for its packaging unit.',
  },
  {
    id: 'fetch',
    verb: 'fetch',
    slots: { target: 'subject | subject.of', amount: 'object', seller: 'for | subject.possessor' },
    requires: 'target, amount',
    example: 'The refinery fetched $25 million.',
  },
];
