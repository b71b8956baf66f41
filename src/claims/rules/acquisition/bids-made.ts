import type { Pattern } from '../../define.ts';

/** Who does it to an offer makes it. */
const MAKES =
  'raise | lift | increase | sweeten | improve | up | boost | hike | cut | lower | make | submit | table | lodge | launch | withdraw | drop | extend | revise | plan | prepare | weigh | ' +
  'consider | abandon | unveil | announce | put forward | put in | await | anticipate';

/** An offer that somebody makes, raises or drops: "raised its offer to". */
export const bidsMade: readonly Pattern[] = [
  {
    id: 'offer-for',
    verb: 'offer',
    slots: { acquirer: 'subject', amount: 'object', target: 'for | for.of' },
    requires: 'acquirer, target, amount',
    status: 'proposed',
    example: 'Contoso offered $3 billion for Fabrikam.',
  },
  {
    id: 'offer-sum',
    verb: 'offer | bid',
    when: [
      { at: 'object', figure: 'sum' },
      { at: 'for | to | in | as | indirect | object.of | object.in | object.to', not: true },
    ],
    slots: { acquirer: 'subject', amount: 'object' },
    requires: 'acquirer, target, amount',
    carried: 'target',
    status: 'proposed',
    example: 'Contoso Group bid for Fabrikam Energy. Contoso Group had offered $3 billion before.',
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
    when: [
      { governor: MAKES },
      { role: 'subject', not: true },
      // "drops banks from its court bid"
      { at: 'governor.object', head: 'bid | offer', ifAny: true },
    ],
    slots: {
      acquirer: 'by | from | possessor | governor.subject',
      amount: 'self | of | worth | governor.to | governor.by',
    },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso Group bid for Fabrikam Energy. Contoso Group raised its offer to $3 billion.',
  },
];
