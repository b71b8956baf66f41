import type { Condition, Pattern } from '../../define.ts';
import { SHARE, STAKE } from '../vocabulary.ts';

const OPTION = {
  slots: {
    buyer: 'possessor | governor.subject',
    seller: 'from | with | governor.from | doing.from | doing.object.from',
    amount: 'for | on | over | doing.object',
    subject: 'for | on | over | doing.object',
  },
  requires: 'buyer, seller, amount',
  carried: 'seller',
};
const NO_SHARES: Condition = { at: 'doing.object | for | on | over', head: `${STAKE} | ${SHARE}`, not: true };
/** What is done with money is no order. */
const NO_FINANCE: Condition = {
  doing: 'syndicate | sell | invest | raise | convert | borrow | lend | issue',
  not: true,
};

/** Options for more of what was bought. */
export const options: readonly Pattern[] = [
  {
    id: 'option-exercised',
    noun: 'option',
    when: [{ governor: 'exercise | take up | use | convert' }, NO_SHARES, NO_FINANCE],
    ...OPTION,
    status: 'in_force',
    example: 'Northwind exercised options for 20 aircraft from Fabrikam.',
  },
  {
    id: 'option-paid-for',
    noun: 'option',
    when: [{ governor: 'buy | acquire | purchase | snap up | secure | obtain | take | get' }, NO_SHARES, NO_FINANCE],
    slots: {
      buyer: 'governor.subject',
      seller: 'from | with | governor.from | on.possessor | over.possessor | to.possessor | doing.object.possessor',
      amount: 'governor.for | for | on.for | over.for | doing.for | worth',
      subject: 'on | over | to | doing.object',
    },
    requires: 'buyer, seller, amount',
    carried: 'seller',
    status: 'in_force',
    example: "Contoso snapped up an option on Fabrikam's drugs for $160 million.",
  },
  {
    id: 'option',
    noun: 'option',
    when: [{ governor: 'exercise | take up | use | convert', not: true }, NO_SHARES, NO_FINANCE],
    ...OPTION,
    example: 'Northwind took options on 20 aircraft from Fabrikam.',
  },
];
