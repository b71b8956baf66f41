import type { Pattern } from '../../define.ts';
import { MERGER, REAFFIRMED } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';
import { TALKS } from './talks.ts';

/** How long a deal runs, who stands by it and who leaves it. */
export const courses: readonly Pattern[] = [
  {
    id: 'runs',
    verb: 'run | last | continue',
    when: [{ at: 'subject', head: DEAL }],
    slots: {
      parties: 'subject.possessor + subject.with + subject.between + subject.modifier + with',
      subject: 'subject.modifier',
    },
    requires: 'parties:2, until | duration',
    carried: 'parties',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: "Contoso's contract with Fabrikam runs until 2030.",
  },
  {
    id: 'runs-under',
    verb: 'run | last | expire | end',
    when: [{ at: 'governor.under', head: DEAL }, { at: 'subject', head: DEAL }, { voice: 'active' }],
    slots: {
      parties: 'governor.subject + governor.object + governor.indirect + governor.with + subject.with',
      subject: 'subject.modifier',
    },
    requires: 'parties:2, until | duration',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: 'Contoso advised Fabrikam under an agency agreement running until 2031.',
  },
  {
    id: 'reaffirmed',
    verb: REAFFIRMED,
    when: [{ at: 'object | object.of | object.to | object.possessor', head: `${DEAL} | term | commitment` }],
    slots: {
      parties:
        'object.possessor + object.with + object.between + object.modifier + object.possessor.with + object.of.possessor + object.to + subject + with',
      subject: 'object.modifier',
    },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'reaffirmed' },
    example: 'A joint statement reaffirmed the partnership between Contoso and Fabrikam.',
  },
  {
    id: 'committed',
    verb: 'commit',
    when: [{ voice: 'passive' }, { at: 'to', head: DEAL }],
    slots: { parties: 'object + to.with + to.possessor', subject: 'to.modifier' },
    requires: 'parties:2',
    fixed: { action: 'reaffirmed' },
    status: 'in_force',
    example: 'Contoso remains committed to its partnership with Fabrikam.',
  },
  {
    id: 'left',
    verb: 'walk away | pull | pull out | back | back out | withdraw | exit | back away | drop | drop out | walk | step | bow out',
    when: [
      { at: 'from | of | out of', head: `${DEAL} | ${MERGER} | ${TALKS}` },
      // "step into a new chapter of their partnership"
      { at: 'into', not: true },
    ],
    slots: {
      parties: 'subject + from.with + of.with + out of.with + from.possessor + with',
      amount: 'from | of | out of',
      subject: 'from.modifier | of.modifier | out of.modifier',
    },
    requires: 'parties, parties:2 | amount',
    carried: 'parties',
    fixed: { action: 'ended' },
    example: 'Contoso walked away from its agreement with Fabrikam.',
  },
];
