import type { Pattern } from '../../define.ts';
import { WINS } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';

const SIGNS = `${WINS} | sign | sign up | announce | disclose | reveal | report | unveil | ink`;

/** What a supplier has signed; who with is often kept back. */
export const customers: readonly Pattern[] = [
  {
    id: 'worth-in-revenue',
    noun: DEAL,
    when: [
      { at: 'self | worth', figure: 'money' },
      { at: 'in | worth.in', head: 'revenue | sale | turnover | income' },
      { governor: SIGNS },
    ],
    slots: { seller: 'governor.subject', buyer: 'with | from | governor.with | governor.from', amount: 'self | worth' },
    requires: 'seller, amount',
    example: 'Fabrikam announced a contract worth $3 billion in annual revenue.',
  },
  {
    id: 'cloud-deal-signed',
    noun: DEAL,
    when: [
      { at: 'self | worth', figure: 'money' },
      { at: 'self', word: 'cloud | hosting | computing | compute' },
      { at: 'governor.subject', is: 'cloud' },
      { at: 'with | from | governor.with | governor.from', not: true },
      { governor: SIGNS },
    ],
    slots: { seller: 'governor.subject', amount: 'self | worth' },
    requires: 'seller, amount',
    example: 'Fabrikam Cloud signed a $3 billion hosting contract and did not name the customer.',
  },
  {
    id: 'deal-provides',
    verb: 'provide | supply',
    when: [
      { at: 'subject', head: DEAL },
      { at: 'with', figure: 'count' },
    ],
    slots: { buyer: 'object | object.possessor', seller: 'subject.with', amount: 'with', subject: 'with.of' },
    requires: 'buyer, amount, seller',
    carried: 'seller',
    example:
      'Fabrikam signed a contract with Northwind. The contract will provide Northwind with 4 gigawatts of capacity.',
  },
];
