import type { Pattern } from '../../define.ts';
import { BUY, SELL, SHARE, STAKE } from '../vocabulary.ts';

/** Who buys a stake is no holder yet, and who sells it is none any more. */
const NOT_TRADED = { governor: `${BUY} | ${SELL} | swap | bid | offer`, not: true } as const;

const ISSUER = 'in | of.in | of | modifier | governor.in';

/** What a stake is worth: "Contoso's 23% of Fabrikam, valued at". */
export const valued: readonly Pattern[] = [
  {
    id: 'part-valued',
    verb: 'value | carry | book | mark',
    when: [{ at: 'object', head: `${SHARE} | ${STAKE} | investment` }],
    slots: {
      holder: 'object.possessor | governor.subject',
      percent: 'object',
      issuer: 'object.of | object.in',
      value: 'at',
    },
    requires: 'holder, issuer, value',
    example: "The price included Contoso Group's 23% of Fabrikam Energy, valued at $3.5 billion.",
  },
  {
    id: 'stake-valued',
    noun: `${STAKE} | investment`,
    when: [{ governor: 'be | value | write | write down | mark | mark down | put | carry' }],
    slots: {
      holder: 'possessor | governor.subject',
      issuer: ISSUER,
      value: 'governor.worth | governor.at | governor.to | self',
    },
    requires: 'holder, issuer, value',
    carried: 'issuer',
    example: "Contoso's stake in Fabrikam is valued at $3 billion.",
  },
  {
    id: 'value-of-stake',
    noun: 'value | worth',
    when: [{ at: 'of', head: `${STAKE} | investment` }],
    slots: {
      holder: 'of.possessor | of.by',
      issuer: 'of.in | of.modifier',
      value: 'governor.to | governor.at | governor.complement | governor.object',
    },
    requires: 'holder, issuer, value',
    carried: 'issuer',
    example: "The value of Contoso's stake in Fabrikam rose to $60 billion.",
  },
  {
    id: 'securities-held',
    verb: 'own | hold | have',
    when: [
      { at: 'object', is: 'figure' },
      { at: 'object', figure: 'money' },
      { at: 'object.of | object.in', head: 'share | stock | note | equity' },
    ],
    slots: {
      holder: 'subject',
      value: 'object',
      issuer: 'object.of.in | of.in | object.in.in | object.in | in | object.of.modifier | object.in.modifier',
    },
    requires: 'holder, issuer, value',
    example: 'Contoso Group holds $14.8 billion of preferred stock in Fabrikam Energy.',
  },
  {
    id: 'percent-of',
    noun: 'percent',
    when: [NOT_TRADED],
    slots: { holder: 'possessor', percent: 'self', issuer: 'of', value: 'worth | at | governor.at | governor.worth' },
    requires: 'holder, issuer, percent',
    example: "The assets include Contoso's 23% of Fabrikam, worth $3.5 billion.",
  },
];
