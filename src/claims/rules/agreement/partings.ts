import type { Pattern } from '../../define.ts';

/** How partners part, make up and go on. */
export const partings: readonly Pattern[] = [
  {
    id: 'part-ways',
    verb: 'part',
    when: [{ at: 'object', head: 'way | company' }],
    slots: { parties: 'subject + object.with + with' },
    requires: 'parties:2',
    fixed: { action: 'ended' },
    example: 'Contoso and Fabrikam parted ways in 2019.',
  },
  {
    id: 'settle',
    verb: 'settle | resolve | end',
    when: [{ at: 'object', head: 'dispute | lawsuit | suit | claim | row | litigation | feud | case' }],
    slots: { parties: 'subject + object.with + object.between + object.against + with', subject: 'object.over | over' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso has settled its dispute with Fabrikam.',
  },
  {
    id: 'renew-with',
    verb: 'renew | re-sign | extend',
    when: [{ at: 'object', not: true }],
    slots: { parties: 'subject + with' },
    requires: 'parties:2, until | duration | date',
    fixed: { action: 'extended' },
    example: 'Contoso has renewed with Fabrikam until 2030.',
  },
];
