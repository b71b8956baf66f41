import type { Pattern } from '../../define.ts';
import { BEST } from './counted-words.ts';
import { ROUNDS } from './places.ts';

/** What somebody does with a part of a company or a sum, which other types tell. */
export const DEALS =
  'put | put up | own | hold | buy | acquire | pay | sell | control | keep | retain | offer | tender | receive | swap | invest | raise | commit | pledge | get';

/** A number that does not say what it counts, beside a verb that says what happened to so many. */
export const soMany: readonly Pattern[] = [
  {
    id: 'so-many-of',
    noun: 'count',
    when: [
      { role: 'subject | object' },
      { at: 'of' },
      { at: 'of', head: ROUNDS, not: true },
      { governor: 'say | tell | add', not: true },
      { at: 'of', word: BEST, not: true },
    ],
    slots: { subject: 'of | counted', value: 'self' },
    small: 'too',
    requires: 'subject, value',
    example: 'Later 18 of the passengers were released.',
  },
  {
    id: 'so-many-of-them',
    noun: 'count',
    when: [{ role: 'prep' }, { at: 'of', head: 'they | them' }, { at: 'governor.for', is: 'figure', not: true }],
    slots: { subject: 'governor.object | of', value: 'self' },
    small: 'too',
    requires: 'subject, value',
    example: 'It has 4,500 workers, 900 of them in Oslo.',
  },
  {
    id: 'so-many-asked',
    noun: 'percent | count',
    when: [
      { role: 'subject' },
      { at: 'governor.in', head: 'survey | poll | study | sample | questionnaire' },
      { at: 'of', not: true },
    ],
    slots: { subject: 'governor.in.of', value: 'self' },
    requires: 'subject, value',
    example: 'In a survey of 412 buyers, 38% said prices were too high.',
  },
  {
    id: 'so-many-from',
    noun: 'percent',
    when: [
      { role: 'subject', governor: 'come | stem | derive | arise | originate' },
      { at: 'of', not: true },
    ],
    slots: { subject: 'governor.from', value: 'self' },
    requires: 'subject, value',
    example: 'About 70 percent comes from customers abroad.',
  },
  {
    id: 'so-many',
    noun: 'count | percent',
    when: [
      { role: 'subject | object' },
      { governor: DEALS, role: 'object', not: true },
      { governor: 'look | sound', not: true },
      { at: 'of | by', not: true },
      { word: 'double | triple | twice', not: true },
    ],
    slots: { subject: 'governor.among | counted', value: 'self' },
    requires: 'subject, value',
    example: 'The storm killed 14 people and injured more than 80.',
  },
];
