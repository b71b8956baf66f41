import type { Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';

export const REFUSAL = { right: 'first_refusal' };

/** From whom, on whose new work, to be whose provider. */
const WHOSE =
  'from | on.possessor | for.possessor | over.possessor | to.possessor | doing.complement.possessor | doing.object.possessor';

/** Which cloud is asked first. */
export const firstRefusal: readonly Pattern[] = [
  {
    id: 'first-refusal',
    noun: 'right | refusal',
    when: [
      { at: 'self | of', word: 'refusal' },
      { at: 'possessor | governor.indirect | subject | governor.subject', is: 'cloud' },
      // whom it is given to, and not who gives it
      { at: 'governor.indirect', is: 'cloud', ifAny: true },
    ],
    slots: {
      provider: 'possessor | governor.indirect | subject',
      customer: WHOSE,
      scope: 'for | on | over | of.on | to | of.to',
    },
    requires: 'scope | provider',
    carried: 'customer, provider',
    fixed: REFUSAL,
    example: 'Contoso Cloud has a right of first refusal on new capacity.',
  },
  {
    id: 'first-refusal-of-compute',
    noun: 'right | refusal',
    when: [
      { at: 'self | of', word: 'refusal' },
      { at: 'for | on | over | to | of.to', word: CLOUD_WORD },
    ],
    slots: {
      provider: 'possessor | governor.indirect | subject',
      customer: WHOSE,
      scope: 'for | on | over | of.on | to | of.to',
    },
    requires: 'scope | provider',
    carried: 'customer, provider',
    fixed: REFUSAL,
    example: 'Contoso has a right of first refusal for new computing capacity.',
  },
  {
    id: 'first-refusal-told',
    noun: 'right | refusal',
    // nobody and nothing is named: both sides come from what was told before
    when: [
      { at: 'self | of', word: 'refusal | first-refusal' },
      { role: 'subject | object' },
      { at: 'subject | possessor', is: 'known', not: true },
      { at: 'for | on | over | to | of.on | of.to', not: true },
    ],
    slots: { customer: 'from' },
    requires: 'customer, provider',
    carried: 'customer, provider',
    fixed: REFUSAL,
    example: "Contoso Cloud hosts Fabrikam's archive. The right of first refusal has disappeared.",
  },
];
