import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';
import { BUY } from '../vocabulary.ts';

/** What is bought without a company changing hands. */
const GOODS =
  'service | capacity | computing | compute | cloud | chip | product | good | equipment | gpu | power | energy | advertising';

/** A purchase in a construction that no other pattern knows: its clause has the price. */
export const otherwise: readonly Pattern[] = [
  {
    id: 'bought-for',
    verb: BUY,
    when: [
      { at: 'object | object.of | for', head: GOODS, not: true },
      // "bought out those partners": of what, the text does not say
      { at: 'object', head: `${OWNER} | partner`, not: true },
      // whom goods come from is not what is bought
      { at: 'from | object.from', is: 'party', not: true },
    ],
    slots: { acquirer: 'subject | by', target: 'object | object.of | object.in', amount: 'for | object | at' },
    requires: 'acquirer, target, amount',
    carried: 'target',
    fallback: true,
    example: 'Contoso Group bought shares in Fabrikam Energy. It has bought more of them for $2 billion.',
  },
];
