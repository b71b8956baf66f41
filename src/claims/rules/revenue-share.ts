import { defineClaimType } from '../define.ts';
import { ROYALTY } from './vocabulary.ts';

const INCOME = 'revenue | profit | sale | income | proceeds | earnings | turnover | gain | takings';

export const revenueShare = defineClaimType({
  id: 'revenue_share',
  summary: 'A share of revenue or profit, or a royalty, that one pays another.',
  slots: {
    payer: { kind: 'entity', key: true, summary: 'who pays' },
    payee: { kind: 'entity', key: true, summary: 'who is paid' },
    percent: { kind: 'percent', summary: 'the share' },
    amount: { kind: 'money', summary: 'the sum, where it is paid as one' },
    scope: { kind: 'term', summary: 'of what' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{payer|Somebody} pays {payee|somebody} [{percent} ][{amount} ]of [{scope|revenue}]',
  patterns: [
    {
      id: 'share-income',
      verb: 'share | kick back | hand over | pass on | split',
      when: [{ at: 'object | object.of | of', head: `${INCOME} | % | percent | pct` }],
      slots: { payer: 'subject', payee: 'with | object.with | to', percent: 'object', scope: 'object.of | object' },
      requires: 'payer, payee | percent',
      example: 'Fabrikam shares 20% of its revenue with Contoso.',
    },
    {
      id: 'pay-share',
      verb: 'pay | give | owe | cede',
      when: [{ at: 'object.of | of', head: INCOME }],
      slots: { payer: 'subject', payee: 'indirect | to', percent: 'object', scope: 'object.of | of' },
      requires: 'payer, percent',
      example: 'Fabrikam will pay Contoso 20% of its revenue.',
    },
    {
      id: 'receive-share',
      verb: 'receive | get | collect | earn | take | keep | retain',
      when: [{ at: 'object.of | of', head: INCOME }],
      slots: {
        payee: 'subject',
        payer: 'from | object.from | of.possessor',
        percent: 'object',
        scope: 'object.of | of',
      },
      requires: 'payee, percent',
      example: 'Contoso receives 20% of the revenue.',
    },
    {
      id: 'royalty',
      noun: ROYALTY,
      slots: {
        payer: 'from | possessor | governor.subject | by',
        payee: 'to | governor.indirect | governor.to',
        percent: 'self | of',
        amount: 'self | of | worth',
        scope: 'on',
      },
      requires: 'payer | payee, percent | amount',
      example: 'Fabrikam pays Contoso a 5% royalty on sales.',
    },
    {
      id: 'payments-received',
      noun: 'payment | share',
      when: [
        { at: 'self', word: 'revenue | profit | royalty | revenue-share | profit-share' },
        { governor: 'receive | get | collect | earn | book' },
      ],
      slots: { payee: 'governor.subject', payer: 'from', amount: 'self | governor.object | of', percent: 'self' },
      requires: 'payee, payer | amount',
      example: 'Contoso received $494 million in revenue share payments from Fabrikam.',
    },
    {
      id: 'payments',
      noun: 'payment | share | sharing | split',
      when: [
        { at: 'self', word: 'revenue | profit | royalty | revenue-share | revenue-sharing' },
        { governor: 'receive | get | collect | earn | book', not: true },
      ],
      slots: { payer: 'from | by', payee: 'to | with', percent: 'self | of', amount: 'self | of', scope: 'of' },
      requires: 'payer | percent, payee | percent',
      example: 'Revenue share payments from Fabrikam to Contoso will continue.',
    },
    {
      id: 'shares-include',
      verb: 'include | cover | extend to | apply',
      when: [
        {
          at: 'subject',
          head: 'share | sharing | royalty | royalties',
          word: 'revenue | profit | royalty | royalties',
        },
      ],
      slots: { payer: 'subject.from | subject.possessor', payee: 'subject.to', scope: 'object | to' },
      requires: 'scope',
      example: 'Revenue shares include gains from other shops.',
    },
  ],
});
