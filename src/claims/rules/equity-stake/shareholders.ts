import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';
import { FUNDING } from '../vocabulary.ts';

/** Somebody is called an owner: "the largest shareholder in". */
export const shareholders: readonly Pattern[] = [
  {
    id: 'shareholder-is',
    noun: OWNER,
    when: [{ governor: 'be' }, { at: 'governor.subject', head: OWNER }],
    slots: { holder: 'governor.complement', issuer: 'possessor | of | in', percent: 'governor.with | governor.at' },
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
    id: 'shareholders-are',
    verb: 'include | be | comprise | count',
    when: [
      { at: 'subject', head: OWNER },
      { at: 'subject.in', head: FUNDING, not: true },
    ],
    slots: {
      holder: 'object | complement',
      issuer: 'subject.possessor | subject.of | subject.in',
      percent: 'object.with | object.apposition | with',
    },
    requires: 'holder, issuer',
    example: 'Shareholders in Fabrikam include Contoso.',
  },
  {
    id: 'holders-are',
    verb: 'include | be',
    when: [{ at: 'subject', head: 'shareholder | stockholder | owner | holder' }],
    slots: { holder: 'object | complement', percent: 'object.with | object.apposition | with' },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'Contoso Group owns 28% of Fabrikam Energy. Other holders are Northwind Bank and Tailspin Motors.',
  },
  {
    id: 'shareholder-with',
    noun: OWNER,
    slots: { holder: 'host | apposition', issuer: 'possessor | of | in | modifier', percent: 'self | with' },
    requires: 'holder, issuer, percent',
    example: 'Contoso, a 30 percent shareholder in Fabrikam, voted against the plan.',
  },
];
