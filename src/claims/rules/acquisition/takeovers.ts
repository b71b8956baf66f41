import type { Pattern } from '../../define.ts';
import { CLOSES, PART, TAKEOVER } from '../vocabulary.ts';

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
    requires: 'acquirer, target, percent | amount',
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
    when: [{ governor: CLOSES }],
    slots: {
      target: 'of | modifier',
      acquirer: 'possessor | by | governor.subject | modifier',
      seller: 'of.possessor',
    },
    requires: 'target, acquirer',
    example: 'Contoso completed its acquisition of Fabrikam on Monday.',
  },
  {
    id: 'takeover-taken',
    noun: TAKEOVER,
    when: [
      { governor: 'agree | accept | back | welcome | face | recommend | resist | fend off | reject' },
      { at: 'by | from' },
    ],
    slots: { acquirer: 'by | from', target: 'governor.subject', amount: 'self | of' },
    requires: 'target, acquirer',
    example: 'Fabrikam agrees to a $3 billion takeover by Contoso.',
  },
  {
    id: 'takeover-close',
    noun: TAKEOVER,
    when: [{ governor: 'be' }, { adverb: 'close | near | closer' }],
    slots: { target: 'of', acquirer: 'governor.subject', amount: 'self' },
    requires: 'target, acquirer',
    example: 'Contoso is close to a takeover of Fabrikam.',
  },
  {
    id: 'takeover-of-it',
    noun: `${TAKEOVER} | deal | transaction`,
    when: [
      {
        governor:
          'complete | close | finalise | finalize | conclude | finish | seal | consummate | take place | go through',
      },
      { at: 'of | for', not: true },
    ],
    slots: { amount: 'self | governor.worth | governor.at' },
    requires: 'target, acquirer, date | amount',
    carried: 'acquirer, target',
    example: 'Contoso Group agreed to buy Fabrikam Energy. The purchase should be completed by the end of June.',
  },
];
