import type { Pattern } from '../../define.ts';
import { SALE, TAKEOVER } from '../vocabulary.ts';

/** A takeover that is agreed to, near or to be completed: "agrees to a $3 billion takeover by". */
export const takeoversComing: readonly Pattern[] = [
  {
    id: 'takeover-taken',
    noun: TAKEOVER,
    when: [{ governor: 'agree | face | resist | fend off | reject' }, { at: 'by | from' }],
    slots: { acquirer: 'by | from', target: 'governor.subject', amount: 'self | of' },
    requires: 'target, acquirer',
    example: 'Fabrikam agrees to a $3 billion takeover by Contoso.',
  },
  {
    id: 'takeover-accepted',
    noun: TAKEOVER,
    when: [{ governor: 'accept | back | welcome | recommend' }, { at: 'by | from' }],
    slots: { acquirer: 'by | from', target: 'governor.subject', amount: 'self | of' },
    requires: 'target, acquirer',
    status: 'planned',
    example: 'Fabrikam accepted a $3 billion takeover by Contoso.',
  },
  {
    id: 'takeover-approved',
    noun: TAKEOVER,
    when: [
      { governor: 'approve | back | endorse | clear | discuss | consider | plan' },
      { at: 'governor.subject', head: 'board' },
    ],
    slots: { acquirer: 'by | governor.subject.possessor', target: 'of', amount: 'self' },
    requires: 'target, acquirer',
    example: "Contoso's supervisory board has approved the possible takeover of Fabrikam.",
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
    requires: 'target, date | amount',
    carried: 'acquirer, target',
    example: 'Contoso Group agreed to buy Fabrikam Energy. The purchase should be completed by the end of June.',
  },
  {
    id: 'deal-closes',
    verb: 'close | complete | finalise | finalize | conclude | consummate | go through',
    when: [
      { at: 'subject | object', head: `${TAKEOVER} | ${SALE} | deal | transaction` },
      // what is bought of whom, the noun says itself
      { at: 'subject.with | object.with | subject.of | object.of', not: true },
    ],
    slots: { acquirer: 'object.by | subject.by' },
    requires: 'target, date',
    carried: 'acquirer, target',
    example:
      'Contoso Group agreed to buy Fabrikam Energy. They announced the deal, which will close in the first quarter of 2027.',
  },
  {
    id: 'it-completed',
    verb: 'complete | finalise | finalize | conclude | consummate',
    when: [{ voice: 'passive' }, { at: 'object', head: 'it' }],
    slots: { amount: 'for' },
    requires: 'target, date',
    carried: 'acquirer, target',
    example: 'Contoso Group agreed to buy Fabrikam Energy. It should be completed by the end of June.',
  },
];
