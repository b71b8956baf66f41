import type { Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';

/** A share of revenue in a construction that no other pattern knows. */
export const otherwise: readonly Pattern[] = [
  {
    id: 'share-got',
    noun: 'percent | share | cut | slice | portion | part',
    when: [
      { at: 'of', head: INCOME },
      { governor: 'receive | get | take | collect | claim | keep | earn | entitle | pocket | draw | hold' },
    ],
    slots: {
      payee: 'governor.subject',
      payer: 'of.possessor | from | governor.from | of.of',
      percent: 'self',
      scope: 'of',
    },
    requires: 'payee',
    carried: 'payer',
    fallback: true,
    example: 'Contoso Group is believed to draw a share of the advertising revenue from Fabrikam Energy.',
  },
  {
    id: 'share-at',
    noun: 'revenue-share | share | royalty | sharing',
    when: [{ at: 'self', word: 'revenue | profit | sales | revenue-sharing', ifAny: true }],
    slots: {
      payer: 'from | possessor | apposition | governor.subject',
      payee: 'to | governor.to',
      percent: 'self | of | at | apposition | governor.at | clause',
    },
    requires: 'percent',
    carried: 'payer, payee',
    fallback: true,
    example: 'Revenue share, Contoso to Fabrikam: 20%.',
  },
];
