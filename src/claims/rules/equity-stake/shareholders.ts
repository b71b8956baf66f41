import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';

/** Somebody is called an owner: "the largest shareholder in". */
export const shareholders: readonly Pattern[] = [
  {
    id: 'shareholder-is',
    noun: OWNER,
    when: [{ governor: 'be' }, { at: 'governor.subject', head: OWNER }],
    slots: {
      holder: 'governor.complement',
      issuer: 'possessor | of | in',
      percent: 'governor.with | governor.at | governor.complement + governor.complement.apposition',
    },
    requires: 'holder, issuer',
    example: "Fabrikam Energy's largest shareholder is Contoso Group with 12%.",
  },
  {
    id: 'shareholder',
    noun: OWNER,
    when: [
      { governor: 'be | become | remain | stay | stay on | emerge | make | leave' },
      { at: 'governor.subject', head: OWNER, not: true },
    ],
    slots: {
      holder: 'subject | governor.subject',
      issuer: 'possessor | of | in | modifier | governor.in',
      percent: 'self | with | with.of | governor.with | governor.with.of',
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
    id: 'as-shareholder',
    noun: OWNER,
    when: [
      { governor: 'participate | benefit | gain | profit | remain | stay | continue | share', role: 'prep' },
      { at: 'self', word: 'a | an | its | the' },
    ],
    slots: {
      holder: 'governor.subject',
      issuer: 'possessor | of | in | governor.in.possessor | governor.from.possessor | governor.in',
    },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: "Contoso participates in Fabrikam's growth as a major shareholder.",
  },
];
