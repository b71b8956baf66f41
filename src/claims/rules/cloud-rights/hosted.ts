import type { Pattern } from '../../define.ts';
import { RUNS } from '../cloud-words.ts';

const HOSTS = 'on | onto | to | in | with | by | on.possessor | onto.possessor | to.possessor';

/** What runs on whose cloud. */
export const hosted: readonly Pattern[] = [
  {
    id: 'hosting',
    verb: `${RUNS} | stay | remain`,
    when: [
      { at: HOSTS, is: 'cloud' },
      // "remains its partner, with models on Contoso Cloud"
      { at: 'complement', not: true },
    ],
    slots: {
      customer: 'subject | subject.possessor | object.possessor | object.to.possessor | object.to.modifier',
      provider: HOSTS,
      scope: 'object | subject',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam's website runs on Contoso Cloud.",
  },
  {
    id: 'hosts',
    verb: 'host | power | serve',
    when: [{ at: 'subject', is: 'cloud' }],
    slots: {
      provider: 'subject',
      customer: 'object.possessor | object.of.possessor | object.of | object',
      scope: 'object',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Contoso Cloud hosts Fabrikam's archive.",
  },
];
