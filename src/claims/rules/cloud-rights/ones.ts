import type { Pattern } from '../../define.ts';
import { PRIMARY } from '../cloud-words.ts';
import { EXCLUSIVE } from '../deal-words.ts';
import { ONLY } from './exclusivity.ts';

/** "the primary one", "the only one": what a cloud is one of has been said before. */
export const ones: readonly Pattern[] = [
  {
    id: 'main-one',
    verb: 'be | stay | remain | become',
    when: [
      { at: 'complement', head: 'one', word: PRIMARY },
      { at: 'subject', is: 'cloud' },
    ],
    slots: { provider: 'subject', customer: 'for' },
    requires: 'provider, customer',
    carried: 'customer',
    fixed: { right: 'primary_provider' },
    example: 'Contoso Cloud stays the primary one for Fabrikam.',
  },
  {
    id: 'only-one',
    verb: 'be | stay | remain | become',
    when: [
      { at: 'complement', head: 'one', word: EXCLUSIVE },
      { at: 'subject', is: 'cloud' },
    ],
    slots: { provider: 'subject', customer: 'for | complement.for' },
    requires: 'provider, customer',
    carried: 'customer',
    fixed: ONLY,
    example: "Contoso Cloud remains Fabrikam's primary cloud partner. It is no longer the only one.",
  },
];
