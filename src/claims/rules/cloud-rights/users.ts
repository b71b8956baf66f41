import type { Condition, Pattern } from '../../define.ts';
import { CLOUD_PROVIDER, CLOUD_WORD, PRIMARY } from '../cloud-words.ts';
import { EXCLUSIVE, OTHERS } from '../deal-words.ts';

/** "chose it as a provider" */
const NAMED: readonly Condition[] = [
  { at: 'self', word: `${EXCLUSIVE} | ${PRIMARY}`, not: true },
  { governor: 'choose | pick | select | name | appoint | use | tap | add | sign | bring | take on | sign up' },
];
const NAMES = {
  slots: { customer: 'governor.subject | possessor', provider: 'governor.object', scope: 'for' },
  requires: 'customer, provider',
  fixed: { right: 'hosting' },
} as const;

/** Who uses, rents or relies on whose cloud. */
export const users: readonly Pattern[] = [
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
    id: 'relies-on',
    verb: 'rely | depend | lean | standardise | standardize',
    when: [{ at: 'on | upon', is: 'cloud' }],
    slots: { customer: 'subject', provider: 'on | upon', scope: 'for' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: 'Fabrikam relies on Contoso Cloud for its archive.',
  },
  {
    id: 'named-cloud',
    noun: CLOUD_PROVIDER,
    when: [{ role: 'prep' }, { at: 'self', word: CLOUD_WORD }, ...NAMED],
    ...NAMES,
    example: 'Fabrikam chose Contoso Systems as its cloud provider.',
  },
  {
    id: 'added-cloud',
    noun: CLOUD_PROVIDER,
    when: [{ role: 'prep' }, { at: 'governor.object', is: 'cloud' }, ...NAMED],
    ...NAMES,
    example: 'Fabrikam added Contoso Cloud as a provider.',
  },
];
