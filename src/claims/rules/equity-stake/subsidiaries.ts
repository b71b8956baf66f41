import type { Pattern } from '../../define.ts';

const UNIT = 'unit | subsidiary | affiliate | arm | associate | division';

/** Something is called a part of its owner: "a 49%-owned unit of". */
export const subsidiaries: readonly Pattern[] = [
  {
    id: 'owned-unit',
    noun: `${UNIT} | venture | company`,
    when: [{ at: 'self', word: 'owned' }],
    slots: { holder: 'possessor | of', issuer: 'apposition | host | governor.subject', percent: 'self' },
    requires: 'holder, issuer, percent',
    example: 'Fabrikam Energy is a 49%-owned unit of Contoso Group.',
  },
  {
    id: 'owned-subsidiary',
    noun: UNIT,
    // a unit that is bought or sold changes its owner
    when: [
      { role: 'object', not: true },
      { at: 'apposition | host', is: 'company' },
    ],
    slots: { holder: 'possessor | of', issuer: 'apposition | host' },
    requires: 'holder, issuer',
    status: 'in_force',
    example: "Contoso Group's wholly owned subsidiary, Fabrikam Energy, makes tills.",
  },
  {
    id: 'unit-beside',
    noun: UNIT,
    when: [
      { at: 'host', is: 'company' },
      { at: 'modifier', is: 'company' },
      { at: 'possessor', not: true },
    ],
    slots: { holder: 'modifier', issuer: 'host' },
    requires: 'holder, issuer',
    status: 'in_force',
    example: 'Contoso Group unit Fabrikam Energy makes tills.',
  },
  {
    id: 'is-unit',
    noun: UNIT,
    when: [{ governor: 'be | become | remain | stay' }, { role: 'complement' }],
    slots: { holder: 'possessor | of', issuer: 'governor.subject' },
    requires: 'holder, issuer',
    example: 'Fabrikam Energy is a wholly owned subsidiary of Contoso Group.',
  },
  {
    id: 'is-part',
    noun: 'part',
    when: [
      { governor: 'be | become | remain | stay' },
      { role: 'complement' },
      { at: 'of', is: 'company' },
      { at: 'governor.subject', is: 'company' },
    ],
    slots: { holder: 'of', issuer: 'governor.subject' },
    requires: 'holder, issuer',
    example: 'Fabrikam Energy is now part of Contoso Group.',
  },
  {
    id: 'equal-venture',
    noun: 'venture | company | partnership',
    when: [{ at: 'self', word: '50-50 | 50:50 | 50/50 | fifty-fifty | equally-owned' }],
    slots: { holder: 'between | of | with | possessor', issuer: 'host | governor.subject | apposition | self' },
    requires: 'holder, issuer',
    example: 'Northwind Bank is a 50-50 joint venture between Contoso Group and Fabrikam Energy.',
  },
];
