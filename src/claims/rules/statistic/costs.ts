import type { Pattern } from '../../define.ts';
import { FORMER, METRICS } from './places.ts';

/** What things cost, what is paid for each piece, and what is set aside. */
export const costs: readonly Pattern[] = [
  {
    id: 'costs-from',
    verb: 'cost | run | range',
    when: [
      { at: 'object', not: true },
      { at: 'from', is: 'figure' },
    ],
    slots: { subject: 'subject', value: 'from' },
    requires: 'subject, value',
    example: 'A new mill can cost anywhere from $300–400 million.',
  },
  {
    id: 'listed-at',
    verb: 'price',
    when: [
      { voice: 'active' },
      { at: 'object', not: true },
      { at: 'subject', head: 'ipo | offering | listing | flotation | share | stock | deal' },
    ],
    slots: { subject: 'subject', value: 'at' },
    requires: 'subject, value',
    example: "Fabrikam's listing priced at $33 a share.",
  },
  {
    id: 'at-a-rate',
    verb: 'burn | burn through | lose | spend | eat | chew | consume | earn | make',
    when: [{ at: 'at | object.at', head: 'rate | clip | pace' }],
    slots: { subject: 'object | through | subject', value: 'at.of | object.at.of | at' },
    requires: 'subject, value',
    example: 'Fabrikam is burning cash at a clip of $9 billion a year.',
  },
  {
    id: 'for-each',
    verb: 'get | receive | pay | offer | give',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'for', head: 'share | unit | stock', word: 'each | every' },
    ],
    slots: { subject: 'for', value: 'object' },
    requires: 'subject, value',
    example: 'Holders are to receive $31 in cash for each share.',
  },
  {
    id: 'set-aside',
    verb: 'earmark | set aside | allocate | budget | reserve | ringfence | pencil in',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'for', head: METRICS },
    ],
    slots: { subject: 'for', value: 'object', from: FORMER },
    requires: 'subject, value',
    example: 'Fabrikam has earmarked $3 billion for capital spending.',
  },
];
