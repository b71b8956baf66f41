import type { Pattern } from '../../define.ts';
import { INVESTMENT, STAKE } from '../vocabulary.ts';
import { INVESTS } from './priced.ts';

const ENTITY =
  'possessor | of | of.modifier | for | governor.for | governor.indirect | governor.on | on | governor.object.in | governor.object.of | governor.object.of.modifier | governor.object.modifier | governor.in | governor.object | governor.subject';

const VALUATION = 'valuation | capitalisation | capitalization | cap';

/** What takes a sum off a value: the sum is no value. */
const LOSES = 'wipe | wipe off | erase | shave | shave off | knock | knock off | lose | shed | add | slash';

/** A value as a thing of its own: "its valuation of". */
export const valuations: readonly Pattern[] = [
  {
    id: 'valuation',
    noun: VALUATION,
    when: [
      { governor: `${LOSES} | ${INVESTS}`, not: true },
      { at: 'governor.from', head: VALUATION, not: true },
    ],
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
    when: [
      { at: 'self', word: 'equity | market | enterprise | net | stock | the' },
      { governor: LOSES, not: true },
      { at: 'of', head: `${STAKE} | ${INVESTMENT}`, not: true },
    ],
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
];
