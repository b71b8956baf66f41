import type { Pattern } from '../../define.ts';
import { COMPANY_NOUN } from '../company-words.ts';
import { PAPER, SHARE } from '../vocabulary.ts';
import { A_SHARE, ISSUER, NO_INCOME } from './shares.ts';

/** Somebody holds, gets or keeps a share: "owns 12% of". */
export const holdings: readonly Pattern[] = [
  {
    id: 'share',
    verb: 'own | hold | control | command | retain | keep | have | possess',
    when: [NO_INCOME, { at: 'object', head: `${SHARE} | rest | remainder | none | portion | part | piece` }],
    slots: { holder: 'subject', percent: 'object', issuer: ISSUER, value: 'of.worth', basis: 'on | of' },
    requires: 'holder, issuer',
    example: 'Contoso owns 12% of Fabrikam.',
  },
  {
    id: 'share-of-this',
    verb: 'own | hold | control | command | retain | keep | have',
    when: [{ at: 'object.of', head: COMPANY_NOUN }],
    slots: { holder: 'subject', issuer: 'subject.of | subject.possessor', percent: 'object', basis: 'on' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group bought Fabrikam Energy in 2019. Northwind Bank owns 8.3 percent of the Korean car maker.',
  },
  {
    id: 'share-of-it',
    verb: 'own | hold | control | command | retain | keep | have',
    when: [
      { at: 'object', head: A_SHARE },
      { at: 'object.of', head: PAPER, ifAny: true },
      { at: 'object', word: 'revenue | profit | sales | income', not: true },
    ],
    slots: { holder: 'subject', percent: 'object | object.of', issuer: 'object.in', basis: 'on | object.of' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Fabrikam is controlled by the Brandt family, which owns 58 percent.',
  },
  {
    id: 'majority-of-votes',
    verb: 'own | hold | control | command | retain | keep | have',
    when: [
      { at: 'object', head: 'majority' },
      { at: 'object.of', head: PAPER },
    ],
    slots: { holder: 'subject', issuer: 'object.of.in | object.in | in | subject.of', basis: 'object.of' },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'The founders of Fabrikam Energy retain a majority of the voting rights.',
  },
  {
    id: 'rest-of-it',
    verb: 'own | hold | control | command | retain | keep | have',
    when: [{ at: 'object', head: 'rest | remainder | balance' }],
    slots: { holder: 'subject', issuer: 'object.of' },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'Contoso Group owns 65% of Fabrikam Energy. Northwind Bank owns the rest.',
  },
  {
    id: 'belongs',
    verb: 'belong | fall | lie | rest | reside | remain | stay',
    when: [{ at: 'subject', head: A_SHARE }],
    slots: { holder: 'to | with', percent: 'subject | subject.of', issuer: 'subject.of | subject.in' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'The remaining 40% of Fabrikam belongs to Contoso.',
  },
  {
    id: 'in-hands',
    verb: 'be | remain | stay',
    when: [{ at: 'in', head: 'hand' }],
    slots: { holder: 'in.of | in.possessor | of', percent: 'subject', issuer: 'subject.of | subject.in | subject' },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'The remaining 32 per cent of Fabrikam is in the hands of Contoso.',
  },
];
