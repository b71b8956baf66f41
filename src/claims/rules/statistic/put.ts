import type { Pattern } from '../../define.ts';
import { MOVES } from '../market-words.ts';
import { FORMER, LEVEL, MOVED } from './places.ts';

/** Somebody puts a figure on something, or puts it at one. */
export const put: readonly Pattern[] = [
  {
    id: 'market-value',
    verb: 'value',
    when: [{ at: 'object', head: 'market | industry | sector | trade | economy | segment' }],
    slots: { subject: 'object', value: 'at | between' },
    requires: 'subject, value',
    example: 'The world market was valued at $2.5 billion in 2024.',
  },
  {
    id: 'number',
    verb: `${MOVED} | ${MOVES} | bring | take`,
    when: [{ at: 'object | subject', head: 'number | count | total | tally | toll' }],
    slots: { subject: 'object | subject', value: LEVEL, from: FORMER },
    small: 'too',
    requires: 'subject, value',
    example: 'The merger would cut the number of operators to three from four.',
  },
  {
    id: 'guess',
    verb: 'estimate | put | peg | see | reckon | place | assess',
    when: [{ at: 'object', is: 'company', not: true }],
    slots: { subject: 'object', value: 'at | between | to', from: FORMER },
    requires: 'subject, value',
    certainty: 'hedged',
    example: 'Analysts put the cost at $3 billion.',
  },
  {
    id: 'forecast',
    verb: 'forecast | project | predict | expect | estimate | budget',
    when: [{ voice: 'passive' }],
    slots: { subject: 'object', value: 'at | between', from: FORMER },
    requires: 'subject, value',
    status: 'planned',
    certainty: 'hedged',
    example: 'The deficit is projected at $3 billion.',
  },
  {
    id: 'left-with',
    verb: 'end | finish | close | start | begin',
    slots: { subject: 'with.in | with.of', value: 'with', from: FORMER },
    requires: 'subject, value',
    example: 'Contoso ended June with $61 million in cash, down from $88 million.',
  },
  {
    id: 'price',
    verb: 'price | set | fix | leave | keep | hold | maintain | unchange | reconfirm | reaffirm',
    slots: { subject: 'object', value: 'at | between' },
    requires: 'subject, value',
    example: 'A family plan, priced at $14.99 a month, follows.',
  },
];
