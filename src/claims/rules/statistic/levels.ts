import type { Pattern } from '../../define.ts';
import { CHANGE, FORMER, RATE } from './places.ts';

const IS =
  'be | reach | hit | total | exceed | top | stand | amount | come | come in | average | equal | number | near | remain | surpass | approach | cross | become | ' +
  'consist | add up | work out | start | begin | range';

/** What ties somebody or something to an amount that it makes, takes or is a part of. */
const MAKES =
  'make up | represent | comprise | constitute | contribute | cover | absorb | supply | generate | earn | lose | make | bring in | take | cost | save | affect | ' +
  'gross | book | post | fetch | spend | score | win | collect | charge | burn | produce | rake in';

/** A verb ties a figure to what it measures. */
export const levels: readonly Pattern[] = [
  {
    id: 'level',
    verb: IS,
    slots: {
      subject: 'subject',
      value: `complement | object | at | to | of | above | below | under | over | worth | ${CHANGE}`,
      from: FORMER,
      rate: RATE,
    },
    requires: 'subject, value',
    example: 'Revenue is projected to reach $60 million.',
  },
  {
    id: 'guess',
    verb: 'estimate | put | peg | see | reckon',
    slots: { subject: 'object', value: 'at | between | to' },
    requires: 'subject, value',
    certainty: 'hedged',
    example: 'Analysts put the cost at $3 billion.',
  },
  {
    id: 'forecast',
    verb: 'forecast | project | predict | expect',
    when: [{ voice: 'passive' }],
    slots: { subject: 'object', value: 'at | between' },
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
    verb: 'price | set | fix | leave | keep | hold | maintain',
    slots: { subject: 'object', value: 'at | between' },
    requires: 'subject, value',
    example: 'A family plan, priced at $14.99 a month, follows.',
  },
  {
    id: 'makes',
    verb: MAKES,
    slots: { subject: 'subject', value: 'object', rate: RATE },
    requires: 'subject, value',
    example: 'The drug generates $2 billion a year.',
  },
  {
    id: 'makes-for',
    verb: 'account | sell | retail | go',
    when: [{ at: 'object', not: true }],
    slots: { subject: 'subject', value: 'for | at', rate: RATE },
    requires: 'subject, value',
    example: 'Services accounted for 27% of sales.',
  },
];
