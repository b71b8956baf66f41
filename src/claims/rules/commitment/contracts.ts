import type { Condition, Pattern } from '../../define.ts';
import { AWARDS, DELIVERS, WINS } from '../deal-words.ts';
import { BUSINESS, DEAL, SHARE, STAKE } from '../vocabulary.ts';

const WORK = `${DEAL} | tender | commission | assignment | mandate`;
const GIVEN: Condition = { governor: AWARDS, role: 'object' };
const WON: Condition = { governor: WINS };
const GOODS = 'for | governor.for | with.for | covering';
const AMOUNT = 'self | worth | governor.worth | of | with.of | doing.object | for | governor.for';

/** Contracts that are awarded, won or signed for work and goods. */
export const contracts: readonly Pattern[] = [
  {
    id: 'contract-awarded',
    noun: WORK,
    when: [GIVEN],
    slots: {
      seller: 'governor.indirect | governor.to | to',
      buyer: 'governor.subject',
      amount: AMOUNT,
      subject: 'doing.object | for | governor.for',
    },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Northwind awarded Fabrikam a $2 billion contract to build 12 ferries.',
  },
  {
    id: 'contract-won',
    noun: WORK,
    when: [WON],
    slots: {
      seller: 'governor.subject',
      buyer: 'from | governor.from | for.from | doing.indirect | doing.for | doing.to | doing.object',
      amount: AMOUNT,
      subject: 'doing.object | for | governor.for',
    },
    requires: 'seller, amount, buyer, subject',
    example: 'Fabrikam won a $2.1 billion contract from Northwind for 12 ferries.',
  },
  {
    id: 'contract-for-goods',
    noun: WORK,
    when: [
      { at: 'self | worth', figure: 'money' },
      { at: GOODS },
      { at: GOODS, head: `${BUSINESS} | ${STAKE} | ${SHARE} | ${DEAL} | year | month`, not: true },
      { at: GOODS, is: 'company', not: true },
      { governor: `${AWARDS} | ${WINS}`, not: true },
    ],
    slots: {
      buyer: 'governor.subject | possessor',
      seller: 'with | governor.with',
      amount: 'self | worth',
      subject: GOODS,
    },
    requires: 'buyer, seller, amount',
    example: 'Northwind signed a $2.9 billion contract with Fabrikam for 96 trains.',
  },
  {
    id: 'delivers-under',
    verb: DELIVERS,
    when: [{ at: 'under | as part of | object.under', head: DEAL, figure: 'money' }],
    slots: {
      seller: 'subject',
      buyer: 'to | for | indirect | under.with',
      amount: 'under | under.worth | as part of | object.under',
      subject: 'object',
    },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Fabrikam supplies the turbines under a €4.4 billion contract.',
  },
];
