import type { Pattern } from '../../define.ts';
import { DEAL, STAKE } from '../vocabulary.ts';
import { CHANGE, FORMER } from './places.ts';

/** Of what a share is that belongs to a deal, and what is done with it. */
const PAPER = 'share | vote | stock | capital | equity | revenue | sale | turnover | proceeds';
const COMPANY = 'company | firm | bank | group | venture | business | unit | subsidiary | club';
const DEALS =
  'own | hold | buy | acquire | pay | take | sell | control | get | keep | retain | offer | tender | receive | swap';
const SPENDS = 'pay | buy | purchase | invest | raise | commit | pledge | prepay | secure | provide | inject';

/** Nouns whose price or size is a term of a deal. */
const TERMS = `${DEAL} | ${STAKE} | royalty | investment | consideration | valuation | licence | license | bid | takeover | acquisition | commitment`;

/** Verbs whose subject is what the share measures: "services accounted for 27% of sales". */
const SHARES_OF = 'account | make up | represent | comprise | constitute | contribute';

/** What stands behind the "in" of a sum without being what it measures. */
const CIRCUMSTANCE =
  'cash | stock | addition | total | all | exchange | return | year | quarter | month | day | period | round | series | trading | deal | agreement | damage';

/** Units that measure something else, and places that are only counted on the way. */
const UNITS =
  'km | mm | cm | nm | metre | meter | kilometre | kilometer | mile | foot | inch | millimetre | centimetre | nanometre | hertz | gigahertz | megahertz | degree | point | time | ' +
  'year | month | week | day | hour | minute | second | country | state | city | page | nation | continent | money | percent';

const MOVE =
  'rise | fall | growth | increase | decline | drop | jump | surge | gain | decrease | reduction | slump | dip | slide';

/** A figure stands in a noun phrase, which is what it measures. */
export const figures: readonly Pattern[] = [
  {
    id: 'sum-in',
    noun: 'money',
    when: [
      { at: 'in', head: CIRCUMSTANCE, not: true },
      { at: 'in | of', is: 'company', not: true },
      { governor: SPENDS, not: true },
    ],
    slots: { subject: 'in | of', value: 'self', rate: CHANGE },
    requires: 'subject, value',
    example: 'It is projected to reach $60 million in annual revenue.',
  },
  {
    id: 'share-of',
    noun: 'percent',
    when: [
      { governor: SHARES_OF, not: true },
      { governor: DEALS, role: 'object | prep', not: true },
      { at: 'of', is: 'company', not: true },
      { at: 'of', head: PAPER, not: true },
      { at: 'of', head: COMPANY, word: 'the | its', not: true },
    ],
    slots: { subject: 'of', value: 'self' },
    requires: 'subject, value',
    example: 'About 61% of patients recovered.',
  },
  {
    id: 'amount-of',
    noun:
      'tonne | ton | barrel | litre | liter | gallon | kilogram | kilo | gram | ounce | acre | hectare | bushel | bottle | dose | megawatt | gigawatt | watt | ' +
      'metre | kilometre | mile',
    when: [{ governor: SPENDS, not: true }],
    slots: { subject: 'of', value: 'self', rate: CHANGE },
    requires: 'subject, value',
    example: 'The mine produced 1.2 million tonnes of copper.',
  },
  {
    id: 'figure',
    noun: '*',
    except: `${MOVE} | ${UNITS} | ${TERMS}`,
    slots: { subject: 'self', value: 'self | of | :', from: FORMER, rate: CHANGE },
    requires: 'subject, value',
    example: 'It operates a chain of 49 supermarkets and had sales of $1.1 billion.',
  },
];
