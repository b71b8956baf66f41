import type { Pattern } from '../../define.ts';

/** What a value reaches, and what a sale says of the whole, where the company goes without saying. */
export const reached: readonly Pattern[] = [
  {
    id: 'reaches',
    noun: 'valuation',
    when: [{ governor: 'reach | exceed | top | hit | surpass | pass | approach' }, { role: 'subject' }],
    slots: { entity: 'possessor | of', amount: 'governor.object' },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Fabrikam Energy raised $50 million, at a valuation that could reach $1 trillion.',
  },
  {
    id: 'pushed-to',
    noun: 'value | valuation | worth',
    when: [
      { governor: 'push | bring | take | lift | raise | boost | double | triple | drive | send | catapult | increase' },
      { role: 'object' },
      { at: 'governor.to', figure: 'sum' },
      // what a deal may come to is no company's worth
      { at: 'self', word: 'potential | total | combined | overall | deal | contract | transaction', not: true },
    ],
    slots: { entity: 'possessor | of', amount: 'governor.to' },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Fabrikam Energy plans a new round that would push its value to $350 billion.',
  },
  {
    id: 'price-of-whole',
    noun: 'price | value',
    when: [
      { governor: 'imply | mean | suggest | give' },
      { at: 'for | governor.for | of.for', head: 'whole | all | company' },
    ],
    slots: { amount: 'self | of' },
    requires: 'entity, amount',
    carried: 'entity',
    example:
      'Contoso Group paid $14 billion for half of Fabrikam Energy, implying a price of $28 billion for the whole.',
  },
  {
    id: 'up-from',
    noun: 'valuation | capitalisation | capitalization',
    when: [{ at: 'from | of.from | governor.measure.from | governor.from', figure: 'sum' }],
    slots: { entity: 'possessor | of', amount: 'from | of.from | governor.measure.from | governor.from' },
    requires: 'entity, amount',
    carried: 'entity',
    status: 'completed',
    example: 'Fabrikam Energy closed a round at a valuation of $90 billion, up from $52 billion in January.',
  },
  {
    id: 'sold-at',
    noun: 'valuation',
    when: [{ governor: 'sell | buy | purchase | offer | list | float | issue | trade' }],
    slots: {
      entity:
        'possessor | governor.object.of | governor.object.of.modifier | governor.object.modifier | governor.object.in',
      amount: 'self | of',
    },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Fabrikam Energy let its staff sell stock at a $400 billion valuation.',
  },
];
