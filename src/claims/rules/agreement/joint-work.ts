import type { Pattern } from '../../define.ts';
import { FORMED } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';

/** Deals that go without saying where something is done under them. */
export const jointWork: readonly Pattern[] = [
  {
    id: 'in-venture',
    verb: 'build | make | develop | produce | run | operate | open | launch | create | invest | sell | market | design | offer',
    when: [
      {
        at: 'in | through | via | under | as part of | object.in | subject.in',
        head: 'venture | partnership | alliance | collaboration | consortium',
      },
    ],
    slots: {
      parties: 'subject + subject.with + with + in.with + under.with + through.with',
      subject: 'in.modifier | in',
    },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso and Fabrikam will build small cars together in a joint venture.',
  },
  {
    id: 'together',
    verb: 'build | make | develop | produce | run | operate | open | launch | create | design | explore | research | market | sell | commercialise | commercialize | promote | fund | own | manufacture | test | offer | distribute | train | host',
    when: [{ adverb: 'together | jointly' }, { modality: 'shall' }],
    slots: { parties: 'subject + with', subject: 'object' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso and Fabrikam will develop chips together.',
  },
  {
    id: 'under-which',
    verb: '*',
    when: [
      { governor: FORMED },
      { at: 'under', head: DEAL },
      { at: 'governor.object', head: DEAL },
      { at: 'governor.object.with | governor.with | governor.object.between', not: true },
    ],
    slots: {
      parties: 'governor.subject + subject + indirect + object + object.possessor + object.of + to + for + from + with',
      subject: 'governor.object.modifier',
    },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    status: 'completed',
    example: 'Contoso signed a contract under which it will serve guests of Fabrikam.',
  },
  {
    id: 'signed-under',
    verb: FORMED,
    when: [
      { voice: 'passive' },
      { at: 'governor.under | governor.in | governor.through | governor.as part of | governor.subject', head: DEAL },
      { at: 'object', head: DEAL },
    ],
    slots: {
      parties:
        'object.with + object.between + object.possessor + with + between + by + governor.subject + governor.indirect + governor.object + governor.object.possessor + governor.to + governor.from + governor.with',
      amount: 'object',
      subject: 'object.modifier | object.on',
    },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'formed' },
    status: 'completed',
    example: 'Contoso will open 20 shops under an agreement signed with Fabrikam in May.',
  },
];
