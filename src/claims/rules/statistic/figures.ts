import type { Pattern } from '../../define.ts';
import { CHANGE, FORMER, ORDERS, PAID, SIZES, SPENDS, TERMS } from './places.ts';

/** Units that measure something else, and places that are only counted on the way. */
const UNITS =
  'km | mm | cm | nm | metre | meter | kilometre | kilometer | mile | foot | inch | millimetre | centimetre | nanometre | hertz | gigahertz | megahertz | degree | point | time | ' +
  'year | month | week | day | hour | minute | second | page | level | top | lieu | thereof | cagr | year-over-year | year-on-year | money | percent | gigawatt | megawatt | kilowatt | terawatt | mhz | ghz | mw | gw | kw | kwh | mwh | gwh | twh | fraction | post-money | pre-money | question | tune | announcement | unveiling | signing | completion | mark | milestone | threshold | barrier | clip | ceiling | lid';

const MOVE =
  'rise | fall | growth | increase | decline | drop | jump | surge | gain | decrease | reduction | slump | dip | slide';

/** A figure stands in a noun phrase, which is what it measures. */
export const figures: readonly Pattern[] = [
  {
    id: 'size',
    noun: SIZES,
    slots: { subject: 'self', value: 'of | at | :', from: FORMER, rate: CHANGE },
    requires: 'subject, value',
    example: 'It has reserves of 412 million tonnes.',
  },
  {
    id: 'sales',
    noun: 'sale',
    when: [{ word: 'sales' }],
    slots: { subject: 'self', value: 'of | at | self | : | up | down', from: FORMER, rate: CHANGE },
    requires: 'subject, value',
    example: 'It had sales of $1.1 billion.',
  },
  {
    id: 'amount-of',
    noun:
      'tonne | ton | barrel | litre | liter | gallon | kilogram | kilo | gram | ounce | acre | hectare | bushel | bottle | dose | megawatt | gigawatt | watt | ' +
      'metre | kilometre | mile | mhz | ghz | mw | gw | kw | kwh | mwh | gwh | twh',
    when: [
      { governor: `${SPENDS} | ${ORDERS}`, not: true },
      { within: TERMS, not: true },
    ],
    slots: { subject: 'of', value: 'self', rate: CHANGE },
    requires: 'subject, value',
    example: 'The mine produced 1.2 million tonnes of copper.',
  },
  {
    id: 'figure',
    noun: '*',
    except: `${MOVE} | ${UNITS} | ${PAID} | ${TERMS} | sale | share | code | total | sum | figure | amount | split | man | woman | boy | girl | payment | prepayment`,
    when: [
      // what is bought for a sum is a deal's
      { governor: `${ORDERS} | rent`, role: 'object | prep', not: true },
      { within: `${TERMS} | barrel | tonne | ton | ounce`, not: true },
      { word: 'top | code', not: true },
      { governor: 'pay | talk | negotiate', role: 'prep', not: true },
      { at: 'of', head: 'revenue | profit | proceeds', not: true },
    ],
    slots: {
      subject: 'self',
      value: 'self | of | : | up | down',
      from: FORMER,
      rate: `${CHANGE} | apposition.of | of.apposition.of`,
    },
    requires: 'subject, value',
    example: 'It operates a chain of 49 supermarkets and had sales of $1.1 billion.',
  },
];
