import type { Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { PAYS } from '../income-words.ts';
import { MOVES } from '../market-words.ts';
import { ofIncome, PART } from './changed.ts';

const LEVELS = `be | remain | stay | stand | go | ${MOVES}`;

/** How high a share of what comes in is, and where it goes. */
export const levels: readonly Pattern[] = [
  {
    id: 'share-is',
    verb: LEVELS,
    when: ofIncome('subject'),
    slots: {
      payee: 'subject.possessor | subject.with | subject.to | subject.for',
      payer: 'subject.of.possessor | subject.of.modifier | subject.of.of | subject.from',
      percent: 'complement | to | at',
      scope: 'subject.of',
    },
    requires: 'payee, percent',
    carried: 'payer',
    example: "Contoso's share of Fabrikam's revenue is 20%.",
  },
  {
    id: 'share-on-sales',
    verb: PAYS,
    when: [
      { at: 'object', head: PART },
      { at: 'on | object.on', head: 'sale | revenue | turnover | profit | income' },
    ],
    slots: {
      payer: 'subject',
      payee: 'indirect | to | object.to',
      percent: 'object | object.of',
      scope: 'on | object.on',
    },
    requires: 'payer, payee',
    example: 'Fabrikam used to hand Contoso a cut on sales of its models.',
  },
  {
    id: 'gets-cut',
    verb: 'keep | retain | get | receive | take',
    when: [
      { at: 'object', head: 'cut | take', figure: 'percent' },
      { at: 'in | object.in', head: 'pay | salary | wage | price | output', not: true },
    ],
    slots: { payee: 'subject', payer: 'from | object.from', percent: 'object', scope: 'object.of' },
    requires: 'payer, payee, percent',
    carried: 'payer',
    example: 'Fabrikam pays Contoso 12% of its revenue. Contoso keeps its 12% cut.',
  },
  {
    id: 'share-of-income',
    noun: 'share | cut | slice | take',
    when: [
      { at: 'of', head: INCOME },
      { at: 'self | apposition', figure: 'percent' },
    ],
    slots: {
      payee: 'possessor',
      payer: 'of.possessor | of.modifier | of.from',
      percent: 'self | apposition',
      scope: 'of',
    },
    requires: 'payee, payer, percent',
    example: "Contoso's 12% cut of Fabrikam's revenue was a sore point.",
  },
];
