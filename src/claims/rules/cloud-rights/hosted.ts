import type { Pattern } from '../../define.ts';
import { RUNS } from '../deal-words.ts';

const HOSTS = 'on | onto | to | in | with | by | on.possessor | onto.possessor | to.possessor';

/** What runs on whose cloud. */
export const hosted: readonly Pattern[] = [
  {
    id: 'hosting',
    verb: `${RUNS} | stay | remain`,
    when: [{ at: HOSTS, is: 'cloud' }],
    slots: {
      customer: 'subject | subject.possessor | object.possessor',
      provider: HOSTS,
      scope: 'object | subject',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam's website runs on Contoso Cloud.",
  },
  {
    id: 'available',
    adjective: 'available',
    when: [{ at: 'on | in | through | via', is: 'cloud' }],
    slots: {
      customer: 'subject.possessor | subject.modifier | subject',
      provider: 'on | in | through | via',
      scope: 'subject',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam's models are available on Contoso Cloud.",
  },
];
