import type { Pattern } from '../../define.ts';
import { TERM } from '../vocabulary.ts';

const SEAT = { slots: { subject: 'object', parties: 'subject' }, requires: 'subject' } as const;

/** Seats that are kept or lost, demands that are dropped, periods that are changed. */
export const losses: readonly Pattern[] = [
  {
    id: 'seat-kept',
    verb: 'keep | retain | hold on to',
    when: [
      { at: 'object', head: 'seat | share', word: 'seat | golden' },
      { at: 'object.on | object', head: 'board | share | committee' },
    ],
    ...SEAT,
    fixed: { action: 'kept' },
    status: 'in_force',
    example: 'Contoso keeps its seat on the board.',
  },
  {
    id: 'seat-lost',
    verb: 'lose | give up | surrender | relinquish',
    when: [
      { at: 'object', head: 'seat' },
      { at: 'object.on', head: 'board | committee' },
    ],
    ...SEAT,
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'Contoso gave up its seat on the board.',
  },
  {
    id: 'demand-dropped',
    verb: 'drop | withdraw | abandon | give up',
    when: [
      { at: 'object', head: 'demand | request | claim | call | insistence' },
      { at: 'object.for', head: `${TERM} | seat` },
    ],
    slots: { subject: 'object.for', parties: 'subject' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: "Contoso dropped a demand for a seat on Fabrikam's board.",
  },
  {
    id: 'period-changed',
    verb: 'cut | shorten | lengthen | extend | double | halve | reduce | raise | triple',
    when: [{ at: 'object', head: 'period', word: 'notice | lock-up | exclusivity | break' }],
    slots: { subject: 'object', parties: 'subject' },
    requires: 'subject',
    fixed: { action: 'modified' },
    status: 'in_force',
    example: 'The notice period was cut to six months.',
  },
  {
    id: 'replaced',
    verb: 'replace | substitute',
    // "was deleted and replaced" is deleted
    when: [
      { at: 'object', head: TERM },
      { governor: 'delete | remove | drop | scrap | strike', not: true },
    ],
    slots: { subject: 'object' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The exit clause was replaced by a penalty.',
  },
];
