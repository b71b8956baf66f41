import type { Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { PAYS } from '../income-words.ts';

/** A share of what comes in, by whoever pays it. */
export const paid: readonly Pattern[] = [
  {
    id: 'pay-share',
    verb: `${PAYS} | share | split`,
    when: [{ at: 'object.of | of', head: INCOME }],
    slots: {
      payer: 'subject',
      payee: 'indirect | with | object.with | object.of.with | to',
      percent: 'object',
      scope: 'object.of | of',
    },
    requires: 'payer, percent',
    example: 'Fabrikam will pay Contoso 20% of its revenue.',
  },
  {
    id: 'share-it-pays',
    verb: `${PAYS} | provide`,
    when: [
      { at: 'object', head: `${INCOME} | share | cut | percentage | portion` },
      { at: 'object', is: 'figure', not: true },
      { at: 'governor.object', head: 'share | cut | percentage | portion', word: 'the | that' },
      { at: 'governor.object | governor.object.of', word: INCOME },
    ],
    slots: { payer: 'subject', payee: 'to | indirect', scope: 'governor.object.of' },
    requires: 'payer, payee',
    example: 'Fabrikam plans to reduce the share of revenue it provides to Contoso.',
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
    id: 'paid-on-sales',
    verb: PAYS,
    when: [
      { at: 'on | object.on', head: 'sale | revenue | turnover | income' },
      { at: 'object | object.apposition', figure: 'money' },
    ],
    slots: {
      payer: 'subject',
      payee: 'indirect | to',
      amount: 'object | object.apposition',
      scope: 'on | object.on',
    },
    requires: 'payer, payee, amount',
    example: 'Fabrikam owes Contoso $40 million on its own sales.',
  },
  {
    id: 'pay-percent',
    verb: 'pay | owe',
    when: [{ at: 'object', head: '% | percent | pct | cent' }],
    slots: { payer: 'subject', payee: 'indirect', percent: 'object', scope: 'on' },
    requires: 'payer, payee, percent',
    example: 'Fabrikam owes Contoso a flat 8%.',
  },
];
