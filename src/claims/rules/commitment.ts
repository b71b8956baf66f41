import { defineClaimType } from '../define.ts';

const USE = 'usage | use | spending | purchase | purchases | spend | capacity | consumption | order | volume';

export const commitment = defineClaimType({
  id: 'commitment',
  summary: 'A pledged payment or purchase, spend or usage.',
  slots: {
    buyer: { kind: 'entity', key: true, summary: 'who pays or buys' },
    seller: { kind: 'entity', key: true, summary: 'who is paid or supplies' },
    amount: { kind: 'money', key: true, summary: 'how much' },
    subject: { kind: 'term', summary: 'for what' },
    duration: { kind: 'duration', summary: 'over how long' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'pledge',
  text: '{buyer|A buyer} commits [{amount} ]to {seller|a seller}[ for {subject}]',
  patterns: [
    {
      id: 'pay',
      verb: 'pay',
      slots: { buyer: 'subject', amount: 'object | clause', seller: 'indirect | to | object', subject: 'for' },
      requires: 'amount, seller | subject, buyer | seller',
      example: 'Contoso is to pay Fabrikam 1.55bn euros.',
    },
    {
      id: 'get',
      verb: 'get | receive',
      slots: { seller: 'subject', amount: 'object', buyer: 'from', subject: 'for' },
      requires: 'seller, amount',
      carried: 'buyer',
      example: 'Fabrikam is to get 1bn euros immediately.',
    },
    {
      id: 'spend',
      verb: 'spend | commit | order | rent | lease | contract',
      slots: {
        buyer: 'subject',
        amount: 'object | to',
        seller: 'with | from | to.modifier | object.from | object.with | on.modifier',
        subject: 'on | for | object.of | to',
      },
      requires: 'buyer, amount, seller | subject',
      example: 'Fabrikam will spend $300 billion on computing power with Contoso.',
    },
    {
      id: 'commit-use',
      verb: 'commit',
      when: [{ at: 'to', head: USE }],
      slots: { buyer: 'subject', seller: 'to.modifier | to.of | with', subject: 'to', amount: 'to' },
      requires: 'buyer',
      example: 'Fabrikam committed to substantial Contoso usage.',
    },
    {
      id: 'buy-goods',
      verb: 'buy | purchase',
      slots: {
        buyer: 'subject',
        amount: 'object',
        seller: 'from | object.from | object.of.modifier',
        subject: 'object.of | of | in',
      },
      requires: 'buyer, amount, seller',
      example: 'Fabrikam will purchase $250 billion of services from Contoso.',
    },
    {
      id: 'commitments',
      noun: 'commitment',
      slots: { buyer: 'possessor | subject', seller: 'to | with', amount: 'self | of', subject: 'modifier' },
      requires: 'buyer, seller',
      example: "Fabrikam's large commitments to Contoso persist.",
    },
    {
      id: 'supply',
      verb: 'supply',
      slots: { seller: 'subject', subject: 'object', buyer: 'to | indirect', amount: 'clause' },
      requires: 'seller, subject',
      example: 'Fabrikam will keep supplying engines.',
    },
  ],
});
