import type { Condition, Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { PAYS, SHARED } from '../income-words.ts';
import { DEAL } from '../vocabulary.ts';

const SUM: Condition = { at: 'object', figure: 'money' };
const TERMS = {
  slots: { payer: 'subject', payee: 'indirect | to', amount: 'object' },
  requires: 'payer, payee, amount',
} as const;

/** Sums that are paid out of what comes in, and shares of it that are the price of something. */
export const sums: readonly Pattern[] = [
  {
    id: 'in-exchange',
    verb: 'license | sell | grant | give | provide | supply | let | offer | hand',
    when: [
      { at: 'in exchange for | in return for | for', figure: 'percent' },
      { at: 'in exchange for.of | in return for.of | for.of', head: INCOME },
    ],
    slots: {
      payee: 'subject',
      payer: 'to | indirect',
      percent: 'in exchange for | in return for | for',
      scope: 'in exchange for.of | in return for.of | for.of',
    },
    requires: 'payer, payee, percent',
    example: 'Contoso licensed its music to Fabrikam in exchange for 8% of subscription revenue.',
  },
  {
    id: 'paid-in-payments',
    verb: PAYS,
    when: [SUM, { at: 'in | as | object.in', head: 'payment | share', word: SHARED }],
    ...TERMS,
    example: 'Fabrikam paid Contoso $210 million in revenue-share payments.',
  },
  {
    id: 'paid-under-sharing',
    verb: PAYS,
    when: [SUM, { at: 'under | in | as part of | object.under | object.as part of', head: DEAL, word: SHARED }],
    ...TERMS,
    example: 'Fabrikam paid Contoso $210 million under their revenue-sharing deal.',
  },
];
