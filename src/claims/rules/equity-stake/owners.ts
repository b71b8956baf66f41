import type { Pattern } from '../../define.ts';
import { OWNER, SHARE, STAKE } from '../vocabulary.ts';

/** Somebody is an owner, or something is owned: "is owned by". */
export const owners: readonly Pattern[] = [
  {
    id: 'owner',
    verb: 'own',
    when: [{ at: 'object', head: SHARE, not: true }],
    slots: { holder: 'subject', issuer: 'object', percent: 'measure | predicate' },
    requires: 'holder, issuer',
    example: 'Fabrikam is owned by Contoso.',
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
    id: 'owned-unit',
    noun: 'unit | subsidiary | affiliate | venture | arm | associate | division | company',
    when: [{ at: 'self', word: 'owned' }],
    slots: { holder: 'possessor | of', issuer: 'apposition | host | governor.subject', percent: 'self' },
    requires: 'holder, issuer, percent',
    example: 'Fabrikam Energy is a 49%-owned unit of Contoso Group.',
  },
  {
    id: 'shareholder',
    noun: OWNER,
    when: [{ governor: 'be | become | remain | stay | stay on | emerge' }],
    slots: {
      holder: 'governor.subject | governor.complement',
      issuer: 'possessor | of | in | modifier',
      percent: 'self | with | governor.with',
      basis: 'on',
    },
    requires: 'holder, issuer',
    example: "Contoso is Fabrikam's largest shareholder with 12%.",
  },
  {
    id: 'minority-owner',
    noun: OWNER,
    when: [
      { governor: 'be | become | remain | stay | stay on' },
      { at: 'self', word: 'minority | majority | largest | controlling | sole' },
    ],
    slots: { holder: 'governor.subject | governor.complement', issuer: 'of', percent: 'self | with | governor.with' },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'Contoso owns 5% of Fabrikam. Contoso remains a minority owner.',
  },
  {
    id: 'shareholder-with',
    noun: OWNER,
    slots: { holder: 'host | apposition', issuer: 'possessor | of | in | modifier', percent: 'self | with' },
    requires: 'holder, issuer, percent',
    example: 'Contoso, a 30 percent shareholder in Fabrikam, voted against the plan.',
  },
  {
    id: 'invested-stake',
    verb: 'represent | equal | constitute',
    when: [{ at: 'subject', head: `investment | ${STAKE}` }],
    slots: {
      holder: 'subject.possessor',
      issuer: 'subject.in',
      percent: 'complement | object',
      value: 'governor.at',
      basis: 'on',
    },
    requires: 'holder, percent',
    carried: 'issuer',
    example: "Contoso Group's investment in Fabrikam Energy was valued at $3 billion, representing 12 percent.",
  },
];
