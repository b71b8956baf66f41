import type { Pattern } from '../../define.ts';

/** What has a date set for it. */
export const dates: readonly Pattern[] = [
  {
    id: 'comes-up',
    verb: 'be | come | come up',
    when: [{ at: 'for', head: 'renewal | review | election | re-election | vote | auction' }],
    slots: { entity: 'subject', what: 'for' },
    requires: 'entity, what, date',
    status: 'planned',
    example: 'The contract is up for renewal in October 2026.',
  },
  {
    id: 'has-date',
    verb: 'have | carry | set | get',
    when: [
      { at: 'object', head: 'date' },
      { at: 'object', word: 'effective | closing | start | starting | opening | launch | release | trial | due' },
    ],
    slots: { entity: 'subject', what: 'object' },
    requires: 'entity, what, date',
    example: 'Both transactions have an effective date of 1 April 2023.',
  },
];
