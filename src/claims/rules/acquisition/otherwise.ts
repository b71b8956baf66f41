import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';
import { BUY } from '../vocabulary.ts';

/** What is bought without a company changing hands. */
const GOODS =
  'service | capacity | computing | compute | cloud | chip | product | good | equipment | gpu | power | energy | advertising';

/** A purchase in a construction that no other pattern knows: its clause has the price, or one that hangs on it. */
export const otherwise: readonly Pattern[] = [
  {
    id: 'auction-won',
    verb: 'win',
    when: [
      { at: 'object', head: 'auction | tender | bidding' },
      { at: 'for | with | with.of', figure: 'sum' },
    ],
    slots: { acquirer: 'subject', amount: 'for | with.of | with' },
    requires: 'acquirer, target, amount',
    carried: 'target',
    example: 'Contoso Group bid for Fabrikam Energy. But the auction was won by Northwind Bank for $2.7 billion.',
  },
  {
    id: 'bought-for',
    verb: BUY,
    when: [
      { at: 'object | object.of | for', head: GOODS, not: true },
      // "bought out those partners": of what, the text does not say
      { at: 'object', head: `${OWNER} | partner`, not: true },
      // a town is no company, and names what is bought all the same
      { at: 'object', is: 'known', not: true },
      // whom goods come from is not what is bought
      { at: 'from | object.from', is: 'party', not: true },
    ],
    slots: { acquirer: 'subject | by', target: 'object | object.of | object.in', amount: 'for | object | at' },
    requires: 'acquirer, target, amount',
    carried: 'target',
    fallback: true,
    example: 'Contoso Group bought shares in Fabrikam Energy. It has bought more of them for $2 billion.',
  },
  {
    id: 'won-with-bid',
    verb: 'win | clinch | land | secure | bag | nab | grab | snare',
    when: [
      { at: 'with', head: 'bid | offer' },
      { at: 'with | with.of', figure: 'money' },
      { at: 'object', head: 'right | license | licence | contract | order | auction | package', not: true },
    ],
    slots: { acquirer: 'subject', target: 'object', amount: 'with | with.of' },
    requires: 'acquirer, target, amount',
    example: 'Contoso Group won Fabrikam Energy with a $72 billion bid.',
  },
  {
    id: 'paying-for-it',
    verb: 'pay | spend | shell out | fork out',
    when: [
      { governor: `${BUY} | win | clinch | land | secure | nab | grab | bag` },
      { at: 'governor.object', is: 'company' },
      { at: 'object', figure: 'sum' },
      { at: 'for | to', not: true },
      // "days after a rival paid $2 billion" for something else
      { opener: 'after | before | since | when | while | as', not: true },
    ],
    slots: { acquirer: 'subject', target: 'governor.object', amount: 'object' },
    requires: 'acquirer, target, amount',
    example: 'Contoso Group clinched Fabrikam Energy, paying about $25 billion.',
  },
];
