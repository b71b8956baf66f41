import type { Pattern } from '../../define.ts';

/** What somebody holds for some time. */
const OFFICE =
  'post | position | role | job | office | title | record | seat | chair | chairman | chairwoman | president | director | executive | minister | governor | mayor | ' +
  'secretary | captain | head | manager | boss | officer | chief | leader | coach | editor | ambassador | treasurer | adviser';

/** Who holds what office, and since or until when. */
export const offices: readonly Pattern[] = [
  {
    id: 'held-office',
    verb: 'be | hold | serve | stay | remain | run',
    when: [
      { at: 'as | object | complement | in', head: OFFICE },
      { at: 'subject', head: OFFICE, not: true },
    ],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Jane Doe held the post between 2008 and 2010.',
  },
  {
    id: 'officer',
    noun: OFFICE,
    when: [{ at: 'since' }],
    slots: { entity: 'host', what: 'self' },
    requires: 'entity, date',
    status: 'in_force',
    example: 'Jane Doe, director since 2016, will leave.',
  },
];
