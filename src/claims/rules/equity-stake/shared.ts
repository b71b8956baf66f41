import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';
import { NO_INCOME } from './shares.ts';

/** Several have a share together: "share the remaining 47%". */
export const shared: readonly Pattern[] = [
  {
    id: 'rest-shared',
    verb: 'share | split | divide',
    when: [
      { at: 'object', figure: 'percent' },
      { at: 'object', word: 'remaining | other | rest | remainder' },
      NO_INCOME,
    ],
    slots: { holder: 'subject', percent: 'object', issuer: 'object.of' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    together: 'holder',
    example: 'Contoso Group owns 53% of Fabrikam Energy. Northwind Bank and Tailspin Motors share the remaining 47%.',
  },
  {
    id: 'warrants-given',
    verb: 'grant | give | issue | hand | award | allot | sell',
    when: [{ at: 'object', head: 'warrant' }, { at: 'for | over | object.for | object.over' }],
    slots: {
      holder: 'indirect | to',
      percent: 'for | over | object.for | object.over',
      issuer:
        'for.in | for.of | for.of.modifier | for.modifier | over.in | over.of | object.for.in | object.for.of | object.for.of.modifier | in | subject | governor.object.with',
    },
    requires: 'holder, issuer',
    example: 'Contoso granted Fabrikam warrants for a 10% stake.',
  },
  {
    // "invested in it, a deal that makes it the largest shareholder": who has invested
    id: 'made-owner',
    noun: OWNER,
    when: [
      { governor: 'make' },
      { role: 'complement' },
      { at: 'governor.object', head: 'it | them' },
      {
        at: 'self',
        word: 'largest | biggest | main | top | lead | single | majority | minority | controlling | principal | percent | % | pct',
      },
    ],
    slots: { issuer: 'possessor | in | of', percent: 'self | with | with.of | governor.with | governor.with.of' },
    requires: 'holder, issuer',
    carried: 'holder, issuer',
    example: 'Contoso Group invested $1 billion in Fabrikam Energy, in a deal that makes it the largest shareholder.',
  },
  {
    id: 'owners-led',
    verb: 'lead | head',
    when: [{ voice: 'passive' }, { at: 'object', head: OWNER }],
    slots: {
      holder: 'by',
      percent: 'with | with.of | by.with',
      issuer: 'object.possessor | object.of | object.in | object.modifier',
    },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: "Fabrikam Energy's shareholders, led by Contoso Group with 28%, may yet see a dividend.",
  },
  {
    // a line of a list of owners
    id: 'line',
    noun: 'percent',
    when: [
      { at: 'host', is: 'party' },
      { at: 'governor.subject | governor.object', not: true },
      { at: 'of | in', not: true },
    ],
    slots: { holder: 'host', percent: 'self', value: 'worth' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    example: 'Contoso Group owns 27% of Fabrikam Energy, ahead of Northwind. Northwind: roughly 20%.',
  },
];
