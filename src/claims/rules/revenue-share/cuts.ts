import type { Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { PAYS } from '../income-words.ts';
import { MOVES } from '../market-words.ts';

/** A cut of what is sold: "takes a cut of 3% on purchases". */
export const cuts: readonly Pattern[] = [
  {
    id: 'share-paid-moves',
    verb: `${PAYS} | share`,
    when: [
      { at: 'governor.object', head: 'share | cut | percentage | portion' },
      { at: 'governor.object.of | object', head: INCOME },
      { at: 'governor.to', figure: 'percent' },
    ],
    slots: { payer: 'subject', payee: 'to | with | indirect', percent: 'governor.to', scope: 'object' },
    requires: 'payee, percent',
    carried: 'payer',
    example: 'Fabrikam will cut the share of revenue it pays to Contoso to 8%.',
  },
  {
    id: 'cut-on',
    verb: 'keep | retain | get | receive | take | charge | collect | skim | levy | earn | pocket',
    when: [
      { at: 'object', head: 'cut | commission | fee | percentage | slice | levy | %' },
      { at: 'object | object.of', figure: 'percent' },
      {
        at: 'on | off | object.on | object.off | object.of.on | object.of.off',
        head: 'purchase | sale | transaction | order | booking | subscription | payment | ticket | deal | trade | revenue | income | fare | ride',
      },
    ],
    slots: {
      payee: 'subject',
      payer: 'from | object.from',
      percent: 'object | object.of',
      scope: 'on | off | object.on | object.off | object.of.on | object.of.off',
    },
    requires: 'payee, percent, scope',
    example: 'Contoso will take a cut of 3% on purchases.',
  },
  {
    id: 'payments-amount-to',
    verb: 'amount | be | equal | represent | come | work out | correspond | total',
    when: [
      { at: 'subject', head: 'payment | share | fee | cut' },
      { at: 'to | complement | object | at', figure: 'percent' },
      { at: 'to.of | complement.of | object.of | at.of', head: INCOME },
    ],
    slots: {
      payer: 'subject.possessor | subject.from | subject.by',
      payee: 'subject.to',
      percent: 'to | complement | object | at',
      scope: 'to.of | complement.of | object.of | at.of',
    },
    requires: 'payer, payee, percent',
    example: "Fabrikam's payments to Contoso amounted to 21% of revenue.",
  },
  {
    id: 'cut-is',
    verb: `be | go | stay | remain | stand | ${MOVES}`,
    when: [
      { at: 'subject', head: 'cut | take | commission' },
      { at: 'subject', word: 'pay | price | cost | job | rate | tax | interest | wage | budget', not: true },
      { at: 'subject.possessor', is: 'party' },
      { at: 'to | at | complement', figure: 'percent' },
    ],
    slots: {
      payee: 'subject.possessor',
      payer: 'subject.from',
      percent: 'to | at | complement',
      scope: 'subject.of | subject.on',
    },
    requires: 'payee, percent',
    example: "Contoso's cut falls to 25 percent above that.",
  },
];
