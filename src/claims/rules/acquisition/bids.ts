import type { Pattern } from '../../define.ts';
import { BID } from '../vocabulary.ts';

/** Who does it to an offer is the target. */
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
      // "its offer will face a vote"
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
];
