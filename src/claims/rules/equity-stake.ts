import { defineClaimType } from '../define.ts';

const STAKE = 'stake | interest | holding | shareholding | stockholding | equity | position | ownership';

export const equityStake = defineClaimType({
  id: 'equity_stake',
  summary: 'Who owns how much of whom.',
  slots: {
    holder: { kind: 'entity', key: true, summary: 'who owns' },
    issuer: { kind: 'entity', key: true, summary: 'whose shares' },
    percent: { kind: 'percent', key: true, summary: 'how much of it' },
    value: { kind: 'money', summary: 'what the stake is worth' },
    basis: { kind: 'term', summary: 'how it is counted: diluted, voting' },
    asOf: { kind: 'date', summary: 'when it was counted' },
  },
  status: 'state',
  text: '{holder} holds [{percent} of ]{issuer}[, worth {value}]',
  patterns: [
    {
      id: 'own',
      verb: 'own | hold | control | retain | keep | have',
      when: [{ at: 'object', head: 'percent | % | pct | half | quarter | third | share | majority | minority' }],
      slots: { holder: 'subject', issuer: 'object.of | object.in | of | in', percent: 'object' },
      requires: 'holder, issuer, percent',
      example: 'Contoso owns 12% of Fabrikam.',
    },
    {
      id: 'stake',
      noun: STAKE,
      slots: {
        holder: 'possessor | governor.subject | by | governor.by',
        issuer: 'in | modifier | of',
        percent: 'self | of | governor.to | apposition | governor.object',
        value: 'worth | self | governor.at | at',
        basis: 'on',
      },
      requires: 'holder, issuer, percent | value',
      example: 'Contoso has a 12% stake in Fabrikam, worth about $3 billion.',
    },
  ],
});
