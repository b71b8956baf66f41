import type { Condition, Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';
import { CAPACITY, EXCLUSIVE } from '../deal-words.ts';

const NO_CLOUD: Condition = { at: 'possessor | governor.indirect | subject | self', is: 'cloud', not: true };
const NO_COMPUTE: Condition = { at: 'for | on | over | to | of.on | of.to', word: CLOUD_WORD, not: true };
export const HOLDER = 'governor.indirect | possessor | subject';
export const OTHER_SIDE =
  'to.possessor | on.possessor | of.possessor | of.of.possessor | on.of.possessor | to.of.possessor | to.modifier | from | governor.from | governor.subject';
export const PRIORITY = { right: 'priority_access' };

/** Who comes first. */
export const priority: readonly Pattern[] = [
  {
    id: 'priority-access',
    noun: 'access | allocation | supply | call | claim | pick | choice',
    when: [{ at: 'self', word: 'priority | preferential | preferred | early | privileged | guaranteed | first' }],
    slots: { holder: HOLDER, counterparty: OTHER_SIDE, scope: 'to | on | of | at' },
    requires: 'holder, scope',
    carried: 'holder, counterparty',
    fixed: PRIORITY,
    example: "Contoso keeps priority access to Fabrikam's output.",
  },
  {
    id: 'exclusive-use',
    noun: 'access | use',
    when: [
      { at: 'self', word: EXCLUSIVE },
      {
        at: 'to | of',
        head: `${CAPACITY} | plant | factory | site | yard | fab | foundry | process | terminal | berth | track | facility`,
      },
    ],
    slots: { holder: HOLDER, counterparty: OTHER_SIDE, scope: 'to | of' },
    requires: 'holder, scope, counterparty',
    fixed: PRIORITY,
    example: "Contoso secured exclusive use of Fabrikam's plant for a year.",
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
    slots: {
      holder: HOLDER,
      counterparty: 'on.possessor | for.possessor | over.possessor | from',
      scope: 'on | for | over | of.on',
    },
    requires: 'holder, scope',
    fixed: PRIORITY,
    example: 'Contoso has a right of first refusal on new aircraft.',
  },
];
