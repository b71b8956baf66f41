import type { Pattern } from '../../define.ts';
import { OWNER, PARENT } from '../company-words.ts';
import { BUY, SELL, SIZED_STAKE, STAKE } from '../vocabulary.ts';

/** A stake of somebody who is called an owner, or whose it is by its worth. */
export const ownerStakes: readonly Pattern[] = [
  {
    id: 'parent-holds',
    verb: 'own | hold | control | retain | keep | have',
    when: [
      { at: 'subject', head: PARENT },
      { at: 'subject.possessor', is: 'party' },
      { at: 'object', head: `${STAKE} | % | percent`, figure: 'percent' },
    ],
    slots: { holder: 'subject', percent: 'object', issuer: 'object.of | object.in | subject.possessor' },
    requires: 'holder, percent, issuer',
    example: "Fabrikam's nonprofit parent will own a 31% holding.",
  },
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
  {
    id: 'stake-of-sum',
    noun: STAKE,
    when: [
      { at: 'possessor', is: 'party' },
      { at: 'self', figure: 'sum' },
      { governor: `${BUY} | ${SELL} | bid | offer`, not: true },
    ],
    slots: { holder: 'possessor', issuer: 'in', value: 'self' },
    requires: 'holder, issuer, value',
    example: "Contoso's $2 billion stake in Fabrikam makes it an insider.",
  },
];
