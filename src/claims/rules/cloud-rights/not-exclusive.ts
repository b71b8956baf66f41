import type { Pattern } from '../../define.ts';
import { DEAL } from '../vocabulary.ts';
import { FREE } from './any-cloud.ts';

/** Deals with a cloud that leave room for others. */
export const notExclusive: readonly Pattern[] = [
  {
    id: 'not-exclusive',
    adjective: 'exclusive',
    when: [
      { at: 'subject', head: DEAL },
      { at: 'subject.with', is: 'cloud' },
    ],
    slots: { customer: 'subject', provider: 'subject.with' },
    requires: 'customer',
    denied: true,
    fixed: FREE,
    status: 'in_force',
    example: "Fabrikam's contract with Contoso Cloud is not exclusive.",
  },
];
