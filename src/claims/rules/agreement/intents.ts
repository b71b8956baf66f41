import type { Pattern } from '../../define.ts';
import { FORMED } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';
import { OF_OBJECT, PARTIES } from './announced.ts';

/** Deals that are named by what they hold, or by the work that is done under them. */
export const intents: readonly Pattern[] = [
  {
    id: 'letter-of-intent',
    verb: `${FORMED} | enter`,
    when: [
      { at: 'object | into', head: 'letter | head | expression' },
      { at: 'object.of | into.of', head: 'intent | understanding | agreement | term | interest' },
    ],
    slots: {
      ...OF_OBJECT,
      parties: `${PARTIES} + into.with + into.between`,
      subject: 'object.for | for | object.of.for',
    },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso signed a letter of intent with Fabrikam.',
  },
  {
    id: 'deal-to-do',
    verb: 'supply | provide | deliver | sell | buy | acquire | purchase | lease | license | distribute | develop | market | produce | build | source',
    when: [
      { governor: `${FORMED} | enter | win | land` },
      { at: 'governor.object | governor.into', head: DEAL },
      { at: 'governor.object.with | governor.with | governor.object.between', not: true },
      { at: 'to | from', is: 'company' },
    ],
    slots: { parties: 'subject + to + from + with', subject: 'object' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    status: 'completed',
    example: 'Contoso Group signed an agreement to supply parts to Fabrikam Group.',
  },
  {
    id: 'put-name-to',
    verb: 'put | add | append | lend',
    when: [
      { at: 'object', head: 'name | signature | pen' },
      { at: 'to | object.to', head: DEAL },
    ],
    slots: { parties: 'subject + to.with + to.between + object.to.with', amount: 'to', subject: 'to.modifier | to.on' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso and Fabrikam put their names to a treaty in May.',
  },
  {
    id: 'works-with',
    verb: 'work',
    when: [
      { modality: 'shall' },
      { at: 'with', is: 'party' },
      { at: 'subject', is: 'party' },
      { at: 'on | to' },
      { at: 'object', not: true },
    ],
    slots: { parties: 'subject + with', subject: 'on' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso will work with Fabrikam Group on batteries.',
  },
  {
    id: 'works-since',
    verb: 'work | cooperate',
    when: [{ at: 'with', is: 'party' }, { at: 'subject', is: 'party' }, { at: 'since' }],
    slots: { parties: 'subject + with', subject: 'on' },
    requires: 'parties:2, date',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: 'Contoso Group has been working with Fabrikam Group since 2015.',
  },
];
