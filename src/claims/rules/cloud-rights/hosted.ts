import type { Pattern } from '../../define.ts';
import { RUNS } from '../cloud-words.ts';

/** "on Contoso Cloud", "across three clouds: A, B and C" */
export const HOSTS =
  'across.apposition | across.of.apposition | on.of.apposition | on | onto | to | in | inside | within | with | by | across | via | on.possessor | onto.possessor | to.possessor | on.apposition';

/** What runs on whose cloud. */
export const hosted: readonly Pattern[] = [
  {
    id: 'hosting',
    verb: `${RUNS} | stay | remain`,
    when: [
      { at: HOSTS, is: 'cloud' },
      // "With Contoso Cloud we move faster": whoever moves something moves it to a place
      { at: 'with', is: 'cloud', not: true },
      // "remains its partner, with models on Contoso Cloud"
      { at: 'complement', not: true },
    ],
    slots: {
      customer: 'subject | object.possessor | object.to.possessor | object.to.modifier | object',
      provider: HOSTS,
      scope: 'object | subject',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam's website runs on Contoso Cloud.",
  },
  {
    id: 'hosted-with',
    verb: 'host | store | deploy | stay | remain | train',
    when: [
      { at: 'with', is: 'cloud' },
      { at: 'complement', not: true },
    ],
    slots: { customer: 'subject | object.possessor', provider: 'with', scope: 'object | subject' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: 'Fabrikam hosts its website with Contoso Cloud.',
  },
  {
    id: 'hosts',
    verb: 'host | power | serve',
    when: [
      { at: 'subject', is: 'cloud' },
      // "the first chance at hosting it"
      { at: 'completes', head: 'chance | opportunity | option | crack | shot | dib | dibs', not: true },
    ],
    slots: {
      provider: 'subject',
      customer: 'object.possessor | object.of.possessor | object.of | object',
      scope: 'object',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Contoso Cloud hosts Fabrikam's archive.",
  },
  {
    id: 'access-to-cloud',
    noun: 'access',
    when: [
      {
        at: 'to',
        head: 'infrastructure | compute | computing | capacity | platform | cloud | cluster | server | network | center | centre | service',
      },
      { at: 'to.possessor', is: 'cloud' },
      { at: 'to', is: 'figure', not: true },
      { at: 'self', word: 'exclusive | priority | preferential', not: true },
    ],
    slots: { customer: 'governor.indirect | subject | possessor', provider: 'to.possessor', scope: 'to' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam will have access to Contoso Cloud's infrastructure.",
  },
];
