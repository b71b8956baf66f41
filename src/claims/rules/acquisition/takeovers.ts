import type { Pattern } from '../../define.ts';
import { CLOSES, PART, TAKEOVER } from '../vocabulary.ts';

/** What is done to a takeover by those who have a say in it. */
const JUDGED = 'block | approve | clear | oppose | reject | halt | suspend | veto';

/** A takeover as a thing of its own: "its $2 billion purchase of". */
export const takeovers: readonly Pattern[] = [
  {
    id: 'takeover-part',
    noun: TAKEOVER,
    when: [{ at: 'of', head: PART }],
    slots: {
      target: 'of.in | of.of | of.possessor | in | of.modifier',
      percent: 'of | of.of',
      acquirer: 'possessor | by | subject',
      amount: 'self | for | at | worth | apposition | governor.at | governor.worth',
      seller: 'from | of.possessor',
    },
    requires: 'acquirer, target, percent | amount | seller',
    example: "Contoso's purchase of a 20% stake in Fabrikam was approved.",
  },
  {
    id: 'takeover',
    noun: TAKEOVER,
    slots: {
      target: 'of | for | modifier',
      acquirer: 'possessor | by | subject | modifier | governor.subject.possessor',
      amount: 'self | for | at | worth | apposition | governor.at | governor.worth',
      seller: 'from',
    },
    requires: 'acquirer, target, amount',
    example: "Contoso's $2 billion purchase of Fabrikam closed on Monday.",
  },
  {
    id: 'takeover-done',
    noun: TAKEOVER,
    when: [{ governor: CLOSES }, { governor: JUDGED, not: true }, { at: 'by', is: 'known', ifAny: true }],
    slots: {
      target: 'of | modifier',
      acquirer: 'possessor | by | governor.subject | modifier',
      seller: 'of.possessor',
    },
    requires: 'target, acquirer',
    example: 'Contoso completed its acquisition of Fabrikam on Monday.',
  },
  {
    // whoever approves or blocks it is no buyer
    id: 'takeover-judged',
    noun: TAKEOVER,
    when: [{ governor: JUDGED }],
    slots: { target: 'of | modifier', acquirer: 'possessor | by | modifier', seller: 'of.possessor' },
    requires: 'target, acquirer',
    example: 'The regulator blocked the takeover of Fabrikam Energy by Contoso.',
  },
  {
    id: 'takeover-dated',
    noun: TAKEOVER,
    slots: { target: 'of | modifier', acquirer: 'possessor | by' },
    requires: 'target, acquirer, date',
    dated: true,
    status: 'completed',
    example: 'Contoso has cut 500 jobs since its takeover of Fabrikam in 2015.',
  },
];
