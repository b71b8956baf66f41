import type { Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';
import { ENDED } from '../deal-changes.ts';
import { EXCLUSIVE } from '../deal-words.ts';
import { ONLY } from './exclusivity.ts';

/** Exclusivity that ends without a word of whose it is, and what only one has a claim on. */
export const exclusiveClaims: readonly Pattern[] = [
  {
    id: 'exclusivity-headed',
    noun: 'exclusivity',
    // a headline leaves out whose it is
    when: [
      { governor: ENDED, role: 'object | subject' },
      { at: 'self', word: 'period | term', not: true },
    ],
    slots: { provider: 'of', customer: 'for | with' },
    requires: 'provider, customer',
    carried: 'customer, provider',
    fixed: ONLY,
    example: 'Contoso Cloud and Fabrikam revise their partnership, ending exclusivity.',
  },
  {
    id: 'exclusive-claim',
    noun: 'claim | hold | grip | lock | control',
    when: [
      { at: 'self', word: EXCLUSIVE },
      { at: 'self | on | over | of', word: CLOUD_WORD },
    ],
    slots: {
      provider: 'possessor | subject | governor.subject',
      customer: 'on.possessor | over.possessor | of.possessor',
      scope: 'on | over | of',
    },
    requires: 'provider, customer',
    carried: 'customer',
    fixed: ONLY,
    example: "The deal ends Contoso's exclusive claim on Fabrikam's API traffic.",
  },
];
