import type { Pattern } from '../../define.ts';
import { EXCLUSIVE, PROPERTY } from '../deal-words.ts';
import { LICENCE } from './words.ts';

/** "on a non-exclusive basis" */
function onBasis(exclusivity: string, word: string, example: string): Pattern {
  return {
    id: `${exclusivity === 'exclusive' ? 'exclusive' : 'shared'}-basis`,
    verb: 'get | receive | take | obtain | show | stream | distribute | sell | market | use',
    when: [
      { at: 'on | object.on', head: 'basis', word },
      { at: 'object', head: PROPERTY },
    ],
    slots: { licensee: 'subject', licensor: 'from | object.possessor', subject: 'object' },
    requires: 'licensee, subject',
    carried: 'licensor',
    fixed: { exclusivity },
    example,
  };
}

/** What only one may show or use. */
export const sole: readonly Pattern[] = [
  {
    id: 'exclusive-to',
    adjective: 'exclusive',
    when: [
      { at: 'to | complement', is: 'cloud', not: true },
      { at: 'subject', head: PROPERTY },
    ],
    slots: { licensee: 'to | complement', licensor: 'subject.possessor', subject: 'subject' },
    requires: 'licensee, subject',
    carried: 'licensor',
    fixed: { exclusivity: 'exclusive' },
    example: 'The series is exclusive to Contoso.',
  },
  {
    id: 'is-exclusive',
    adjective: 'exclusive',
    when: [
      { at: 'subject', head: `right | access | ${LICENCE}` },
      { at: 'to | complement', not: true },
    ],
    slots: { licensee: 'subject.possessor', licensor: 'subject.to.possessor | subject.from', subject: 'subject.to' },
    requires: 'licensee, licensor | subject',
    carried: 'licensor',
    fixed: { exclusivity: 'exclusive' },
    example: "Contoso's licence to the designs is exclusive.",
  },
  onBasis('exclusive', 'exclusive | sole', 'Contoso shows the series on an exclusive basis.'),
  onBasis('non_exclusive', 'non-exclusive | nonexclusive', 'Contoso gets the back catalogue on a non-exclusive basis.'),
  {
    id: 'only-home',
    noun: 'home | broadcaster | outlet',
    when: [
      { at: 'self', word: EXCLUSIVE },
      { at: 'subject | host | governor.object', is: 'cloud', not: true },
      { at: 'self', word: 'cloud', not: true },
    ],
    slots: { licensee: 'host | governor.object | subject', licensor: 'of.possessor', subject: 'of | for' },
    requires: 'licensee, subject',
    fixed: { exclusivity: 'exclusive' },
    example: 'Contoso is the only home of the tournament in Britain.',
  },
];
