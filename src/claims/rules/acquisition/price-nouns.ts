import type { Pattern } from '../../define.ts';

/** A price as a thing of its own: "the purchase price was", "the deal's value". */
export const priceNouns: readonly Pattern[] = [
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
