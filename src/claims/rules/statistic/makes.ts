import type { Pattern } from '../../define.ts';
import { FIGURE, IS } from './levels.ts';
import { FORMER, NO_LEVEL, RATE } from './places.ts';

/** What ties somebody or something to an amount that it makes, takes or is a part of. */
const MAKES =
  'make up | represent | comprise | constitute | cover | absorb | generate | earn | lose | make | employ | bring in | cost | save | affect | ' +
  'gross | book | post | fetch | score | win | collect | charge | burn | produce | rake in | find | borrow | pay out | write off | withdraw | deposit | ' +
  'distribute | lend | donate | require | waste | return | recoup | recover | refund | repay | insure | emit | set aside | put aside | pay back | net | clear | ' +
  'yield | manage | oversee | administer | advise | transact | owe | claim | add | knock off | wipe off | wipe out | shave off | forgo | log | record | report | bring | swallow | consume | process | handle';

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
    id: 'takes',
    verb: 'take',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object', is: 'figure' },
    ],
    slots: { subject: 'subject', value: 'object', from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'The shop took £31 million in the year to June.',
  },
  {
    id: 'takes-part',
    verb: 'take',
    // "the group takes 11% and a seat" is a stake
    when: [
      { at: 'object', figure: 'percent' },
      { at: 'object.of', head: 'vote | poll | ballot | seat | point | audience | market | time | space | effort' },
    ],
    slots: { subject: 'subject', value: 'object', from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'The Greens took 36.2 per cent of the vote.',
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
    id: 'level-of',
    verb: IS,
    when: [{ at: 'complement | object', is: 'figure', ifAny: true }, ...NO_LEVEL],
    slots: { subject: 'subject', value: FIGURE, from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'Fabrikam Corp was down 2% in early trading.',
  },
  {
    id: 'aside',
    verb: '*',
    when: [{ at: 'object.of', is: 'figure', not: true }],
    slots: { subject: 'subject | object', value: 'subject.up | subject.down | object.up | object.down' },
    requires: 'subject, value',
    example: 'Fabrikam, down 1 percent at one point, closed flat.',
  },
];
