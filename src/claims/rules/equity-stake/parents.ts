import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';

/** Who stands over a company, said in passing. */
const PARENT = 'shareholder | stockholder | stakeholder | owner | parent';

/** Somebody is called an owner in passing or listed as one: "its parent, Contoso". */
export const parents: readonly Pattern[] = [
  {
    id: 'called-owner',
    noun: PARENT,
    when: [{ at: 'self', word: 'former | one-time | ex | erstwhile | potential | would-be | other', not: true }],
    slots: { holder: 'apposition | host', issuer: 'possessor | of | in | modifier' },
    requires: 'holder, issuer',
    status: 'in_force',
    example: "Fabrikam Energy's biggest shareholder, Contoso Group, voted against the plan.",
  },
  {
    id: 'is-parent',
    noun: 'parent',
    when: [{ governor: 'be | become | remain | stay' }, { role: 'complement' }],
    slots: { holder: 'governor.subject', issuer: 'possessor | of' },
    requires: 'holder, issuer',
    example: 'Contoso Group is the parent of Fabrikam Energy.',
  },
  {
    id: 'belongs-to',
    verb: 'belong',
    when: [
      { at: 'to', is: 'company' },
      { at: 'subject', is: 'company' },
    ],
    slots: { holder: 'to', issuer: 'subject' },
    requires: 'holder, issuer',
    example: 'Fabrikam Energy belongs to Contoso Group.',
  },
  {
    id: 'part-of',
    noun: 'part',
    when: [
      { at: 'of', is: 'company' },
      { role: 'object', not: true },
    ],
    slots: { holder: 'of', issuer: 'host' },
    requires: 'holder, issuer',
    status: 'in_force',
    example: 'Fabrikam Energy, part of Contoso Group, sells tills.',
  },
  {
    id: 'counted-owner',
    verb: 'count | boast | list | number | have',
    when: [{ at: 'among | as', head: OWNER }],
    slots: { holder: 'object', issuer: 'subject' },
    requires: 'holder, issuer',
    example: 'Fabrikam Energy counts Contoso Group among its shareholders.',
  },
  {
    id: 'controls',
    verb: 'control',
    when: [{ voice: 'active' }, { at: 'object', is: 'company' }, { at: 'by', not: true }],
    slots: { holder: 'subject', issuer: 'object', percent: 'with' },
    requires: 'holder, issuer',
    example: 'Contoso Group, which controls Fabrikam Energy, declined to comment.',
  },
  {
    id: 'has-control',
    verb: 'have | hold | retain | keep | maintain | exercise',
    when: [{ at: 'object', head: 'control | ownership' }],
    slots: { holder: 'subject', issuer: 'object.of | of | object.over | over', percent: 'object' },
    requires: 'holder, issuer',
    example: 'Contoso Group will have full control of Fabrikam Energy.',
  },
];
