import type { Pattern } from '../../define.ts';
import { INVESTS } from './priced.ts';

/** The value that a price, a round or a share price implies: "results in a valuation of". */
export const implied: readonly Pattern[] = [
  {
    id: 'capitalisation-moved',
    noun: 'valuation | value | cap | capitalisation | capitalization',
    when: [{ role: 'prep' }, { at: 'governor.to', figure: 'money' }],
    slots: { entity: 'governor.subject | governor.subject.possessor', amount: 'governor.to' },
    requires: 'entity, amount',
    example: "Fabrikam Energy's shares have surged from a $3 billion market cap to $9 billion.",
  },
  {
    id: 'implied',
    noun: 'valuation | value',
    when: [
      {
        governor:
          'result | imply | give | put | mean | represent | reach | bring | suggest | set | lead | translate | equate',
      },
      { at: 'of | possessor | for', is: 'company', not: true },
    ],
    slots: { amount: 'self | of | in.of | governor.at' },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Fabrikam Energy raised $50 million. The round results in a post-money valuation of $2 billion.',
  },
  {
    id: 'valuation-invested-at',
    noun: 'valuation',
    when: [{ governor: INVESTS }],
    slots: {
      entity: 'possessor | governor.in | governor.into | governor.object.in | governor.object.possessor',
      amount: 'of | self | governor.measure',
    },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Fabrikam has closed a $50 million round co-led by Contoso, at a valuation above $1 billion.',
  },
];
