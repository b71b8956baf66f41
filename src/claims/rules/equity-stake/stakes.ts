import type { Pattern } from '../../define.ts';
import { BUY, SELL, SIZED_STAKE, STAKE } from '../vocabulary.ts';
import { CHANGES, STAKE_HOLDER, STAKE_ISSUER } from './shares.ts';

/** Who buys a stake is no holder yet, and who sells it is none any more. */
const NOT_TRADED = { governor: `${BUY} | ${SELL} | swap | bid | offer`, not: true } as const;
const PERCENT = 'self | of | governor.to | apposition | governor.of';

/** A stake is held or counted: "has a 12% stake in". */
export const stakes: readonly Pattern[] = [
  {
    id: 'stake',
    noun: SIZED_STAKE,
    when: [NOT_TRADED],
    slots: {
      holder: STAKE_HOLDER,
      issuer: `${STAKE_ISSUER} | in.possessor | relative.in | relative.in.possessor`,
      percent: PERCENT,
      value: 'worth | self | apposition | governor.worth | relative.at | relative.measure',
      basis: 'on',
    },
    requires: 'holder, issuer, percent',
    example: 'Contoso has a 12% stake in Fabrikam, worth about $3 billion.',
  },
  {
    id: 'share-earned',
    noun: 'share',
    when: [{ governor: 'earn | farm into' }, { at: 'self | of', figure: 'percent' }],
    slots: { holder: STAKE_HOLDER, issuer: 'in | of', percent: PERCENT },
    requires: 'holder, issuer, percent',
    example: 'Contoso can earn up to an 80% share in the Fabrikam project.',
  },
  {
    id: 'stake-in-return',
    noun: STAKE,
    when: [
      { governor: SELL },
      { at: 'governor.for | governor.in exchange for | governor.in return for', head: STAKE },
      { role: 'prep' },
    ],
    slots: { holder: 'governor.subject', issuer: 'in | of.in', percent: 'self | of' },
    requires: 'holder, issuer, percent',
    example: 'Contoso will sell its unit to Fabrikam for a 5% stake in Northwind.',
  },
  {
    id: 'stake-kept',
    noun: `${STAKE} | position`,
    when: [
      {
        governor: `have | hold | own | control | keep | retain | maintain | take | secure | gain | obtain | win | get | receive | remain | build | build up | amass | accumulate | ${CHANGES}`,
      },
    ],
    slots: { holder: STAKE_HOLDER, issuer: STAKE_ISSUER, value: 'worth | self | of' },
    requires: 'holder, issuer',
    example: 'Contoso holds a controlling interest in Fabrikam.',
  },
  {
    id: 'stake-in-it',
    noun: 'stake | holding | shareholding | stockholding',
    when: [NOT_TRADED],
    slots: { holder: STAKE_HOLDER, issuer: 'in', percent: PERCENT, value: 'worth | apposition', basis: 'on' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group owns 5% of Fabrikam Energy. Northwind Bank is considering a holding of 9%.',
  },
];
