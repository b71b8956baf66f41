import type { Condition, Pattern } from '../../define.ts';
import { CHARGE, GETS, UPFRONT } from '../deal-words.ts';

const PRESENT: Condition = { tense: 'past', not: true };
const NO_CHARGE: Condition = { at: 'object | in | indirect', head: CHARGE, not: true };
const FEE = 'payment | fee | milestone | prepayment | deposit';
const SELLER =
  'with | from | object.from | object.with | on.modifier | on.possessor | to.possessor | to.modifier | to | on';

/** Money that one side pledges to another. */
export const payments: readonly Pattern[] = [
  {
    id: 'pay',
    verb: 'pay | owe',
    when: [PRESENT, NO_CHARGE],
    slots: { buyer: 'subject', seller: 'indirect | to', amount: 'object | measure', subject: 'for' },
    requires: 'amount, seller | subject | duration, buyer | seller',
    example: 'Contoso is to pay Fabrikam 1.55bn euros.',
  },
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
    id: 'get',
    verb: 'get | receive | pocket | collect',
    when: [PRESENT],
    slots: { seller: 'subject', buyer: 'from | object.from', amount: 'object', subject: 'for' },
    requires: 'seller, amount, buyer',
    carried: 'buyer',
    example: 'Fabrikam is to get 1bn euros immediately from Contoso.',
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
  {
    id: 'spend',
    verb: 'spend',
    when: [PRESENT],
    slots: { buyer: 'subject', amount: 'object', seller: SELLER, subject: 'on | for' },
    requires: 'buyer, amount, seller',
    example: 'Fabrikam will spend $300 billion on chips with Contoso.',
  },
  {
    id: 'commit',
    verb: 'commit',
    slots: { buyer: 'subject', amount: 'object | to', seller: SELLER, subject: 'to | on | for | object.of' },
    requires: 'buyer, amount, seller',
    example: "Fabrikam committed $10 billion to Contoso's cloud.",
  },
  {
    id: 'pledge',
    verb: 'pledge',
    // what is pledged to a company is an investment
    when: [{ at: 'to', is: 'company', not: true }],
    slots: { buyer: 'subject', amount: 'object', seller: SELLER, subject: 'to | on | for | object.of' },
    requires: 'buyer, amount, seller',
    example: "Fabrikam pledged $10 billion to Contoso's cloud.",
  },
];
