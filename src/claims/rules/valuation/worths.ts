import type { Pattern } from '../../define.ts';
import { NO_COMPANY } from '../vocabulary.ts';

const ENTITY =
  'possessor | of | of.modifier | governor.indirect | governor.object.in | governor.object.of | governor.in | governor.object | governor.subject';

/** What a company is valued at, and what it is worth. */
export const worths: readonly Pattern[] = [
  {
    id: 'valued-at',
    verb: 'value | appraise | price',
    when: [{ at: 'object', head: NO_COMPANY, not: true }],
    slots: { entity: 'object | object.of', amount: 'at' },
    requires: 'entity, amount',
    example: 'The round valued Fabrikam at $10 billion.',
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
    slots: { entity: 'object', amount: 'from' },
    requires: 'entity, amount',
    status: 'completed',
    example: 'Fabrikam is valued at $10 billion, up from $4 billion in 2024.',
  },
  {
    id: 'valuation',
    noun: 'valuation | capitalisation | capitalization | cap',
    slots: {
      entity: ENTITY,
      amount: 'self | of | governor.to | governor.at | governor.object | governor.complement',
    },
    requires: 'entity, amount',
    example: "Fabrikam's valuation soared to $80 billion.",
  },
  {
    id: 'value',
    noun: 'value | worth',
    when: [{ at: 'self', word: 'equity | market | enterprise | net | stock | the' }],
    slots: {
      entity: ENTITY,
      amount: 'of | self | governor.complement | governor.to | governor.at | governor.object',
    },
    requires: 'entity, amount',
    example: 'The equity value of the Fabrikam deal is $4.45 billion.',
  },
  {
    id: 'value-then',
    noun: 'valuation | capitalisation | capitalization | value',
    slots: { entity: 'possessor | of', amount: 'apposition | governor.from' },
    requires: 'entity, amount',
    status: 'completed',
    example: "Fabrikam's market value, almost $19 billion in 2007, had sunk to $9.4 billion.",
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
    id: 'worth-beside',
    noun: 'company | start-up | startup | firm | group | business | maker',
    when: [{ at: 'worth' }],
    slots: { entity: 'host | apposition', amount: 'worth' },
    requires: 'entity, amount',
    example: 'Fabrikam, a start-up worth $3 billion, makes tills.',
  },
];
