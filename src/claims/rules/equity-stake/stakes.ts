import type { Pattern } from '../../define.ts';
import { BUY, SELL, SIZED_STAKE, STAKE } from '../vocabulary.ts';

/** Who buys a stake is no holder yet, and who sells it is none any more. */
const NOT_TRADED = { governor: `${BUY} | ${SELL} | swap | bid | offer`, not: true } as const;
const HOLDER = 'possessor | governor.indirect | host | by | governor.subject | governor.by | of';
const ISSUER = 'in | of.in | of | modifier | governor.in';
const PERCENT = 'self | of | governor.to | apposition | governor.of';
const MOVES_TO =
  'rise | fall | drop | grow | climb | slip | shrink | increase | go | decline | dilute | reduce | cut | stand';
const CHANGES =
  'raise | lift | increase | boost | up | cut | reduce | trim | lower | double | triple | halve | dilute | build | build up';

/** A stake is held, changes, or is counted: "raised its stake in". */
export const stakes: readonly Pattern[] = [
  {
    id: 'stake-changed',
    noun: 'stake | holding | shareholding | stockholding | ownership | interest',
    when: [
      {
        governor: `${CHANGES} | take | bring | rise | fall | drop | grow | climb | slip | shrink | increase | go | decline`,
      },
    ],
    slots: { holder: HOLDER, issuer: ISSUER, percent: 'governor.to | self | of', value: 'worth', basis: 'on' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso bought shares in Fabrikam, taking its stake to 49.4 pct.',
  },
  {
    id: 'stake',
    noun: SIZED_STAKE,
    when: [NOT_TRADED],
    slots: {
      holder: HOLDER,
      issuer: ISSUER,
      percent: PERCENT,
      value: 'worth | apposition | governor.worth',
      basis: 'on',
    },
    requires: 'holder, issuer, percent',
    example: 'Contoso has a 12% stake in Fabrikam, worth about $3 billion.',
  },
  {
    id: 'stake-kept',
    noun: `${STAKE} | position`,
    when: [
      {
        governor: `have | hold | own | control | keep | retain | maintain | take | secure | gain | obtain | win | get | receive | remain | ${CHANGES}`,
      },
    ],
    slots: { holder: HOLDER, issuer: ISSUER, value: 'worth' },
    requires: 'holder, issuer',
    example: 'Contoso holds a controlling interest in Fabrikam.',
  },
  {
    id: 'that-stake',
    noun: 'stake | holding | shareholding | stockholding | share',
    when: [{ at: 'self', word: 'that | this | the | its | their' }, { governor: MOVES_TO }],
    slots: { percent: 'governor.to | governor.at | governor.from' },
    requires: 'holder, issuer, percent',
    carried: 'holder, issuer',
    example: 'Contoso Group owns 65% of Fabrikam Energy. That holding will drop to 59%.',
  },
  {
    id: 'stake-in-it',
    noun: 'stake | holding | shareholding | stockholding',
    when: [NOT_TRADED],
    slots: { holder: HOLDER, issuer: 'in', percent: PERCENT, value: 'worth | apposition', basis: 'on' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group owns 5% of Fabrikam Energy. Northwind Bank is considering a holding of 9%.',
  },
];
