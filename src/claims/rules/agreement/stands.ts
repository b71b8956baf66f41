import type { Pattern } from '../../define.ts';
import { UNCHANGED } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';

const ofDeal = (at: string) => ({
  parties: `${at}.possessor + ${at}.with + ${at}.between + ${at}.modifier`,
  subject: `${at}.modifier | ${at}.on | ${at}.for`,
});

/** Deals of which somebody says that they go on as they are. */
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
];
