import type { Condition, Pattern } from '../../define.ts';
import { GETS } from '../deal-words.ts';
import { ROYALTY } from '../vocabulary.ts';

const SIZE = { percent: 'self | of', amount: 'self | of | worth', scope: 'on | of.on | of.of' };

/** Whoever is eligible for it gets it. */
const ELIGIBLE: Condition = { adverb: 'eligible | entitled' };

/** Royalties and commissions. */
export const royalties: readonly Pattern[] = [
  {
    id: 'royalty-received',
    noun: ROYALTY,
    when: [{ governor: GETS }],
    slots: { payee: 'governor.subject | governor.object', payer: 'from | governor.from | governor.indirect', ...SIZE },
    requires: 'payee, percent | amount | scope',
    example: 'Contoso will receive royalties of 12% on net sales from Fabrikam.',
  },
  {
    id: 'royalty',
    noun: ROYALTY,
    when: [
      { governor: GETS, not: true },
      { ...ELIGIBLE, not: true },
    ],
    slots: {
      payer: 'from | possessor | governor.subject | by',
      payee: 'governor.indirect | to | governor.to',
      ...SIZE,
    },
    requires: 'payer | payee, percent | amount | scope',
    example: 'Fabrikam pays Contoso a 5% royalty on sales.',
  },
  {
    id: 'royalty-owed',
    verb: 'pay | owe',
    when: [{ at: 'object', head: ROYALTY }],
    slots: { payer: 'subject', payee: 'indirect | to', scope: 'object.on' },
    requires: 'payer, payee',
    example: 'Fabrikam is obliged to pay Contoso a royalty.',
  },
  {
    id: 'eligible',
    noun: ROYALTY,
    when: [ELIGIBLE],
    slots: { payee: 'governor.subject', payer: 'from | governor.from', ...SIZE },
    requires: 'payee, percent | scope',
    carried: 'payer',
    example: 'Contoso is eligible for tiered royalties of up to 12% on sales.',
  },
  {
    id: 'royalty-costs',
    verb: 'cost',
    when: [{ at: 'subject', head: ROYALTY }],
    slots: { payer: 'indirect', payee: 'subject.to', amount: 'object' },
    requires: 'payer, amount',
    carried: 'payee',
    example: 'The royalty cost Fabrikam $41 million in 2024.',
  },
  {
    id: 'paid-in-royalties',
    verb: 'pay | owe',
    when: [
      { at: 'in | object.in | as', head: `${ROYALTY} | share` },
      // "$12 billion in shares"
      { at: 'in | object.in', word: 'shares', not: true },
      { at: 'object', is: 'figure' },
    ],
    slots: { payer: 'subject', payee: 'indirect | to', amount: 'object', percent: 'object', scope: 'on | in.on' },
    requires: 'payer | payee, amount | percent',
    example: 'Fabrikam pays Contoso $40 a device in royalties.',
  },
];
