import type { Pattern } from '../../define.ts';
import { PARENT } from '../company-words.ts';
import { PAPER, STAKE } from '../vocabulary.ts';

const GETS = 'get | receive | raise | secure | take | obtain | attract | land';
const OWNS = 'own | hold | control | command | retain | keep | have';

/** What the people of a company hold of it, votes beside capital, and shares that are given for money. */
export const insiders: readonly Pattern[] = [
  {
    id: 'insiders-hold',
    verb: OWNS,
    when: [
      {
        at: 'subject',
        head: `founder | co-founder | management | manager | employee | staff | director | executive | insider | shareholder | investor | owner | family | ${PARENT}`,
      },
      { at: 'object', figure: 'percent' },
      { at: 'object.of', head: PAPER },
    ],
    slots: {
      holder: 'subject',
      percent: 'object',
      issuer: 'object.of.possessor | object.of.in | subject.possessor | subject.of | subject.at',
      basis: 'object.of',
    },
    requires: 'holder, percent, issuer',
    example: "Fabrikam's founders control 35% of the votes.",
  },
  {
    id: 'votes-beside',
    noun: 'percent',
    when: [
      { governor: `${OWNS} | be | become | remain` },
      { at: 'of', head: `${PAPER} | vote | power` },
      { at: 'of', word: 'vote | votes | voting' },
    ],
    slots: {
      holder: 'governor.subject',
      percent: 'self',
      issuer:
        'of.possessor | of.in | governor.object.in | governor.object.of | governor.complement.possessor | governor.complement.of | governor.complement.in',
      basis: 'of',
    },
    requires: 'holder, percent, issuer',
    carried: 'issuer',
    example: 'Contoso Group has a 40% interest in Fabrikam Energy and 70% of its voting power.',
  },
  {
    id: 'takes-another',
    verb: 'take | get | receive | pick up',
    when: [
      { at: 'object', figure: 'percent', word: 'another | remaining | other | further' },
      { at: 'object.of', not: true },
    ],
    slots: { holder: 'subject', percent: 'object', issuer: 'object.in' },
    requires: 'holder, percent, issuer',
    carried: 'issuer',
    example: 'Contoso Group holds 45% of Fabrikam Energy. Northwind Bank takes another 45%.',
  },
  {
    id: 'given-for-money',
    noun: `${STAKE} | shareholding`,
    when: [
      { governor: GETS, role: 'prep' },
      { at: 'governor.in exchange for | governor.in return for | governor.for', head: STAKE },
    ],
    slots: {
      holder: 'governor.from | governor.object.from',
      issuer: 'governor.subject',
      percent: 'self | of',
    },
    requires: 'holder, issuer, percent',
    example: 'Fabrikam got $3 billion from Contoso in exchange for a 9% stake.',
  },
];
