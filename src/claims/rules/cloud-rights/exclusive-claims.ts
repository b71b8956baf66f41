import type { Condition, Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';
import { ENDED } from '../deal-changes.ts';
import { EXCLUSIVE, PROPERTY } from '../deal-words.ts';
import { ONLY } from './exclusivity.ts';

/** What somebody has on another who may go nowhere else. */
const HOLD = 'claim | hold | grip | lock | control | lock-in | monopoly';
const HELD = {
  slots: {
    provider: 'possessor | subject | governor.subject',
    customer: 'on | over | of | to | with | for',
    scope: 'on | over | of | to',
  },
  requires: 'provider, customer',
  carried: 'customer',
  fixed: ONLY,
} as const;
/** "exclusive access to its technology" is a licence. */
const PROPERTY_TOO: Condition = { at: 'on | over | of | to', head: PROPERTY, not: true };

/** Exclusivity that ends without a word of whose it is, and what only one has a claim on. */
export const exclusiveClaims: readonly Pattern[] = [
  {
    id: 'exclusivity-headed',
    noun: 'exclusivity',
    // a headline leaves out whose it is
    when: [
      { governor: ENDED, role: 'object | subject' },
      { at: 'self', word: 'period | term', not: true },
    ],
    slots: { provider: 'of', customer: 'for | with' },
    requires: 'provider, customer',
    carried: 'customer, provider',
    fixed: ONLY,
    example: 'Contoso Cloud and Fabrikam revise their partnership, ending exclusivity.',
  },
  {
    id: 'exclusive-claim',
    noun: HOLD,
    when: [
      { at: 'self', word: EXCLUSIVE },
      { at: 'self | on | over | of', word: CLOUD_WORD },
    ],
    ...HELD,
    fixed: ONLY,
    example: "The deal ends Contoso's exclusive claim on Fabrikam's API traffic.",
  },
  {
    id: 'exclusive-hold',
    noun: HOLD,
    when: [{ at: 'self', word: EXCLUSIVE }, { at: 'possessor | governor.subject', is: 'cloud' }, PROPERTY_TOO],
    ...HELD,
    example: 'Contoso Cloud lost its exclusive hold on Fabrikam.',
  },
  {
    id: 'monopoly',
    noun: 'monopoly | lock | lock-in | stranglehold',
    when: [{ at: 'possessor | governor.subject', is: 'cloud' }, { at: 'on | over' }],
    ...HELD,
    example: "Contoso Cloud lost its monopoly on Fabrikam's models.",
  },
  {
    id: 'exclusive-hold-told',
    noun: HOLD,
    // nobody is named: both sides come from what was told before
    when: [
      { at: 'self', word: EXCLUSIVE },
      { role: 'subject | object' },
      { at: 'possessor | subject | governor.subject', is: 'known', not: true },
      { at: 'on | over | of', not: true },
    ],
    ...HELD,
    carried: 'customer, provider',
    example: 'Contoso Cloud hosts the models of Fabrikam. The exclusive lock is gone.',
  },
];
