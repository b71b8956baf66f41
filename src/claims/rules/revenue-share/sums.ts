import type { Condition, Pattern } from '../../define.ts';
import { SHARED } from '../income-words.ts';
import { DEAL } from '../vocabulary.ts';

const PAYS = 'pay | transfer | send | remit | wire | hand | hand over | give';
const SUM: Condition = { at: 'object', figure: 'money' };
const TERMS = {
  slots: { payer: 'subject', payee: 'indirect | to', amount: 'object' },
  requires: 'payer, payee, amount',
} as const;

/** Sums that are paid out of what comes in. */
export const sums: readonly Pattern[] = [
  {
    id: 'paid-in-payments',
    verb: PAYS,
    when: [SUM, { at: 'in | as | object.in', head: 'payment | share', word: SHARED }],
    ...TERMS,
    example: 'Fabrikam paid Contoso $490 million in revenue-share payments.',
  },
  {
    id: 'paid-under-sharing',
    verb: PAYS,
    when: [SUM, { at: 'under | in | as part of | object.under | object.as part of', head: DEAL, word: SHARED }],
    ...TERMS,
    example: 'Fabrikam paid Contoso $490 million under their revenue-sharing deal.',
  },
];
