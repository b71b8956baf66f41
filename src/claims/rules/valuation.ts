import { defineClaimType } from '../define.ts';

export const valuation = defineClaimType({
  id: 'valuation',
  summary: 'What a company is worth.',
  slots: {
    entity: { kind: 'entity', key: true, summary: 'which company' },
    amount: { kind: 'money', key: true, summary: 'how much it is worth' },
    asOf: { kind: 'date', summary: 'when' },
  },
  status: 'state',
  text: '{entity} is worth {amount}',
  patterns: [
    {
      id: 'valued-at',
      verb: 'value | appraise',
      when: [
        {
          at: 'object',
          head: 'stake | investment | deal | share | contract | holding | transaction | acquisition | offer',
          not: true,
        },
      ],
      slots: { entity: 'object', amount: 'at' },
      requires: 'entity, amount',
      example: 'The round valued Fabrikam at $10 billion.',
    },
    {
      id: 'valuation',
      noun: 'valuation | capitalisation | capitalization',
      slots: {
        entity: 'possessor | governor.object | governor.subject | of',
        amount: 'self | of | governor.to | governor.at | governor.object | governor.complement',
      },
      requires: 'entity, amount',
      example: "Fabrikam's valuation soared to $80 billion.",
    },
    {
      id: 'value',
      noun: 'value',
      when: [{ at: 'self', word: 'equity | market | enterprise' }],
      slots: { entity: 'possessor | of | of.modifier', amount: 'of | governor.complement | governor.to | governor.at' },
      requires: 'entity, amount',
      example: 'The equity value of the Fabrikam deal is $4.45 billion.',
    },
    {
      id: 'worth',
      verb: 'be',
      when: [{ at: 'worth' }],
      slots: { entity: 'subject', amount: 'worth' },
      requires: 'entity, amount',
      example: 'Fabrikam is worth $10 billion.',
    },
  ],
});
