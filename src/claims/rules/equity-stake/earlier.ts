import type { Pattern } from '../../define.ts';
import { STAKE } from '../vocabulary.ts';
import { CHANGES, ISSUER, NO_INCOME, STAKE_HOLDER, STAKE_ISSUER } from './shares.ts';

/** What a holding was before: "raised its stake to 30% from 20%". */
export const earlier: readonly Pattern[] = [
  {
    id: 'stake-before',
    noun: `${STAKE} | ownership`,
    when: [
      {
        governor: `${CHANGES} | take | bring | rise | fall | drop | grow | go | decline | slip | shrink | stand | be | amount | climb`,
      },
    ],
    slots: {
      holder: STAKE_HOLDER,
      issuer: STAKE_ISSUER,
      percent: 'from | governor.from | of.from | in.from | to.from | governor.to.from',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    status: 'ended',
    example: 'Contoso raised its stake in Fabrikam to 30% from 20%.',
  },
  {
    id: 'share-before',
    verb: 'own | hold | have | control',
    when: [NO_INCOME, { at: 'object', figure: 'percent' }],
    slots: {
      holder: 'subject',
      issuer: ISSUER,
      percent: 'compared with | compared to | up from | down from | against | from',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    status: 'ended',
    example: 'Contoso holds 11.3 pct of Fabrikam, compared with 19.8 pct a year ago.',
  },
  {
    id: 'diluted-from',
    verb: 'dilute',
    when: [{ voice: 'passive' }],
    slots: { holder: 'object', percent: 'from' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    status: 'ended',
    example: 'Contoso Group owns a stake in Fabrikam Energy. Contoso Group, diluted from 31%, is left with 27%.',
  },
];
