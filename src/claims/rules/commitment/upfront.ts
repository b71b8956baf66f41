import type { Condition, Pattern } from '../../define.ts';
import { CHARGE } from '../deal-words.ts';

const NO_CHARGE: Condition = { at: 'object | in | indirect', head: CHARGE, not: true };
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
    id: 'get-in-advance',
    verb: 'get | receive | pocket | collect',
    when: [{ at: 'in | object.in', head: 'advance' }],
    slots: { seller: 'subject', buyer: 'from | in.from', amount: 'object', subject: 'for' },
    requires: 'amount, seller',
    carried: 'buyer',
    example: 'Fabrikam got $300 million in advance from Contoso.',
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
    id: 'pay-at-signing',
    verb: 'pay | hand over | fork over | shell out | wire | advance | put up | stump up',
    when: [
      { at: 'at | on | upon | object.at | object.on', head: 'signing | closing | completion | signature | outset' },
      NO_CHARGE,
    ],
    slots: { buyer: 'subject', seller: 'indirect | to | for.possessor', amount: 'object', subject: 'for' },
    requires: 'amount, buyer',
    carried: 'seller',
    example: 'Contoso handed over $300 million at signing.',
  },
  {
    id: 'get-at-signing',
    verb: 'get | receive | pocket | collect',
    when: [
      {
        at: 'at | on | upon | object.at | object.on',
        head: 'signing | closing | completion | signature | outset | start',
      },
      { at: 'object', figure: 'money' },
    ],
    slots: { seller: 'subject', buyer: 'from | object.from', amount: 'object', subject: 'for' },
    requires: 'amount, seller, buyer',
    carried: 'buyer',
    example: 'Fabrikam pocketed $310 million from Contoso at the start.',
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
];
