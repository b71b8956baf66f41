import type { Pattern } from '../../define.ts';
import { STAKE } from '../vocabulary.ts';

/** A stake in a construction that no other pattern knows: its phrase or its verb has the percentage. */
export const otherwise: readonly Pattern[] = [
  {
    id: 'stake-at',
    noun: `${STAKE} | ownership`,
    when: [
      { at: 'of | in', head: 'market', not: true },
      { word: 'maximum | minimum', not: true },
      // whoever gets money for a stake is the company that it is in
      { governor: 'get | receive | raise | secure', role: 'prep', not: true },
    ],
    slots: {
      holder: 'possessor | subject | governor.subject | governor.to | of | clause',
      issuer: 'in | of | modifier | governor.object',
      percent: 'self | of | at | apposition | governor.at | governor.to',
    },
    requires: 'percent, holder',
    carried: 'issuer',
    fallback: true,
    example: 'Contoso Group stands to earn a 30% interest.',
  },
  {
    id: 'labelled',
    noun: `${STAKE} | ownership`,
    when: [{ at: ':', figure: 'percent' }],
    slots: { holder: 'possessor', issuer: 'in | of', percent: ':', value: 'worth' },
    requires: 'percent, holder, issuer',
    carried: 'holder, issuer',
    fallback: true,
    example: 'Contoso Group owns 27% of Fabrikam Energy. Stake: 26% after the sale.',
  },
];
