import type { Pattern } from '../../define.ts';
import { PAPER, STAKE } from '../vocabulary.ts';

/** What a stake does with what it is worth. */
const REACHES =
  'exceed | top | surpass | pass | reach | hit | total | amount | rise | grow | climb | jump | swell | fall | drop';

/** One owner after the other, and shares that are worth a sum: "followed by Northwind with 8%". */
export const listed: readonly Pattern[] = [
  {
    id: 'followed-by',
    verb: 'follow',
    when: [
      { at: 'with', figure: 'percent' },
      { at: 'by', is: 'known' },
      { at: 'with.of', not: true },
      { at: 'governor.object', word: 'market', not: true },
    ],
    slots: { holder: 'by', percent: 'with', issuer: 'object.of | object.in' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group owns 17% of Fabrikam Energy, followed by Northwind Bank with 8%.',
  },
  {
    id: 'next-with',
    verb: 'be | come',
    when: [{ adverb: 'next | second | third' }, { at: 'with', figure: 'percent' }, { at: 'with.of', not: true }],
    slots: { holder: 'subject', percent: 'with' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group owns 27% of Fabrikam Energy. Northwind Bank is next, with about 11%.',
  },
  {
    id: 'settles-at',
    noun: 'percent',
    when: [{ at: 'governor.subject', head: `${STAKE} | ownership` }, { role: 'prep' }],
    slots: { holder: 'for', percent: 'self', issuer: 'governor.subject.in | governor.subject.of' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group will own Fabrikam Energy with others. Ownership would settle at 49% for Contoso Group.',
  },
  {
    id: 'stock-for',
    noun: 'money',
    when: [{ governor: 'come | include | carry | bring' }, { at: 'of', head: PAPER }],
    slots: { holder: 'for', value: 'self', issuer: 'of.modifier | of.of | of.in | of.possessor' },
    requires: 'holder, issuer, value',
    example: 'The order came with $350 million of Contoso stock for Fabrikam Energy.',
  },
  {
    // whose stake it is was said before
    id: 'stake-valued-then',
    noun: STAKE,
    when: [
      { governor: `be | value | put | estimate | peg | ${REACHES}` },
      { role: 'subject | object' },
      { at: 'possessor | in | of', not: true },
    ],
    slots: { value: 'governor.worth | governor.at | governor.to | governor.object | governor.complement' },
    requires: 'holder, issuer, value',
    carried: 'holder, issuer',
    example: 'Contoso Group owns 27% of Fabrikam Energy. That stake was valued at $84 billion in October.',
  },
  {
    id: 'sum-held',
    verb: 'own | hold | have',
    when: [
      { at: 'object', is: 'figure' },
      { at: 'object', figure: 'money' },
      { at: 'object.of', not: true },
      { at: 'object.in | in', is: 'company' },
    ],
    slots: { holder: 'subject', value: 'object', issuer: 'object.in | in' },
    requires: 'holder, issuer, value',
    example: 'The foundation will hold around $120 billion in Fabrikam Energy.',
  },
];
