import { defineClaimType } from '../define.ts';
import { SHARE, STAKE } from './vocabulary.ts';

const BUYS = 'buy | acquire | purchase | sell | swap | bid | offer | divest | offload';

export const equityStake = defineClaimType({
  id: 'equity_stake',
  summary: 'Who owns how much of whom.',
  slots: {
    holder: { kind: 'entity', key: true, summary: 'who owns' },
    issuer: { kind: 'entity', key: true, summary: 'whose shares' },
    percent: { kind: 'percent', key: true, summary: 'how much of it' },
    value: { kind: 'money', summary: 'what the stake is worth' },
    basis: {
      kind: 'term',
      words: { diluted: 'diluted', voting: 'voting', converted: 'converted | as-converted' },
      summary: 'how it is counted',
    },
    asOf: { kind: 'date', summary: 'when it was counted' },
  },
  status: 'state',
  text: '{holder} holds [{percent} of ]{issuer|a company}[, worth {value}]',
  patterns: [
    {
      id: 'share',
      verb: 'own | hold | control | retain | keep | have',
      when: [{ at: 'object', head: SHARE }],
      slots: { holder: 'subject', percent: 'object', issuer: 'object.of | object.in | of | in', basis: 'on' },
      requires: 'holder, issuer, percent',
      example: 'Contoso owns 12% of Fabrikam.',
    },
    {
      id: 'owner',
      verb: 'own',
      when: [{ at: 'object', head: SHARE, not: true }],
      slots: { holder: 'subject', issuer: 'object', percent: 'by | of' },
      requires: 'holder, issuer',
      example: 'Fabrikam is owned by Contoso.',
    },
    {
      id: 'stake',
      noun: STAKE,
      when: [{ governor: BUYS, not: true }],
      slots: {
        holder: 'possessor | governor.indirect | governor.subject | by | governor.by',
        issuer: 'in | modifier | of',
        percent: 'self | of | governor.to | apposition',
        value: 'worth | governor.at | at | apposition',
        basis: 'on',
      },
      requires: 'holder, issuer',
      example: 'Contoso has a 12% stake in Fabrikam, worth about $3 billion.',
    },
    {
      id: 'stake-changed',
      noun: STAKE,
      when: [{ governor: BUYS, not: true }],
      slots: {
        holder: 'possessor | governor.subject',
        issuer: 'in',
        percent: 'governor.to | self | of',
        value: 'worth',
      },
      requires: 'holder, issuer, percent',
      carried: 'issuer',
      example: 'It lifted its stake to 49.4 pct.',
    },
    {
      id: 'representing',
      verb: 'represent | equal | constitute',
      when: [{ at: 'subject', head: `investment | ${STAKE}` }],
      slots: {
        holder: 'subject.possessor',
        issuer: 'subject.in',
        percent: 'complement | object',
        value: 'governor.at',
        basis: 'on',
      },
      requires: 'holder, percent',
      carried: 'issuer',
      example: "Contoso's investment in Fabrikam was valued at $3 billion, representing 12 percent.",
    },
    {
      id: 'shareholder',
      noun: 'shareholder | stockholder | owner | stakeholder',
      when: [{ governor: 'be | become | remain' }],
      slots: { holder: 'governor.subject', issuer: 'possessor | of | in | modifier', percent: 'with | governor.with' },
      requires: 'holder, issuer',
      example: "Contoso is Fabrikam's largest shareholder with 12%.",
    },
  ],
});
