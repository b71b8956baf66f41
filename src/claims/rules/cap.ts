import { defineClaimType } from '../define.ts';

export const cap = defineClaimType({
  id: 'cap',
  summary: 'An upper limit on a payment, price, return or quantity.',
  slots: {
    on: { kind: 'term', key: true, summary: 'what is limited' },
    payer: { kind: 'entity', summary: 'who pays it' },
    payee: { kind: 'entity', summary: 'who is paid' },
    amount: { kind: 'money', summary: 'the limit' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{on} is capped[ at {amount}]',
  patterns: [
    {
      id: 'cap',
      noun: 'cap | ceiling | limit',
      slots: {
        on: 'on | governor.subject | to',
        amount: 'self | of | at',
        payer: 'on.from | governor.subject.from | on.possessor',
        payee: 'on.to | governor.subject.to',
      },
      requires: 'on',
      example: 'Payments from Fabrikam to Contoso will be subject to a total cap.',
    },
    {
      id: 'capped',
      verb: 'cap | limit',
      slots: { on: 'object', amount: 'at | to', payer: 'object.from | object.possessor', payee: 'object.to' },
      requires: 'on',
      example: 'Royalties are capped at $5 million.',
    },
  ],
});
