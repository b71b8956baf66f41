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
        on: 'on | of | to',
        amount: 'self | of | at',
        payer: 'on.from | on.possessor',
        payee: 'on.to',
      },
      requires: 'on',
      example: 'There is a $5 million cap on royalties.',
    },
    {
      id: 'subject-to',
      noun: 'cap | ceiling | limit',
      when: [{ governor: 'be | remain | become | make' }],
      slots: {
        on: 'governor.subject | governor.object',
        amount: 'self | of | at',
        payer: 'governor.subject.from | governor.object.from',
        payee: 'governor.subject.to | governor.object.to',
      },
      requires: 'on',
      example: 'Payments from Fabrikam to Contoso will be subject to a total cap.',
    },
    {
      id: 'capped',
      verb: 'cap',
      slots: { on: 'object', amount: 'at | to', payer: 'object.from | object.possessor', payee: 'object.to' },
      requires: 'on',
      example: 'Royalties are capped at $5 million.',
    },
    {
      id: 'limited',
      verb: 'limit | restrict',
      slots: { on: 'object', amount: 'to', payer: 'object.from | object.possessor', payee: 'object.to' },
      requires: 'on, amount',
      example: 'The deal limits annual payments to $5 million.',
    },
  ],
});
