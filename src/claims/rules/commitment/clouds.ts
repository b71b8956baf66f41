import type { Pattern } from '../../define.ts';
import { AWARDS, WARES, WINS } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';

const HOSTING = 'service | capacity | compute | computing | infrastructure | power';
const GOODS = 'for | governor.for | with.for';

/** What a cloud sells under the deals that it signs and enlarges, and what is bought without a sum. */
export const clouds: readonly Pattern[] = [
  {
    id: 'contract-to-host',
    noun: DEAL,
    when: [
      { at: 'self | worth', figure: 'money' },
      { at: GOODS, head: HOSTING },
      { at: 'governor.subject', is: 'cloud' },
      { at: 'with | governor.with', is: 'cloud', not: true },
      { governor: `${AWARDS} | ${WINS}`, not: true },
    ],
    slots: { seller: 'governor.subject', buyer: 'with | governor.with', amount: 'self | worth', subject: GOODS },
    requires: 'buyer, seller, amount',
    example: 'Fabrikam Cloud signed a $2.9 billion contract with Northwind for computing capacity.',
  },
  {
    id: 'cloud-raised-by',
    verb: 'expand | increase | raise | enlarge | extend | boost | lift | widen | double | triple',
    when: [
      { at: 'object', head: DEAL },
      { at: 'by', figure: 'money' },
      { at: 'subject', is: 'cloud' },
      { at: 'object.with | object.modifier', is: 'cloud', not: true },
    ],
    slots: { seller: 'subject', buyer: 'object.with | object.modifier', amount: 'by' },
    requires: 'buyer, seller, amount',
    example: 'Fabrikam Cloud expanded its contract with Northwind by $6 billion.',
  },
  {
    id: 'purchase-of',
    noun: 'purchase | procurement',
    when: [{ at: 'of | of.in', head: `${WARES} | cloud` }],
    slots: {
      buyer: 'by | possessor | governor.subject',
      seller: 'from | of.from | of.modifier | of.possessor | of.in.modifier | of.in.possessor',
      amount: 'self | of | worth',
      subject: 'of.in | of',
    },
    requires: 'buyer, seller, subject',
    example: 'The deal covers the purchase of computing power by Northwind from Fabrikam.',
  },
  {
    id: 'granted-capacity',
    verb: 'grant | give | guarantee | assure | reserve | allocate | secure',
    when: [
      { at: 'object', figure: 'count' },
      { at: 'object.of | of', head: WARES },
    ],
    slots: {
      buyer: 'indirect | to | for',
      seller: 'from | object.from | subject',
      amount: 'object',
      subject: 'object.of | of',
    },
    requires: 'buyer, seller, amount',
    carried: 'seller',
    example: 'The contract gives Northwind up to 2 gigawatts of capacity from Fabrikam.',
  },
];
