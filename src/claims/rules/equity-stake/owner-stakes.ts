import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';
import { SIZED_STAKE } from '../vocabulary.ts';

/** A stake of somebody who is called an owner. */
export const ownerStakes: readonly Pattern[] = [
  {
    id: 'owner-with-stake',
    noun: SIZED_STAKE,
    when: [
      { governor: 'be | become | remain', role: 'prep' },
      { at: 'governor.subject', head: OWNER },
    ],
    slots: {
      holder: 'governor.complement',
      issuer: 'in | governor.subject.possessor | governor.subject.of | governor.subject.in',
      percent: 'self | of',
    },
    requires: 'holder, issuer, percent',
    example: "Fabrikam's biggest owner is Contoso, with a stake of 9%.",
  },
];
