import type { Pattern } from '../../define.ts';
import { COMPANY_NOUN } from '../company-words.ts';
import { SHARE, SITE, STAKE } from '../vocabulary.ts';

/** Something is owned: "is owned by". */
export const owners: readonly Pattern[] = [
  {
    id: 'owner',
    verb: 'own',
    when: [{ at: 'object', head: `${SHARE} | ${SITE}`, not: true }],
    slots: { holder: 'by | subject', issuer: 'object', percent: 'measure + by | by + by.apposition | predicate' },
    requires: 'holder, issuer',
    example: 'Fabrikam is owned by Contoso.',
  },
  {
    id: 'company-owned',
    verb: 'own | control',
    when: [{ voice: 'passive' }, { governor: 'be | become | remain' }, { at: 'object', head: COMPANY_NOUN }],
    slots: { holder: 'by', issuer: 'governor.subject', percent: 'measure' },
    requires: 'holder, issuer',
    example: 'Fabrikam is a company that is majority-owned by Contoso.',
  },
  {
    id: 'controlled',
    verb: 'control',
    when: [{ at: 'by' }, { at: 'object', head: SHARE, not: true }],
    slots: { holder: 'by', issuer: 'object', percent: 'with | measure' },
    requires: 'holder, issuer',
    example: 'Fabrikam is controlled by Contoso.',
  },
  {
    id: 'stake-estimated',
    verb: 'estimate | put | peg | calculate',
    when: [{ at: 'object', head: STAKE }],
    slots: { holder: 'object.possessor | governor.subject', issuer: 'object.in | object.of', percent: 'at' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    certainty: 'hedged',
    example: 'Contoso owns a stake in Fabrikam, estimated at 49%.',
  },
  {
    id: 'invested-stake',
    verb: 'represent | equal | constitute',
    when: [{ at: 'subject', head: `investment | ${STAKE}` }],
    slots: {
      holder: 'subject.possessor | governor.subject | governor.governor.subject',
      issuer: 'subject.in',
      percent: 'complement | complement.of | object | object.of',
      value: 'governor.at',
      basis: 'on',
    },
    requires: 'holder, percent',
    carried: 'holder, issuer',
    example: "Contoso Group's investment in Fabrikam Energy was valued at $3 billion, representing 12 percent.",
  },
];
