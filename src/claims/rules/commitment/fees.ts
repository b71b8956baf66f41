import type { Pattern } from '../../define.ts';
import { GETS } from '../deal-words.ts';
import { INVESTMENT } from '../vocabulary.ts';

/** What a sum is paid as when it is pledged in a deal. */
const UPFRONT =
  'upfront | up-front | milestone | milestones | advance | initial | signing | prepayment | down | break | break-up | breakup | termination | reverse | cancellation';
export const FEE = 'payment | fee | milestone | prepayment | deposit';

/** Fees that are due when a deal is signed or a goal is reached, and what a licence costs. */
export const fees: readonly Pattern[] = [
  {
    id: 'eligible',
    adjective: 'eligible | due | entitled',
    when: [{ at: 'for | to | for.in | to.in', head: FEE }],
    slots: { seller: 'subject', buyer: 'from | for.from | for.in.from', amount: 'for | for.of | to | to.of | of' },
    requires: 'seller, amount',
    carried: 'buyer',
    status: 'planned',
    example: 'Fabrikam is eligible for milestone payments of up to $1.65 billion.',
  },
  {
    id: 'fee-received',
    noun: FEE,
    when: [{ at: 'self', word: UPFRONT }, { governor: GETS }],
    slots: {
      seller: 'governor.subject | governor.object',
      buyer: 'from | governor.from',
      amount: 'self | of | worth | governor.object',
    },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Fabrikam will receive an upfront payment of $180 million from Contoso.',
  },
  {
    id: 'fee-paid',
    noun: FEE,
    when: [
      { at: 'governor.object', head: INVESTMENT, not: true },
      { at: 'self', word: UPFRONT },
      { governor: GETS, not: true },
      { governor: 'hit | reach | meet | achieve | pass', role: 'object', not: true },
    ],
    slots: {
      buyer: 'from | governor.subject | by',
      seller: 'governor.indirect | to | governor.to',
      amount: 'self | of | worth | governor.object | governor.to',
    },
    requires: 'buyer | seller, amount',
    carried: 'buyer, seller',
    example: 'Contoso will make an upfront payment of $60 million to Fabrikam.',
  },
  {
    id: 'sum-in-fees',
    noun: 'money',
    when: [{ at: 'in', head: FEE, word: UPFRONT }, { governor: GETS }],
    slots: { seller: 'governor.subject | governor.object', buyer: 'from | governor.from | in.from', amount: 'self' },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Fabrikam will receive royalties on sales and up to $35 million in milestone payments.',
  },
  {
    id: 'gets-for-upfront',
    verb: 'get | obtain | receive | take',
    when: [{ adverb: 'upfront | up-front | immediately' }],
    slots: { buyer: 'subject', seller: 'from | object.from', amount: 'for', subject: 'object' },
    requires: 'buyer, amount',
    carried: 'seller',
    example: 'Contoso gets the drug for $45 million upfront.',
  },
];
