import type { Pattern } from '../../define.ts';
import { FORMER } from './places.ts';

const MOVE =
  'rise | fall | growth | increase | decline | drop | jump | surge | gain | decrease | reduction | slump | dip | uptick | slide | plunge | expansion | ' +
  'improvement | rebound';

/** A movement that a noun tells of. */
export const rises: readonly Pattern[] = [
  {
    id: 'puts-on',
    verb: 'add | put on | lose | gain | shed | give up',
    when: [
      { at: 'subject', is: 'company', not: true },
      { at: 'object', is: 'figure' },
      { at: 'to | at', is: 'figure' },
    ],
    slots: { subject: 'subject', value: 'to | at', from: FORMER, rate: 'object' },
    requires: 'subject, value',
    example: 'Group turnover added 9% to 31 billion euros.',
  },
  {
    id: 'shows-rise',
    noun: MOVE,
    when: [{ role: 'object' }, { governor: 'show | register' }, { at: 'in | of', not: true }],
    slots: { subject: 'governor.subject', value: 'to | self', from: FORMER, rate: 'self' },
    requires: 'subject, value',
    example: 'Profits showed a 5.5% rise to $18.3 billion.',
  },
  {
    id: 'rise-in-time',
    noun: MOVE,
    when: [
      { at: 'host', not: true },
      { at: 'in', head: 'quarter | year | month | week | half | period | season | day | term' },
    ],
    slots: { subject: 'of | modifier | subject', value: 'to | of | self', from: FORMER, rate: 'self | of' },
    requires: 'subject, value',
    example: 'Contoso posted a 38% revenue gain in the quarter.',
  },
  {
    id: 'rise-in',
    noun: MOVE,
    when: [{ at: 'host', not: true }],
    slots: { subject: 'in | of | modifier | subject', value: 'to | of | self', from: FORMER, rate: 'self | of' },
    requires: 'subject, value',
    example: 'The company reported a rise in profit to $246 million from $192 million.',
  },
];
