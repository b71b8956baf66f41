import type { Condition, Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { CHANGES } from './rates.ts';

const PART = 'share | cut | percentage | portion | fraction | take';
/** "its share of revenue", "its revenue share" */
const ofIncome = (at: string): readonly Condition[] => [
  { at, head: PART },
  { at: `${at} | ${at}.of`, word: INCOME },
];
const MOVES = 'be | remain | stay | fall | rise | drop | increase | decline | shrink | grow | stand | decrease | go';

/** How high a share of what comes in is, and what becomes of it. */
export const changed: readonly Pattern[] = [
  {
    id: 'share-changed',
    verb: CHANGES,
    when: ofIncome('object'),
    slots: {
      payee: 'object.possessor | for | to.for | object.for | object.with | object.to',
      payer: 'object.of.possessor | object.of.modifier | subject',
      percent: 'to | object.to',
      scope: 'object.of',
    },
    requires: 'payee, percent',
    carried: 'payer',
    example: "The deal cut Contoso's share of Fabrikam's revenue from 20% to 8%.",
  },
  {
    id: 'that-share-changed',
    verb: CHANGES,
    when: [{ at: 'object', head: `${PART} | figure | rate`, word: 'that | this' }],
    slots: { payer: 'subject', payee: 'for | to.for', percent: 'to | object.to' },
    requires: 'payer, payee, percent',
    carried: 'payer, payee',
    example: 'Fabrikam pays Contoso 20% of its revenue. Fabrikam will reduce that share to 8%.',
  },
  {
    id: 'cut-changed',
    verb: CHANGES,
    when: [
      { at: 'object', head: 'cut | take' },
      { at: 'object.possessor', is: 'company' },
    ],
    slots: { payee: 'object.possessor', payer: 'subject', percent: 'to | object.to' },
    requires: 'payee, percent',
    carried: 'payer',
    example: "Fabrikam will lower Contoso Group's cut from 20% to 8%.",
  },
  {
    id: 'share-is',
    verb: MOVES,
    when: ofIncome('subject'),
    slots: {
      payee: 'subject.possessor | subject.with | subject.to | subject.for',
      payer: 'subject.of.possessor | subject.of.modifier | subject.from',
      percent: 'complement | to | at',
      scope: 'subject.of',
    },
    requires: 'payee, percent',
    carried: 'payer',
    example: "Contoso's share of Fabrikam's revenue is 20%.",
  },
];
