import type { Pattern } from '../../define.ts';
import { ENDED, MERGER } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';

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
    id: 'merger-rejected',
    verb: 'reject | vote down | turn down | rebuff | block | call off | scrap',
    when: [{ at: 'object', head: 'merger | tie-up | combination' }, { at: 'object.with | with' }],
    slots: {
      parties: 'subject + subject.possessor + subject.of + subject.modifier + object.with + with',
      amount: 'object',
    },
    requires: 'parties:2',
    fixed: { action: 'ended' },
    example: "Contoso's shareholders voted down a $9 billion merger with Fabrikam.",
  },
  {
    id: 'ended-as-said',
    verb: ENDED,
    when: [
      { voice: 'passive' },
      { governor: 'say | announce | confirm | report' },
      { at: 'object', head: `${DEAL} | merger` },
    ],
    slots: { parties: 'object.with + object.possessor + governor.subject', subject: 'object.modifier' },
    requires: 'parties:2',
    fixed: { action: 'ended' },
    example: 'Contoso said the agreement with Fabrikam was terminated.',
  },
  {
    id: 'put-an-end-to',
    verb: 'pull | put | call | bring | slam',
    when: [
      { at: 'object', head: 'plug | end | halt | stop | time | curtain | brake' },
      { at: 'on | to | object.on | object.to', head: `${DEAL} | ${MERGER} | programme | program` },
    ],
    slots: {
      parties:
        'subject + on.with + to.with + on.possessor + to.possessor + object.on.with + object.to.with + with + on.between + to.between',
      subject: 'on.modifier | to.modifier',
    },
    requires: 'parties:2',
    fixed: { action: 'ended' },
    example: 'Contoso pulled the plug on its partnership with Fabrikam.',
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
