import { defineClaimType } from '../define.ts';
import { orders } from './commitment/orders.ts';
import { payments } from './commitment/payments.ts';
import { purchases } from './commitment/purchases.ts';
import { supplies } from './commitment/supplies.ts';
import { upfront } from './commitment/upfront.ts';

export const commitment = defineClaimType({
  id: 'commitment',
  summary: 'A pledged payment or purchase, spend or usage.',
  slots: {
    buyer: { kind: 'entity', key: true, summary: 'who pays or buys' },
    seller: { kind: 'entity', key: true, summary: 'who is paid or supplies' },
    amount: { kind: 'quantity', key: true, each: true, summary: 'how much' },
    subject: { kind: 'term', summary: 'for what' },
    duration: { kind: 'duration', summary: 'over how long' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'pledge',
  text: '{buyer|A buyer} commits [{amount} ]to {seller|a seller}[ for {subject}]',
  patterns: [...payments, ...upfront, ...orders, ...purchases, ...supplies],
});
