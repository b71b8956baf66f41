import type { Pattern } from '../../define.ts';
import { COMPANY_NOUN } from '../company-words.ts';
import { NO_COMPANY } from '../vocabulary.ts';

/** What a company is valued at, and what it is worth. */
export const worths: readonly Pattern[] = [
  {
    id: 'valued-at',
    verb: 'value | appraise | price',
    when: [{ at: 'object', head: NO_COMPANY, not: true }],
    slots: { entity: 'object | object.of', amount: 'at | between' },
    requires: 'entity, amount',
    example: 'The round valued Fabrikam at $10 billion.',
  },
  {
    id: 'valued-headline',
    verb: 'value',
    when: [{ voice: 'active' }, { tense: 'past' }, { at: 'object', not: true }],
    slots: { entity: 'subject', amount: 'at' },
    requires: 'entity, amount',
    example: 'Fabrikam Energy valued at $10 billion after its latest round',
  },
  {
    id: 'valued-whole',
    verb: 'value',
    when: [{ at: 'object', head: 'whole | rest | equity' }],
    slots: { entity: 'object.of', amount: 'at' },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Contoso Group bought 12.5% of Fabrikam Energy for $800 million, valuing the whole at $6.4 billion.',
  },
  {
    id: 'valued-before',
    verb: 'value',
    when: [{ at: 'object', head: NO_COMPANY, not: true }],
    slots: { entity: 'object', amount: 'from | against | compared with | compared to | versus' },
    requires: 'entity, amount',
    status: 'completed',
    example: 'Fabrikam is valued at $10 billion, up from $4 billion in 2024.',
  },
  {
    id: 'valued-it',
    verb: 'value',
    when: [
      {
        at: 'object',
        head: `it | exchange | club | lab | pioneer | specialist | unicorn | builder | provider | ${COMPANY_NOUN}`,
      },
      // "would create the biggest bank, valued at": one that is not there yet
      { governor: 'create | form | make', not: true },
    ],
    slots: { amount: 'at' },
    requires: 'entity, amount',
    carried: 'entity',
    example: "Contoso's old brewery is to be sold. It was valued at £11 million.",
  },
  {
    id: 'worth',
    verb: 'be | become',
    when: [{ at: 'worth' }, { at: 'subject', head: NO_COMPANY, not: true }],
    slots: { entity: 'subject', amount: 'worth' },
    requires: 'entity, amount',
    example: 'Fabrikam is worth $10 billion.',
  },
  {
    id: 'worth-it',
    verb: 'be',
    when: [{ at: 'worth' }, { at: 'subject', head: `it | ${COMPANY_NOUN}` }],
    slots: { amount: 'worth' },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Contoso Group will buy Fabrikam Energy. In January the carmaker was worth $1.4 billion.',
  },
];
