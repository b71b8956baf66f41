import type { Condition, Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { PAPER, SHARE, STAKE } from '../vocabulary.ts';

const A_SHARE = `${SHARE} | ${STAKE} | rest | remainder | all`;
const ISSUER = 'object.of | object.in | of.possessor | of.in | of | in';

/** "20% of the revenue" is a share of another kind. */
const NO_INCOME: Condition = { at: 'object.of | of', head: INCOME, not: true };

/** Somebody holds, gets or keeps a share: "owns 12% of". */
export const holdings: readonly Pattern[] = [
  {
    id: 'share',
    verb: 'own | hold | control | retain | keep | have | possess',
    when: [NO_INCOME, { at: 'object', head: `${SHARE} | rest | remainder` }],
    slots: { holder: 'subject', percent: 'object', issuer: ISSUER, basis: 'on | of' },
    requires: 'holder, issuer',
    example: 'Contoso owns 12% of Fabrikam.',
  },
  {
    id: 'share-of-it',
    verb: 'own | hold | control | retain',
    when: [
      { at: 'object', head: A_SHARE },
      { at: 'object.of', head: PAPER, ifAny: true },
    ],
    slots: { holder: 'subject', percent: 'object | object.of', issuer: 'object.in', basis: 'on | of' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Fabrikam is controlled by the Brandt family, which owns 58 percent.',
  },
  {
    id: 'gets',
    verb: 'get | receive | obtain | take | secure | win | gain | acquire',
    when: [NO_INCOME, { at: 'for', not: true }],
    slots: { holder: 'subject', percent: 'object', issuer: ISSUER, basis: 'on | of' },
    requires: 'holder, issuer, percent',
    example: 'Contoso gets 42 per cent of Fabrikam.',
  },
  {
    id: 'given',
    verb: 'give | hand | assure | grant | award | guarantee | bring | allot',
    when: [NO_INCOME, { at: 'object', head: A_SHARE }],
    slots: { holder: 'indirect | to', percent: 'object', issuer: ISSUER, basis: 'on | of' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'The deal will give Contoso 51% of Fabrikam.',
  },
  {
    id: 'left-with',
    verb: 'leave',
    when: [{ at: 'with', head: A_SHARE }],
    slots: {
      holder: 'object',
      percent: 'with',
      issuer: 'with.of | with.in | of.possessor | of | in',
      basis: 'on | of',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'The sale leaves Contoso with 20% of Fabrikam.',
  },
  {
    id: 'ends-up-with',
    verb: 'emerge | end up | walk away | come away | wind up | finish',
    when: [{ at: 'with', head: A_SHARE }],
    slots: {
      holder: 'subject',
      percent: 'with',
      issuer: 'with.of | with.in | of.possessor | of | in',
      basis: 'on | of',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group will end up with 30% of Fabrikam Energy.',
  },
  {
    id: 'belongs',
    verb: 'belong | fall',
    when: [{ at: 'subject', head: A_SHARE }],
    slots: { holder: 'to', percent: 'subject | subject.of', issuer: 'subject.of | subject.in' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'The remaining 40% of Fabrikam belongs to Contoso.',
  },
  {
    id: 'in-hands',
    verb: 'be | remain | stay',
    when: [{ at: 'in', head: 'hand' }],
    slots: { holder: 'in.of | in.possessor', percent: 'subject', issuer: 'subject.of | subject.in | subject' },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'The remaining 32 per cent of Fabrikam is in the hands of Contoso.',
  },
];
