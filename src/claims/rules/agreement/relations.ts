import type { Pattern } from '../../define.ts';

/** Deals that a verb forms by itself. */
export const relations: readonly Pattern[] = [
  {
    id: 'partner',
    verb: 'partner | team up | co-develop | co-market | co-promote | co-produce | codevelop | collaborate | ally | cooperate | link up | tie up | pair up | hook up | gang up | band together',
    when: [
      { opener: 'on', not: true },
      // whoever lets somebody do so gives him a right
      { governor: 'allow | let | enable | permit | entitle | free', not: true },
    ],
    slots: { parties: 'subject + subject.apposition + with', amount: 'on', subject: 'on | for | object' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso partnered with Fabrikam on batteries.',
  },
  {
    id: 'partners-since',
    verb: 'be | become | remain',
    when: [{ at: 'complement', head: 'partner | ally' }, { at: 'since' }, { at: 'subject', is: 'party' }],
    slots: {
      parties:
        'subject + complement.of + complement.with + complement.for + complement.to + complement.possessor + with',
      subject: 'complement.in',
    },
    requires: 'parties:2, date',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: 'Contoso and Fabrikam have been partners since 2019.',
  },
  {
    id: 'share',
    verb: 'share | pool',
    when: [
      {
        at: 'object',
        head: 'mast | tower | network | site | capacity | facility | factory | plant | platform | spectrum | store',
      },
    ],
    slots: { parties: 'subject + with', subject: 'object' },
    requires: 'parties:2, date',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: 'Contoso and Fabrikam have shared masts since 2007.',
  },
  {
    id: 'merge',
    verb: 'merge | combine | join up',
    when: [{ voice: 'active' }, { at: 'object', word: 'it | them', not: true }],
    slots: { parties: 'subject + with + into', amount: 'in | in.worth', subject: 'object' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso and Fabrikam agreed to merge their mobile businesses.',
  },
  {
    id: 'join-forces',
    verb: 'join',
    when: [{ at: 'object', head: 'force | hand' }],
    slots: { parties: 'subject + object.with + with', subject: 'on | for | object.on' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso and Fabrikam have joined forces on batteries.',
  },
  {
    id: 'works-with-to',
    verb: 'build | develop | make | create | design | launch | offer | bring | deploy | produce | integrate | construct | test',
    when: [
      { governor: 'work | cooperate | join forces' },
      { at: 'governor.with', is: 'company' },
      { at: 'governor.subject', is: 'party' },
    ],
    slots: { parties: 'governor.subject + governor.with', subject: 'object' },
    requires: 'parties:2, subject',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: 'Contoso is working with Fabrikam Group to build a data center.',
  },
];
