import type { Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';
import { REFUSAL } from './first-refusal.ts';

/** Which cloud has the first chance, or is offered things first. */
export const firstChance: readonly Pattern[] = [
  {
    id: 'first-chance',
    noun: 'opportunity | chance | option | crack | shot | look | dibs | dib | call | choice | pick',
    when: [
      { at: 'self', word: 'first' },
      { at: 'doing.object | for | on | at | over', word: CLOUD_WORD },
    ],
    slots: {
      provider: 'governor.indirect | governor.to | possessor | subject',
      customer:
        'doing.to | doing.object.possessor | doing.object.modifier | on.possessor | on.modifier | for.possessor | at.possessor',
      scope: 'doing.object | for | on | at',
    },
    requires: 'provider, scope',
    carried: 'customer, provider',
    // what a right means is told beside it: no part of the same claim
    fixed: { right: 'first_refusal' },
    example: "Contoso will have the first opportunity to meet Fabrikam's computing needs.",
  },
  {
    id: 'first-chance-to-host',
    noun: 'opportunity | chance | option | crack | shot | dibs | dib',
    when: [{ at: 'self', word: 'first' }, { doing: 'host | run | serve' }],
    slots: {
      provider: 'governor.indirect | possessor | subject',
      customer: 'doing.object | governor.subject',
      scope: 'doing.object',
    },
    requires: 'provider, scope',
    carried: 'customer, provider',
    fixed: REFUSAL,
    example: "Contoso gets first crack at hosting Fabrikam's new products.",
  },
  {
    id: 'first-purchase',
    noun: 'option | right',
    when: [
      { at: 'self', word: 'first' },
      { at: 'under | under.with | subject', is: 'cloud' },
      { at: 'doing.object | for | on | at', not: true },
    ],
    slots: { provider: 'possessor | subject', customer: 'under.with | with' },
    requires: 'provider, customer',
    carried: 'customer',
    fixed: REFUSAL,
    example: 'Contoso Cloud retains a first purchase option under its agreement with Fabrikam.',
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
