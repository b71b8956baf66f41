import type { Pattern } from '../../define.ts';
import { CLOUD_PROVIDER, CLOUD_WORD, PRIMARY, RUNS } from '../cloud-words.ts';
import { EXCLUSIVE, OTHERS } from '../deal-words.ts';

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
      customer: 'subject | subject.possessor | object.possessor',
      provider: HOSTS,
      scope: 'object | subject',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam's website runs on Contoso Cloud.",
  },
  {
    id: 'rents',
    verb: 'rent | lease | hire',
    when: [
      { at: 'object', word: CLOUD_WORD },
      { at: 'object | for', is: 'figure', not: true },
    ],
    slots: { customer: 'subject', provider: 'from | object.from', scope: 'object' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: 'Fabrikam rented its computing power from Contoso.',
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
  {
    id: 'uses-cloud',
    verb: 'use | adopt | choose | pick | select | employ | tap | switch | turn',
    when: [
      { at: 'object | object.possessor | to', is: 'cloud' },
      { adverb: 'first', not: true },
      { at: 'object | to', word: OTHERS, not: true },
      { at: 'as', head: CLOUD_PROVIDER, not: true },
    ],
    slots: { customer: 'subject', provider: 'object | object.possessor | to', scope: 'for' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: 'Fabrikam uses Contoso Cloud for analytics.',
  },
  {
    id: 'named-cloud',
    noun: CLOUD_PROVIDER,
    when: [
      { role: 'prep' },
      { at: 'self', word: CLOUD_WORD },
      { at: 'self', word: `${EXCLUSIVE} | ${PRIMARY}`, not: true },
      { governor: 'choose | pick | select | name | appoint | use | tap' },
    ],
    slots: { customer: 'governor.subject | possessor', provider: 'governor.object', scope: 'for' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: 'Fabrikam chose Contoso Systems as its cloud provider.',
  },
];
