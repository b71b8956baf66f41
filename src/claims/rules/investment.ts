import { defineClaimType } from '../define.ts';

export const investment = defineClaimType({
  id: 'investment',
  summary: 'Money put into a company, pledged to it or raised by it.',
  slots: {
    investor: { kind: 'entity', key: true, summary: 'who pays' },
    investee: { kind: 'entity', key: true, types: 'organization | person | other', summary: 'who gets the money' },
    amount: { kind: 'money', key: true, summary: 'how much' },
    duration: { kind: 'duration', summary: 'over how long' },
    round: { kind: 'term', summary: 'the financing round' },
  },
  status: 'happening',
  text: '{investor|Investors} put [{amount} ]into {investee|a company}[ over {duration}]',
  patterns: [
    {
      id: 'invest',
      verb: 'invest | reinvest | inject | pump | plow | plough | pour | sink | put',
      slots: {
        investor: 'subject',
        amount: 'object | clause',
        investee: 'in | into | object.in | object.into | into.modifier | in.modifier',
      },
      requires: 'investor, amount | investee',
      carried: 'investee',
      example: 'Contoso invested $1 billion in Fabrikam.',
    },
    {
      id: 'investment',
      noun: 'investment | injection | funding | financing',
      slots: {
        investor: 'possessor | subject | by | from',
        investee: 'in | into | for',
        amount: 'apposition | self | of | worth',
      },
      requires: 'investor | investee, amount',
      example: 'Contoso announced a $1 billion investment in Fabrikam.',
    },
    {
      id: 'first-investment',
      noun: 'investment',
      when: [{ governor: 'make | complete | close | lead' }],
      slots: { investor: 'possessor | subject', investee: 'in | into', amount: 'self | of | clause' },
      requires: 'investor, investee',
      example: 'Contoso made its first investment in Fabrikam.',
    },
    {
      id: 'raise',
      verb: 'raise | secure | bag | land',
      when: [
        {
          at: 'object',
          head: 'stake | price | forecast | outlook | target | guidance | dividend | offer | bid',
          not: true,
        },
      ],
      slots: { investee: 'subject', amount: 'object', investor: 'from | object.from', round: 'in | object.in' },
      requires: 'investee, amount',
      example: 'Fabrikam raised $50 million from Contoso in a Series B round.',
    },
    {
      id: 'round',
      noun: 'round',
      when: [{ governor: 'lead | join | close | complete | announce | back' }],
      slots: { investor: 'subject', investee: 'possessor | modifier | of | in | for', amount: 'self | of' },
      requires: 'investor | investee, amount',
      example: "Contoso led Fabrikam's $50 million round.",
    },
  ],
});
