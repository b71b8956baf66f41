import type { Pattern } from '../../define.ts';
import { OFFICE } from '../company-words.ts';

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
    id: 'takes-office',
    verb: 'take over | take up | come in | return | come back | arrive | join',
    when: [{ at: 'as', head: OFFICE }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Jane Doe took over Fabrikam as chief executive in 2006.',
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
