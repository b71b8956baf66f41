import type { Condition, Pattern } from '../../define.ts';
import { CAPACITY, OTHERS } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';
import { HOLDER, PRIORITY } from './priority.ts';

const NO_FIGURE: Condition = { at: 'object | worth | object.worth', is: 'figure', not: true };

/** Who is served before others, and for whom something is kept. */
export const precedence: readonly Pattern[] = [
  {
    id: 'given-priority',
    noun: 'priority | preference | precedence',
    when: [{ governor: 'give | grant | offer | award | accord' }],
    slots: {
      holder: 'governor.indirect | to | governor.to',
      counterparty: 'governor.subject',
      scope: 'on | for | in | governor.on | governor.in',
    },
    requires: 'holder',
    fixed: PRIORITY,
    example: 'Fabrikam will give priority to Contoso.',
  },
  {
    id: 'comes-first',
    verb: 'come | go | appear | launch | arrive | debut | be',
    when: [
      { modality: 'shall' },
      { adverb: 'first' },
      { at: 'to | on', is: 'company' },
      { at: 'to | on', is: 'cloud', not: true },
    ],
    slots: { holder: 'to | on', counterparty: 'subject.possessor', scope: 'subject' },
    requires: 'holder, scope',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'New titles will come to Contoso Group first.',
  },
  {
    id: 'ranks-ahead',
    verb: 'rank | come | stand | go | be | serve | supply',
    when: [
      { at: 'ahead of | before', word: OTHERS, head: 'customer | client | buyer | user | other | competitor | rival' },
    ],
    slots: { holder: 'object | subject', counterparty: 'by', scope: 'for | in | on' },
    requires: 'holder',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'Contoso ranks ahead of all other customers.',
  },
  {
    id: 'head-start',
    noun: 'start | window',
    when: [{ at: 'self', word: 'head | exclusive | exclusivity' }],
    slots: { holder: HOLDER, counterparty: 'over', scope: 'on | for' },
    requires: 'holder, scope',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'Contoso has a 30-day head start on new chips.',
  },
  {
    id: 'reserves',
    verb: 'reserve | book | secure | lock in | lock up | pre-book',
    when: [{ at: 'object', head: CAPACITY }, NO_FIGURE, { at: 'completes', head: DEAL, not: true }],
    slots: { holder: 'subject', counterparty: 'at.possessor | with | from | at | object.possessor', scope: 'object' },
    requires: 'holder, scope, counterparty | until | duration',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: "Contoso has reserved capacity at Fabrikam's plant until 2030.",
  },
  {
    id: 'kept-for',
    verb: 'reserve | earmark | allocate | set | keep',
    when: [{ at: 'object', head: CAPACITY }, { at: 'for | to | object.for' }, NO_FIGURE],
    slots: { holder: 'for | to | object.for', counterparty: 'subject', scope: 'object' },
    requires: 'holder, scope, counterparty',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'Fabrikam has set aside capacity for Contoso at its plant.',
  },
];
