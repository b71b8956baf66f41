import type { Condition } from '../../define.ts';

/** "booked a $3 billion loss from its investment": what it brings in the books is not what was put in. */
export const NOT_BOOKED: Condition = {
  governor: 'record | book | report | post | take | suffer | swallow | recognise | recognize | attribute',
  role: 'prep',
  not: true,
};
