import type { Pattern } from '../../define.ts';
import { AMENDED, ENDED, EXPANDED, EXTENDED } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';
import { TALKS } from './talks.ts';

/** "In May they extended it": what becomes of the deal that the text has just spoken of. */
function toIt(action: string, verb: string, example: string): Pattern {
  return {
    id: `${action}-it`,
    verb,
    when: [{ at: 'object', means: DEAL }],
    slots: { parties: 'subject + with', amount: 'by | to' },
    requires: 'parties:2, date | duration | until | amount',
    carried: 'parties',
    fixed: { action },
    example,
  };
}

/** Deals and talks that are taken up again, by a pronoun or an article, or by whoever comes next with one. */
export const takenUp: readonly Pattern[] = [
  toIt(
    'formed',
    'sign | ink | strike | conclude | renew | seal | reach | announce | agree',
    'Contoso has a contract with Fabrikam. It was signed in May.',
  ),
  toIt('amended', AMENDED, 'Contoso has a contract with Fabrikam. In May the two revised it.'),
  toIt('expanded', EXPANDED, 'Contoso has a contract with Fabrikam. In May the two expanded it by $4 billion.'),
  toIt('extended', EXTENDED, 'Contoso has a contract with Fabrikam. In May the two extended it until 2030.'),
  toIt('ended', ENDED, 'Contoso has a contract with Fabrikam. In May the two ended it.'),
  {
    id: 'followed-with',
    verb: 'follow',
    when: [
      { at: 'with', head: DEAL },
      { at: 'object', not: true },
    ],
    slots: { parties: 'subject + with.with', amount: 'with | with.worth', subject: 'with.modifier' },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'formed' },
    example: 'Contoso followed with a deal with Fabrikam in May.',
  },
  {
    id: 'in-place',
    verb: 'be',
    when: [
      { at: 'subject', head: DEAL },
      { at: 'in', head: 'place | force | effect' },
    ],
    slots: { parties: 'subject.possessor + subject.with + subject.between', subject: 'subject.modifier' },
    requires: 'parties:2, date | until | duration',
    carried: 'parties',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: "Contoso's agreement with Fabrikam has been in place since 2024.",
  },
  {
    id: 'the-talks-ended',
    verb: `${ENDED} | break down | fail | founder | stall`,
    when: [
      { at: 'subject', head: TALKS, word: 'the | these | those | their' },
      { at: 'subject.with | subject.between | with', not: true },
    ],
    slots: { parties: 'subject.possessor', subject: 'subject.about | subject.over | about' },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'ended' },
    status: 'ended',
    example: 'Contoso held talks with Fabrikam about a venture. The talks were off by May.',
  },
];
