import { defineClaimType } from '../define.ts';
import { INCOME } from './deal-words.ts';
import { royalties } from './revenue-share/royalties.ts';
import { shares } from './revenue-share/shares.ts';

export const revenueShare = defineClaimType({
  id: 'revenue_share',
  summary: 'A share of revenue or profit, or a royalty, that one pays another.',
  slots: {
    payer: { kind: 'entity', key: true, summary: 'who pays' },
    payee: { kind: 'entity', key: true, open: 'parent | state | government | ministry', summary: 'who is paid' },
    percent: { kind: 'percent', summary: 'the share' },
    amount: { kind: 'money', summary: 'the sum, where it is paid as one' },
    scope: { kind: 'term', summary: 'of what' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{payer|Somebody} pays {payee|somebody} [{percent} ][{amount} ]of [{scope|revenue}]',
  patterns: [
    {
      id: 'pay-share',
      verb: 'pay | give | owe | cede | share | kick back | hand | hand over | pass | pass on | split | remit | turn over | forward',
      when: [{ at: 'object.of | of', head: INCOME }],
      slots: {
        payer: 'subject',
        payee: 'indirect | with | object.with | to',
        percent: 'object',
        scope: 'object.of | of',
      },
      requires: 'payer, percent',
      example: 'Fabrikam will pay Contoso 20% of its revenue.',
    },
    {
      id: 'share-income',
      verb: 'share | split',
      when: [{ at: 'object', head: INCOME }],
      slots: { payer: 'subject', payee: 'with | object.with', percent: 'object', scope: 'object' },
      requires: 'payer, payee',
      example: 'Fabrikam will share revenue with Contoso.',
    },
    {
      id: 'pay-equal-to',
      verb: 'pay | owe',
      when: [{ at: 'to.of', head: INCOME }],
      slots: { payer: 'subject', payee: 'indirect', percent: 'to', scope: 'to.of' },
      requires: 'payer, percent',
      example: 'Fabrikam will pay rent equal to 6 per cent of turnover.',
    },
    {
      id: 'pay-percent',
      verb: 'pay | owe',
      when: [{ at: 'object', head: '% | percent | pct | cent' }],
      slots: { payer: 'subject', payee: 'indirect', percent: 'object', scope: 'on' },
      requires: 'payer, payee, percent',
      example: 'Fabrikam owes Contoso a flat 8%.',
    },
    {
      id: 'receive-share',
      verb: 'receive | get | collect | earn | take | keep | retain | pocket',
      when: [{ at: 'object.of | of', head: INCOME }],
      slots: {
        payee: 'subject',
        payer: 'from | object.from | object.of.possessor',
        percent: 'object',
        scope: 'object.of | of',
      },
      requires: 'payee, percent',
      example: 'Contoso receives 20% of the revenue.',
    },
    {
      id: 'entitled',
      verb: 'entitle',
      when: [{ at: 'to.of', head: INCOME }],
      slots: { payee: 'object', percent: 'to', payer: 'to.of.possessor', scope: 'to.of' },
      requires: 'payee, percent',
      example: 'Contoso is entitled to 10% of revenue.',
    },
    {
      id: 'goes-to',
      verb: 'go | flow | accrue',
      when: [{ at: 'subject.of', head: INCOME }],
      slots: { payee: 'to', payer: 'subject.of.possessor', percent: 'subject', scope: 'subject.of' },
      requires: 'payee, percent',
      example: 'Half of profits will go to Contoso.',
    },
    ...shares,
    ...royalties,
  ],
});
