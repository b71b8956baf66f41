import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';
import { DEAL } from '../vocabulary.ts';
import { CHANGES, STAKE_HOLDER, STAKE_ISSUER } from './shares.ts';

const MOVES_TO =
  'rise | fall | drop | grow | climb | slip | shrink | increase | go | decline | dilute | reduce | cut | stand | be | amount | total | slide | sink | jump | swell | remain | stay | reach | come down | settle | work out | equate | translate | come';

/** A stake changes: "raised its stake in". */
export const stakeMoves: readonly Pattern[] = [
  {
    id: 'stake-changed',
    noun: 'stake | holding | shareholding | stockholding | ownership | interest',
    when: [
      {
        governor: `${CHANGES} | ${MOVES_TO} | take | bring`,
      },
      // "its biggest owner is Contoso, with a stake of 9%"
      { at: 'governor.subject', head: OWNER, not: true },
    ],
    slots: {
      holder: STAKE_HOLDER,
      issuer: STAKE_ISSUER,
      percent:
        'governor.to | to | to.apposition | governor.to.apposition | governor.at | governor.as | self | of | governor.complement | governor.object',
      value: 'worth | relative.at',
      basis: 'on',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso bought shares in Fabrikam, taking its stake to 49.4 pct.',
  },
  {
    id: 'part-changed',
    noun: 'slice | share | portion | piece | chunk | part',
    when: [{ governor: `${CHANGES} | ${MOVES_TO}` }, { at: 'possessor', is: 'party' }, { at: 'of', is: 'party' }],
    slots: {
      holder: 'possessor',
      issuer: 'of',
      percent: 'governor.to | to | governor.at | governor.complement | governor.object | self',
    },
    requires: 'holder, issuer, percent',
    example: "Contoso Group's slice of Fabrikam Energy shrank to 17%.",
  },
  {
    id: 'deal-for-stake',
    noun: 'stake | holding | shareholding | share',
    when: [{ governor: 'be' }, { role: 'prep' }, { at: 'governor.subject', head: DEAL }],
    slots: { percent: 'self | of' },
    requires: 'holder, issuer, percent',
    carried: 'holder, issuer',
    example: 'Contoso Group bought a stake in Fabrikam Energy. The deal is for a 0.4% share.',
  },
  {
    id: 'that-stake',
    noun: 'stake | holding | shareholding | stockholding | share',
    when: [{ at: 'self', word: 'that | this | the | its | their' }, { governor: MOVES_TO }],
    slots: { percent: 'governor.to | governor.at | governor.from | governor.complement' },
    requires: 'holder, issuer, percent',
    carried: 'holder, issuer',
    example: 'Contoso Group owns 65% of Fabrikam Energy. That holding will drop to 59%.',
  },
  {
    id: 'own-stake-given',
    verb: 'give | hand | grant | award | allot | issue',
    when: [
      { at: 'object', head: 'stake | holding | shareholding | interest' },
      { at: 'object.in | object.of', not: true },
      { at: 'subject', is: 'company' },
    ],
    slots: { holder: 'to | indirect', issuer: 'subject', percent: 'object', value: 'object.worth' },
    requires: 'holder, issuer, percent | value',
    example: 'Fabrikam Energy is giving an equity stake worth $10 billion to Contoso Group.',
  },
];
