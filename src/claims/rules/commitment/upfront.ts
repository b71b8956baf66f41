import type { Condition, Pattern } from '../../define.ts';
import { CHARGE, GETS, UPFRONT } from '../deal-words.ts';

const NO_CHARGE: Condition = { at: 'object | in | indirect', head: CHARGE, not: true };
const FEE = 'payment | fee | milestone | prepayment | deposit';

/** Money that is due when a deal is signed, and when a goal is reached. */
export const upfront: readonly Pattern[] = [
  {
    id: 'pay-upfront',
    verb: 'pay | advance',
    when: [{ adverb: 'upfront | up-front | immediately' }, NO_CHARGE],
    slots: { buyer: 'subject', seller: 'indirect | to', amount: 'object', subject: 'for' },
    requires: 'amount, buyer',
    carried: 'seller',
    example: 'Contoso paid Fabrikam $60 million upfront.',
  },
  {
    id: 'pay-in-advance',
    verb: 'pay',
    when: [{ at: 'in', head: 'advance' }, NO_CHARGE],
    slots: { buyer: 'subject', seller: 'indirect | to', amount: 'object', subject: 'for' },
    requires: 'amount, buyer',
    carried: 'seller',
    example: 'Contoso paid Fabrikam $300 million in advance.',
  },
  {
    id: 'prepay',
    verb: 'prepay',
    slots: { buyer: 'subject', seller: 'indirect | to', amount: 'object', subject: 'for' },
    requires: 'amount, buyer, seller',
    carried: 'seller',
    example: 'In return Contoso has prepaid €1.5bn to Fabrikam.',
  },
  {
    id: 'get-upfront',
    verb: 'get | receive | pocket | collect | take',
    when: [{ adverb: 'upfront | up-front | immediately' }],
    slots: { seller: 'subject', buyer: 'from | object.from', amount: 'object', subject: 'for' },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Fabrikam pockets $180 million upfront.',
  },
  {
    id: 'eligible',
    adjective: 'eligible | due | entitled',
    when: [{ at: 'for | to', head: FEE }],
    slots: { seller: 'subject', buyer: 'from | for.from', amount: 'for.of | for | to.of | of' },
    requires: 'seller, amount',
    carried: 'buyer',
    status: 'planned',
    example: 'Fabrikam is eligible for milestone payments of up to $1.65 billion.',
  },
  {
    id: 'fee-received',
    noun: FEE,
    when: [{ at: 'self', word: UPFRONT }, { governor: GETS }],
    slots: { seller: 'governor.subject | governor.object', buyer: 'from | governor.from', amount: 'self | of | worth' },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Fabrikam will receive an upfront payment of $180 million from Contoso.',
  },
  {
    id: 'fee-paid',
    noun: FEE,
    when: [
      { at: 'self', word: UPFRONT },
      { governor: GETS, not: true },
    ],
    slots: {
      buyer: 'from | governor.subject | by',
      seller: 'governor.indirect | to | governor.to',
      amount: 'self | of | worth',
    },
    requires: 'buyer | seller, amount',
    example: 'Contoso will make an upfront payment of $60 million to Fabrikam.',
  },
];
