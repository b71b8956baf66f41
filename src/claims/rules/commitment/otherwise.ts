import type { Pattern } from '../../define.ts';
import { FIGURE } from '../deal-figure-words.ts';
import { SITE } from '../vocabulary.ts';

/** What is put in, and not what is bought with it. */
const CAPITAL = 'round | funding | investment | stake | share';

/** A sum under a contract, in a construction that no other pattern knows: the predicate says so, and its clause has the sum. */
export const otherwise: readonly Pattern[] = [
  {
    id: 'money-spent',
    verb: 'order | spend | purchase | buy | sign | contract',
    when: [
      { at: 'to | in | object', head: `${CAPITAL} | loan | facility | debt | credit`, not: true },
      { at: 'for', head: SITE, not: true },
      // whoever buys assets takes over what they are of
      { at: 'object', head: 'asset', not: true },
    ],
    slots: {
      buyer: 'subject | by',
      seller: 'with | from | object.with | for.with',
      amount: 'object | for | at | for.of | object.of',
      subject: 'for | of',
    },
    requires: 'amount, buyer, seller',
    fallback: true,
    example: 'Contoso Group spent $7 million last year with Fabrikam Energy.',
  },
  {
    id: 'will-spend',
    verb: 'spend',
    when: [{ modality: 'shall' }, { at: 'object', figure: 'money' }],
    slots: { buyer: 'subject | by', amount: 'object', subject: 'on' },
    requires: 'amount, buyer',
    fallback: true,
    example: 'Contoso Group will spend $7 million on its network.',
  },
  {
    id: 'contract-over',
    noun: 'contract | order | commitment | obligation | pledge',
    when: [
      { at: FIGURE, figure: 'money' },
      { governor: 'raise | stand | account | advise', not: true },
    ],
    slots: {
      buyer: 'possessor | modifier | from | subject | governor.subject | by | clause',
      seller: 'with | to | doing.object.modifier | from | governor.with | clause',
      amount: FIGURE,
      subject: 'for | of',
    },
    requires: 'amount, buyer | seller',
    carried: 'buyer, seller',
    fallback: true,
    example: 'The $25 billion obligation that Contoso Group took on in 2025 stands.',
  },
];
