import type { Condition, Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { CHANGES } from './rates.ts';

export const PART = 'share | cut | percentage | portion | fraction | take';
/** "its share of revenue", "its revenue share" */
export const ofIncome = (at: string): readonly Condition[] => [
  { at, head: PART },
  { at: `${at} | ${at}.of`, word: INCOME },
  // "its price cut" is no cut of a price
  { at, word: 'price', not: true },
];

/** What becomes of a share of what comes in. */
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
    verb: `${CHANGES} | bring down | bring | take`,
    when: [{ at: 'object', head: `${PART} | figure | rate`, word: 'that | this | a' }],
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
    id: 'share-reduction',
    noun: 'reduction | cut | increase | rise | drop | decrease',
    when: [
      { at: 'in', head: PART },
      { at: 'in | in.of', word: INCOME },
    ],
    slots: {
      payee: 'in.possessor',
      payer: 'in.of.possessor | in.of.modifier',
      percent: 'to | in.to | in.of.to | governor.to',
      scope: 'in.of',
    },
    requires: 'payee, percent',
    carried: 'payer',
    example: "Partners will see a reduction in Contoso's cut of revenues from 30 percent to 15 percent.",
  },
];
