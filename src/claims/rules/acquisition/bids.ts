import type { Pattern } from '../../define.ts';
import { BID } from '../vocabulary.ts';

/** Who does it makes the offer; who takes it is the target. */
const MAKES =
  'raise | lift | increase | sweeten | improve | up | boost | hike | cut | lower | make | submit | table | lodge | launch | withdraw | drop | extend | revise | plan | prepare | weigh | ' +
  'consider | abandon | unveil | announce | put forward | put in | await | anticipate';
const TAKES =
  'reject | accept | rebuff | spurn | turn down | receive | get | recommend | face | fend off | dismiss | decline | refuse | oppose | attract | field | ' +
  'vote down | vote | agree | bow | succumb | snub | shun | repel | block | scorn | resist | endorse | approve';

/** An offer for a company, and who wins: "its $160 billion bid for". */
export const bids: readonly Pattern[] = [
  {
    id: 'deal-for',
    noun: 'deal | transaction | agreement | bid | offer',
    slots: {
      target: 'for | for.of',
      acquirer: 'possessor | by | subject',
      amount: 'self | of | worth | at | governor.to',
    },
    requires: 'acquirer, target, amount',
    example: "Contoso's $2 billion deal for Fabrikam closed on Monday.",
  },
  {
    id: 'offer-taken',
    noun: `${BID} | proposal`,
    when: [
      { governor: TAKES },
      // "its offer will face less scrutiny"
      { role: 'subject', not: true },
      { at: 'for', figure: 'count', not: true },
    ],
    slots: {
      target:
        'for | for.of | governor.subject.of | governor.subject.possessor | governor.subject.modifier | modifier | governor.subject',
      acquirer: 'from | by | possessor',
      amount: 'self | of | worth | for',
    },
    requires: 'acquirer, target',
    carried: 'acquirer, target',
    example: 'Fabrikam rejected an offer from Contoso.',
  },
  {
    id: 'offer',
    noun: `${BID} | proposal`,
    // whoever may match offers makes none
    when: [{ governor: `${TAKES} | match | beat | equal | top`, not: true }],
    slots: {
      target: 'for | for.of | modifier',
      acquirer: 'from | by | possessor | governor.subject',
      amount: 'self | of | worth | for | governor.to',
    },
    requires: 'acquirer, target',
    example: 'Contoso is considering a bid for Fabrikam.',
  },
  {
    id: 'bid-sized',
    noun: 'bid | offer',
    slots: { acquirer: 'possessor', amount: 'self | of | worth' },
    requires: 'acquirer, target, amount',
    carried: 'target',
    example: "Contoso Group bid for Fabrikam Energy. Contoso Group's $78 billion offer came on Monday.",
  },
  {
    // who made it goes without saying
    id: 'offer-raised',
    noun: 'bid | offer',
    when: [{ governor: MAKES }, { role: 'object' }, { at: 'by | possessor | governor.subject', not: true }],
    slots: { target: 'for | for.of', amount: 'self | of | worth | governor.to' },
    requires: 'target, amount',
    example: 'A takeover bid for Fabrikam Energy will be raised to $3 billion.',
  },
  {
    id: 'offer-made',
    noun: 'bid | offer',
    // "its offer has cut its debt"
    when: [{ governor: MAKES }, { role: 'subject', not: true }],
    slots: { acquirer: 'by | possessor | governor.subject', amount: 'self | of | worth | governor.to | governor.by' },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso Group bid for Fabrikam Energy. Contoso Group raised its offer to $3 billion.',
  },
];
