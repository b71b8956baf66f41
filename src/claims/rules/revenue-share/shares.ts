import type { Pattern } from '../../define.ts';
import { GETS } from '../deal-words.ts';
import { SHARED } from '../income-words.ts';

/** A share of what comes in, as a noun: "a 30% cut of sales", "revenue share payments". */
export const shares: readonly Pattern[] = [
  {
    id: 'payments-received',
    noun: 'payment | share',
    when: [{ at: 'self', word: SHARED }, { governor: GETS }],
    slots: { payee: 'governor.subject', payer: 'from', amount: 'self | governor.object | of', percent: 'self' },
    requires: 'payee, payer | amount',
    example: 'Contoso received $494 million in revenue share payments from Fabrikam.',
  },
  {
    id: 'payments',
    noun: 'payment | share | sharing | split | obligation | revenue-sharing | revenue-share',
    when: [
      { at: 'self', word: SHARED },
      { governor: GETS, not: true },
    ],
    slots: {
      payer: 'from | possessor | by',
      payee: 'to | with',
      percent: 'self | of | governor.at',
      amount: 'self | of',
      scope: 'of',
    },
    requires: 'payer | percent, payee | percent',
    example: 'Revenue share payments from Fabrikam to Contoso will continue.',
  },
  {
    id: 'sharing-goes-on',
    noun: 'sharing | share | split | agreement | arrangement | deal',
    when: [
      { at: 'self', word: 'revenue | profit | revenue-sharing | profit-sharing' },
      { governor: 'maintain | continue | remain | keep | preserve | retain | end | stop | cease | resume | run' },
      { at: 'self', figure: 'percent', not: true },
    ],
    slots: { payer: 'from | possessor', payee: 'to', scope: 'of | on | self' },
    requires: 'scope',
    carried: 'payer, payee',
    example: 'Revenue sharing is maintained until the goal is met.',
  },
  {
    id: 'payments-go-on',
    verb: 'continue | run | last | end | stop | expire',
    when: [
      {
        at: 'subject',
        head: 'payment | royalty | sharing | obligation | share',
        word: `${SHARED} | payments | royalties`,
      },
    ],
    slots: { payer: 'subject.from', payee: 'subject.to', until: 'through | until | till | to' },
    requires: 'payer, payee, until',
    carried: 'payer, payee',
    example: 'Royalties from Fabrikam to Contoso continue through 2030.',
  },
  {
    id: 'payments-end',
    verb: 'end | stop | expire | cease',
    when: [
      { at: 'subject', head: 'payment | royalty | sharing | share', word: `${SHARED} | those | these | the` },
      { tense: 'past', not: true },
    ],
    slots: { payer: 'subject.from | subject.possessor', payee: 'subject.to', until: 'in | by | on | at' },
    requires: 'payer, payee, until',
    carried: 'payer, payee',
    example: 'Fabrikam pays Contoso 20% of its revenue. The payments will end in 2030.',
  },
  {
    id: 'shares-include',
    verb: 'include | cover | extend to | apply',
    when: [{ at: 'subject', head: 'share | sharing | royalty | royalties', word: `${SHARED} | royalties` }],
    slots: { payer: 'subject.from | subject.possessor', payee: 'subject.to', scope: 'object | to' },
    requires: 'scope',
    example: 'Revenue shares include gains from other shops.',
  },
];
