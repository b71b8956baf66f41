import type { Pattern } from '../../define.ts';
import { A_SHARE, ISSUER, NO_INCOME } from './shares.ts';

/** What a deal leaves somebody with: "will emerge with a fifth of". */
export const outcomes: readonly Pattern[] = [
  {
    id: 'gets',
    verb: 'get | receive | obtain | take | secure | win | gain | acquire',
    when: [NO_INCOME, { at: 'for', not: true }],
    slots: { holder: 'subject', percent: 'object | object.of', issuer: ISSUER, basis: 'on | of' },
    requires: 'holder, issuer, percent',
    example: 'Contoso gets 42 per cent of Fabrikam.',
  },
  {
    id: 'given',
    verb: 'give | hand | assure | grant | award | guarantee | bring | allot | offer | issue',
    when: [NO_INCOME, { at: 'object', head: A_SHARE }],
    slots: { holder: 'indirect | to', percent: 'object', issuer: ISSUER, basis: 'on | of' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'The deal will give Contoso 51% of Fabrikam.',
  },
  {
    id: 'given-whole',
    verb: 'give | hand | grant | bring',
    when: [{ at: 'object', head: 'ownership | control | majority | stake | holding | interest' }],
    slots: { holder: 'indirect | to', issuer: 'object.of | object.in | of | in', value: 'object.worth' },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'The deal will give Contoso full ownership of Fabrikam.',
  },
  {
    // "sold half of Fabrikam, leaving it with": the one who did it is left
    id: 'left-itself-with',
    verb: 'leave',
    when: [
      { at: 'with', head: A_SHARE },
      { at: 'object', head: 'it | them | itself' },
    ],
    slots: {
      holder: 'subject',
      percent: 'with | with.of',
      issuer: 'with.of | with.in | of.possessor | of | in | governor.object.of | governor.object.in | governor.object',
      basis: 'on | of',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group sold half of Fabrikam Energy, leaving it with a 20% stake.',
  },
  {
    id: 'left-with',
    verb: 'leave',
    when: [{ at: 'with', head: A_SHARE }],
    slots: {
      holder: 'object',
      percent: 'with | with.of',
      issuer: 'with.of | with.in | of.possessor | of | in',
      basis: 'on | of',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'The sale leaves Contoso with 20% of Fabrikam.',
  },
  {
    id: 'ends-up-with',
    verb: 'emerge | end up | walk away with | come away with | wind up | finish | stay on | stay | hang on',
    when: [NO_INCOME, { at: 'with | object', head: A_SHARE }],
    slots: {
      holder: 'subject',
      percent: 'with | with.of | object | object.of',
      issuer: 'with.of | with.in | object.of | object.in | of.possessor | of | in',
      basis: 'on | of',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group will end up with 30% of Fabrikam Energy.',
  },
];
