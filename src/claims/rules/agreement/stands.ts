import type { Pattern } from '../../define.ts';
import { FORMED, UNCHANGED } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';

const ofDeal = (at: string) => ({
  parties: `${at}.possessor + ${at}.with + ${at}.between + ${at}.modifier`,
  subject: `${at}.modifier | ${at}.on | ${at}.for`,
});

const OF_PHASE = (deal: string) => `${deal}.possessor + ${deal}.with + ${deal}.between`;

/** Deals of which somebody says that they go on, as they are or with a next phase. */
export const stands: readonly Pattern[] = [
  {
    id: 'stays-in-force',
    verb: 'remain | stay | continue | stand | be',
    when: [
      { at: 'subject', head: DEAL },
      { at: 'in', head: 'place | force | effect' },
    ],
    slots: ofDeal('subject'),
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'reaffirmed' },
    status: 'in_force',
    example: "Contoso's agreement with Fabrikam remains in force.",
  },
  {
    id: 'not-affected',
    verb: 'affect | change | alter | impact | disturb | touch',
    when: [{ at: 'object', head: DEAL }, { voice: 'passive' }, { at: 'subject', not: true }],
    slots: ofDeal('object'),
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'reaffirmed' },
    denied: true,
    status: 'in_force',
    example: 'The agreement between Contoso and Fabrikam will not be affected.',
  },
  {
    id: 'is-unchanged',
    adjective: UNCHANGED,
    when: [{ at: 'subject', head: `${DEAL} | term` }],
    slots: ofDeal('subject'),
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'reaffirmed' },
    status: 'in_force',
    example: "Contoso's agreement with Fabrikam is unchanged.",
  },
  {
    id: 'next-phase',
    verb: `${FORMED} | start | begin | enter | open | kick off | mark | usher in`,
    when: [
      { at: 'object | into', head: 'phase | stage | chapter | leg | iteration | era' },
      { at: 'object.of | object.in | into.of | into.in', head: DEAL },
    ],
    slots: {
      parties: `subject + ${OF_PHASE('object.of')} + ${OF_PHASE('object.in')} + ${OF_PHASE('into.of')} + with`,
      subject: 'object.of.modifier',
    },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'extended' },
    status: 'completed',
    example: 'Contoso announced the third phase of its partnership with Fabrikam.',
  },
];
