import type { Pattern } from '../../define.ts';
import { FIGURE, IS } from './levels.ts';
import { CHANGE, FORMER, RATE } from './places.ts';

/** What ties somebody or something to an amount that it makes, takes or is a part of. */
const MAKES =
  'make up | represent | comprise | constitute | contribute | cover | absorb | supply | generate | earn | lose | make | employ | bring in | take | cost | save | affect | ' +
  'gross | book | post | fetch | spend | score | win | collect | charge | burn | produce | rake in | find | borrow | pay out | write off | withdraw | deposit | ' +
  'distribute | lend | donate | require | waste | return | recoup | recover | refund | repay | insure | emit | set aside | put aside | pay back | net | clear | ' +
  'yield | manage | oversee | administer | advise | transact | owe | claim | demand | seek | award | add | knock off | wipe off | wipe out | shave off | forgo | log | record | report | bring';

/** Somebody or something makes, takes or is so much. */
export const makes: readonly Pattern[] = [
  {
    id: 'makes',
    verb: MAKES,
    // what somebody pledges to spend is a commitment
    when: [
      { at: 'object | complement', is: 'figure' },
      { governor: 'promise | pledge | commit | undertake', not: true },
    ],
    slots: { subject: 'subject', value: 'object | complement', from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'The drug generates $2 billion a year.',
  },
  {
    id: 'dues',
    noun: 'money',
    when: [
      { governor: 'pay | owe | save' },
      { at: 'in', head: 'tax | duty | interest | rent | wage | dividend | damages | fine | bonus' },
    ],
    slots: { subject: 'in', value: 'self', rate: CHANGE },
    requires: 'subject, value',
    example: 'Contoso expects to pay about $5 billion in tax.',
  },
  {
    id: 'makes-for',
    verb: 'account | sell | retail | go',
    // at what a share a company goes public is told with that
    when: [
      { at: 'object', not: true },
      { adverb: 'public', not: true },
    ],
    slots: { subject: 'subject', value: 'for | at', from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'Services accounted for 27% of sales.',
  },
  {
    id: 'goes-through',
    verb: 'burn | burn through | run | run through | go | go through | get through | plough | plow | eat | chew',
    slots: { subject: 'through.of | subject', value: 'through' },
    requires: 'subject, value',
    example: 'Fabrikam burned through $2 billion in the first half.',
  },
  {
    id: 'keeps',
    verb: 'have | keep | hold',
    when: [{ at: 'under | object.under', head: 'management | administration | custody | supervision' }],
    slots: { subject: 'subject', value: 'object' },
    requires: 'subject, value',
    example: 'The fund has $5 billion under management.',
  },
  {
    id: 'level-of',
    verb: IS,
    when: [{ at: 'complement | object', is: 'figure', ifAny: true }],
    slots: { subject: 'subject', value: FIGURE, from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'Fabrikam Corp was down 2% in early trading.',
  },
  {
    id: 'aside',
    verb: '*',
    slots: { subject: 'subject | object', value: 'subject.up | subject.down | object.up | object.down' },
    requires: 'subject, value',
    example: 'Fabrikam, down 1 percent at one point, closed flat.',
  },
];
