import { defineClaimType } from '../define.ts';
import { bounds } from './cap/bounds.ts';
import { ceilings } from './cap/ceilings.ts';
import { imposed } from './cap/imposed.ts';
import { limits } from './cap/limits.ts';
import { tops } from './cap/tops.ts';
import { unsized } from './cap/unsized.ts';

export const cap = defineClaimType({
  id: 'cap',
  summary: 'An upper limit on a payment, price, return or quantity.',
  slots: {
    on: { kind: 'term', key: true, summary: 'what is limited' },
    payer: { kind: 'entity', summary: 'who pays it' },
    payee: { kind: 'entity', summary: 'who is paid' },
    amount: { kind: 'measure', limit: true, summary: 'the limit' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  beside: 'revenue_share',
  text: '{on} is capped[ at {amount}]',
  patterns: [...limits, ...ceilings, ...imposed, ...bounds, ...tops, ...unsized],
});
