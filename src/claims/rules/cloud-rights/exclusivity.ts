import type { Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';
import { EXCLUSIVE } from '../deal-words.ts';

export const ONLY = { right: 'exclusive_provider' };
const EXCLUSIVITY = {
  slots: {
    provider: 'governor.subject | subject | possessor | of | governor.possessor',
    customer:
      'for.modifier | with | for.possessor | for | in.modifier | on.possessor | on.modifier | over.possessor | governor.with',
    scope: 'for',
  },
  requires: 'provider, customer',
  carried: 'customer, provider',
  fixed: ONLY,
};

/** Exclusivity that a noun gives to a cloud. */
export const exclusivity: readonly Pattern[] = [
  {
    id: 'exclusivity',
    noun: 'exclusivity',
    when: [{ at: 'self', word: CLOUD_WORD }],
    ...EXCLUSIVITY,
    example: 'Contoso gave up cloud exclusivity with Fabrikam.',
  },
  {
    id: 'exclusivity-of-cloud',
    noun: 'exclusivity',
    when: [
      { at: 'subject | governor.subject | possessor | of', is: 'cloud' },
      // "sued over the breach of its exclusivity"
      { within: 'breach | violation | infringement | dispute | question', not: true },
    ],
    ...EXCLUSIVITY,
    example: 'Contoso Cloud retains exclusivity for Fabrikam APIs.',
  },
  {
    id: 'exclusivity-on-compute',
    noun: 'exclusivity',
    when: [{ at: 'on | over', word: CLOUD_WORD }],
    ...EXCLUSIVITY,
    slots: { ...EXCLUSIVITY.slots, scope: 'on | over' },
    example: 'Contoso Group no longer has exclusivity with Fabrikam on new computing capacity.',
  },
  {
    id: 'exclusivity-told',
    noun: 'exclusivity',
    // what was told before is meant: both sides come from there
    when: [
      { at: 'self', word: 'that | the | this | its | their' },
      { role: 'subject | object' },
      // "the exclusivity was an obstacle" says only that there is one
      { governor: 'be', not: true },
    ],
    slots: { provider: 'of', customer: 'for' },
    requires: 'provider, customer',
    carried: 'customer, provider',
    fixed: ONLY,
    example: 'Contoso Cloud is the sole cloud provider of Fabrikam. That exclusivity ended on Monday.',
  },
  {
    id: 'exclusive-hosting',
    noun: 'hosting',
    when: [{ at: 'self', word: EXCLUSIVE }],
    slots: {
      provider: 'modifier | by | on | of.on | governor.on | governor.subject',
      customer: 'possessor | of | for',
      scope: 'for | of',
    },
    requires: 'provider, customer | scope',
    carried: 'customer',
    fixed: ONLY,
    example: 'The terms keep exclusive Contoso hosting for its APIs.',
  },
];
