import type { Pattern } from '../../define.ts';
import { IN_ROLE } from '../event/words.ts';
import { CHANGE, FORMER, METRICS, RATE } from './places.ts';

/** Somebody spends, gives or has so much, where that is no term of a deal. */
export const spends: readonly Pattern[] = [
  {
    id: 'adds',
    verb: 'contribute | supply | spend',
    when: [
      { at: 'object', is: 'figure' },
      { at: 'subject', is: 'company', not: true },
      { at: 'subject', head: IN_ROLE, not: true },
    ],
    slots: { subject: 'subject', value: 'object', from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'The drug contributes $2 billion to sales.',
  },
  {
    id: 'adds-to',
    verb: 'add | knock off | wipe off | shave off | cut | take',
    when: [
      { at: 'object', is: 'figure' },
      { at: 'to | off | from', head: METRICS },
    ],
    slots: { subject: 'to | off | from', value: 'object' },
    requires: 'subject, value',
    example: 'The contract could add $1.5 billion to its sales.',
  },
  {
    id: 'spends-on',
    verb: 'spend',
    when: [
      { at: 'on | object.on', is: 'company', not: true },
      { at: 'on.apposition | object.on.apposition', not: true },
    ],
    slots: { subject: 'on | object.on | object.apposition.on', value: 'object', from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'Contoso spent $7 million on cloud services.',
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
];
