import type { Condition, Pattern } from '../../define.ts';
import { COMPANY_NOUN } from '../company-words.ts';
import { INVESTMENT, STAKE } from '../vocabulary.ts';
import { INVESTS } from './priced.ts';

const ENTITY =
  'possessor | of | of.modifier | for | governor.for | governor.indirect | governor.on | on | governor.object.in | governor.object.of | governor.object.of.modifier | governor.object.modifier | governor.in | governor.object | governor.subject';

const AMOUNT =
  'self | of | between | governor.measure | governor.between | governor.to | governor.at | governor.past | governor.above | governor.beyond | governor.over | governor.under | governor.below | near | governor.near | in.of | governor.object | governor.complement | governor.subject';

const VALUATION = 'valuation | capitalisation | capitalization | cap';

/** "the cap could save Contoso $3 billion": of the caps only the market's is a value. */
const NO_CEILING: Condition = { at: 'self', word: 'market | equity | valuation | capitalisation | capitalization' };

/** What takes a sum off a value: the sum is no value. */
const LOSES =
  'wipe | wipe off | erase | shave | shave off | knock | knock off | lose | shed | add | slash | gain | pile on | put on | create | destroy | evaporate';

/** A value as a thing of its own: "its valuation of". */
export const valuations: readonly Pattern[] = [
  {
    id: 'valuation',
    noun: VALUATION,
    when: [
      NO_CEILING,
      { governor: `${LOSES} | ${INVESTS}`, not: true },
      { at: 'governor.from', head: VALUATION, not: true },
      { at: 'possessor', is: 'known', ifAny: true },
      { at: 'governor.indirect', is: 'known', ifAny: true },
    ],
    slots: { entity: ENTITY, amount: AMOUNT },
    requires: 'entity, amount',
    example: "Fabrikam's valuation soared to $80 billion.",
  },
  {
    // whom the words stand for is left open: it is whom the text speaks of
    id: 'valuation-of-it',
    noun: VALUATION,
    when: [NO_CEILING, { at: 'possessor | governor.indirect', head: COMPANY_NOUN }, { governor: LOSES, not: true }],
    slots: { amount: AMOUNT },
    requires: 'entity, amount',
    carried: 'entity',
    example: "Contoso Group bought 5% of Fabrikam Energy, tipping the French start-up's valuation to $10 billion.",
  },
  {
    id: 'value',
    noun: 'value | worth',
    when: [
      { at: 'self', word: 'equity | market | enterprise | net | stock | the | worth' },
      // that of a contract: "bringing the total value to $22 billion"
      { at: 'self', word: 'total | combined | overall', not: true },
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
