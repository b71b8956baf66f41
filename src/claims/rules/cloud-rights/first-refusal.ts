import type { Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';

const REFUSAL = { right: 'first_refusal' };

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
      customer: 'from | on.possessor | for.possessor | over.possessor | to.possessor',
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
      customer: 'from | on.possessor | for.possessor | over.possessor | to.possessor',
      scope: 'for | on | over | of.on | to | of.to',
    },
    requires: 'scope | provider',
    carried: 'customer, provider',
    fixed: REFUSAL,
    example: 'Contoso has a right of first refusal for new computing capacity.',
  },
  {
    id: 'first-chance',
    noun: 'opportunity | chance | option | crack | shot | look | dibs | dib | call',
    when: [
      { at: 'self', word: 'first' },
      { at: 'doing.object | for | on | at', word: CLOUD_WORD },
    ],
    slots: {
      provider: 'governor.indirect | governor.to | possessor | subject',
      customer:
        'doing.to | doing.object.possessor | doing.object.modifier | on.possessor | on.modifier | for.possessor | at.possessor',
      scope: 'doing.object | for | on | at',
    },
    requires: 'provider, scope',
    carried: 'customer',
    // what a right means is told beside it: no part of the same claim
    fixed: { right: 'first_refusal' },
    example: "Contoso will have the first opportunity to meet Fabrikam's computing needs.",
  },
  {
    id: 'offered-first',
    verb: 'offer | give | show',
    when: [{ modality: 'must' }, { adverb: 'first' }, { at: 'indirect | to | object', is: 'cloud' }],
    slots: { provider: 'indirect | to | object', customer: 'subject', scope: 'object' },
    requires: 'provider, scope',
    carried: 'customer',
    fixed: REFUSAL,
    example: 'Contoso Cloud must be offered every new training job first.',
  },
];
