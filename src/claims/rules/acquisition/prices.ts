import type { Pattern } from '../../define.ts';
import { PART } from '../vocabulary.ts';

/** What is paid: "agreed to pay $16 billion for", "in a deal valued at". */
export const prices: readonly Pattern[] = [
  {
    id: 'pay-for-part',
    verb: 'pay | offer | bid | tender | spend',
    when: [{ at: 'for', head: PART }],
    slots: {
      acquirer: 'subject',
      amount: 'object',
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
    when: [{ at: 'for', head: PART, not: true }],
    slots: { acquirer: 'subject', amount: 'object', target: 'for', seller: 'indirect' },
    requires: 'acquirer, target, amount',
    example: 'Contoso paid $2 billion for Fabrikam.',
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
  {
    id: 'price',
    noun: 'price | consideration',
    when: [
      { at: 'self', word: 'purchase | sale | takeover | selling | buying | total | final | the' },
      { role: 'subject' },
    ],
    slots: { amount: 'apposition | governor.complement | of | self' },
    requires: 'target, amount',
    carried: 'acquirer, target',
    example: 'Contoso Group will buy Fabrikam Energy. The purchase price was $3 billion.',
  },
  {
    id: 'deal-value',
    noun: 'value | price | cost',
    when: [
      { at: 'of | possessor', head: 'deal | transaction | acquisition | takeover | purchase | offer | bid' },
      { at: 'self', word: 'equity | enterprise', not: true },
    ],
    slots: {
      target: 'of.modifier | possessor.modifier',
      amount: 'governor.to | governor.complement | governor.at | apposition | self',
    },
    requires: 'target, amount',
    carried: 'acquirer, target',
    example: "Contoso Group will buy Fabrikam Energy. It will assume debt, bringing the deal's value to $17 billion.",
  },
];
