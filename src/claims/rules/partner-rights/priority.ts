import type { Condition, Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';

const NO_CLOUD: Condition = { at: 'possessor | governor.indirect | subject | self', is: 'cloud', not: true };
const NO_COMPUTE: Condition = { at: 'for | on | over | to | of.on | of.to', word: CLOUD_WORD, not: true };
const HOLDER = 'governor.indirect | possessor | subject';
const OTHER_SIDE = 'to.possessor | on.possessor | to.modifier | from | governor.from | governor.subject';
const PRIORITY = { right: 'priority_access' };

/** Who comes first. */
export const priority: readonly Pattern[] = [
  {
    id: 'priority-access',
    noun: 'access | allocation | supply | call | claim | pick | choice',
    when: [{ at: 'self', word: 'priority | preferential | early | privileged | guaranteed | first' }],
    slots: { holder: HOLDER, counterparty: OTHER_SIDE, scope: 'to | on | of | at' },
    requires: 'holder, scope',
    carried: 'holder, counterparty',
    fixed: PRIORITY,
    example: "Contoso keeps priority access to Fabrikam's output.",
  },
  {
    id: 'priority',
    noun: 'priority | preference | precedence',
    when: [{ at: 'over' }, { governor: 'have | get | enjoy | receive | give | retain | keep | take | win | grant' }],
    slots: {
      holder: 'governor.indirect | governor.subject',
      scope: 'on | for | in | over.on | over.for | governor.on | governor.for',
    },
    requires: 'holder',
    fixed: PRIORITY,
    example: 'Contoso gets priority over everybody else on the cable.',
  },
  {
    id: 'first-refusal',
    noun: 'right | refusal',
    when: [
      { at: 'self | of', head: 'refusal | offer | negotiation | look | choice', word: 'first' },
      NO_CLOUD,
      NO_COMPUTE,
    ],
    slots: { holder: HOLDER, counterparty: 'on.possessor | from', scope: 'on | for | over | of.on' },
    requires: 'holder, scope',
    fixed: PRIORITY,
    example: 'Contoso has a right of first refusal on new aircraft.',
  },
  {
    id: 'first-to-get',
    verb: 'get | receive | use | have | obtain | take',
    when: [{ adverb: 'first' }, { modality: 'shall' }],
    slots: { holder: 'subject', counterparty: 'object.possessor | from', scope: 'object' },
    requires: 'holder, scope, counterparty',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: "Contoso will be first to get Fabrikam's new engines.",
  },
  {
    id: 'right-to-match',
    noun: 'right',
    when: [{ doing: 'match | top | beat | equal' }],
    slots: { holder: HOLDER, counterparty: OTHER_SIDE, scope: 'doing.object.for | doing.object.on | doing.object' },
    requires: 'holder, scope',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'Contoso has the right to match any offer for the rest of the copper.',
  },
  {
    id: 'offered-first',
    verb: 'offer | give | show | present',
    when: [{ modality: 'must' }, { adverb: 'first' }, { at: 'indirect | to | object', is: 'cloud', not: true }],
    slots: { holder: 'indirect | to | object', counterparty: 'subject', scope: 'object' },
    requires: 'holder, scope',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'Fabrikam must offer new engines to Contoso first.',
  },
];
