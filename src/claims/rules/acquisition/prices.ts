import type { Pattern } from '../../define.ts';
import { SHOWN } from '../shown-words.ts';
import { BUY, PART } from '../vocabulary.ts';

/** What is paid: "agreed to pay $16 billion for", "in a deal valued at". */
export const prices: readonly Pattern[] = [
  {
    id: 'pay-for-part',
    verb: 'pay | offer | bid | tender | spend',
    when: [
      { at: 'for', head: PART },
      { at: 'for', word: 'each | every', not: true },
    ],
    slots: {
      acquirer: 'subject',
      amount: 'object | at',
      target: 'for.of | for.in | of',
      percent: 'for',
      seller: 'indirect',
    },
    requires: 'acquirer, target, amount | percent',
    carried: 'target',
    example: 'Contoso agreed to pay $16 billion for about 77% of Fabrikam.',
  },
  {
    id: 'pay-for',
    verb: 'pay',
    // a licence is paid for and not bought
    when: [{ at: 'for', head: `${PART} | ${SHOWN} | licence | license | right | access | use`, not: true }],
    slots: { acquirer: 'subject', amount: 'object', target: 'for', seller: 'indirect' },
    requires: 'acquirer, target, amount',
    example: 'Contoso paid $2 billion for Fabrikam.',
  },
  {
    id: 'pay-a-share',
    verb: 'pay | offer | bid',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object', word: 'share' },
    ],
    // the price of a share is not that of the company
    slots: { acquirer: 'subject', target: 'for.of | for.modifier' },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso Group agreed to buy Fabrikam Energy. Contoso Group will pay $47 per share in cash.',
  },
  {
    id: 'spend-to-buy',
    verb: BUY,
    when: [
      { governor: 'spend | pay | drop | shell out | fork out | splash out' },
      { at: 'governor.object', figure: 'money' },
    ],
    slots: { target: 'object', acquirer: 'subject | governor.subject', amount: 'governor.object' },
    requires: 'acquirer, target, amount',
    example: 'Contoso spent $3 billion to buy Fabrikam.',
  },
  {
    id: 'deal-valued',
    verb: 'value | price',
    when: [
      { at: 'object', head: 'deal | transaction | acquisition | takeover | purchase | sale | offer | bid | tie-up' },
    ],
    slots: { amount: 'at | measure | around' },
    requires: 'target, amount',
    carried: 'acquirer, target',
    example: 'Contoso Group will buy Fabrikam Energy. The deal was valued at $3 billion.',
  },
  {
    id: 'deal-worth',
    noun: 'deal | transaction | acquisition | takeover | purchase | offer | bid | price',
    when: [{ governor: 'be | put | total' }, { role: 'subject | object' }],
    slots: { amount: 'governor.worth | governor.at | apposition' },
    requires: 'target, amount',
    carried: 'acquirer, target',
    example: 'Contoso Group will buy Fabrikam Energy. The deal is worth $3 billion.',
  },
];
