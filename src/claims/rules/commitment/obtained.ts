import type { Pattern } from '../../define.ts';
import { DELIVERS, WARES } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';
import { GOODS } from './goods.ts';

const WARES_AT = `${WARES} | rack | cluster | center | centre | supercomputer`;

/** Wares that somebody has secured, or is to get access to. */
export const obtained: readonly Pattern[] = [
  {
    id: 'lines-up',
    verb: 'secure | line up | lock in | lock up | nail down | amass | source',
    when: [
      { at: 'object', figure: 'count' },
      { at: 'from | object.from | through.with | under.with | via.with', is: 'party' },
    ],
    slots: { ...GOODS, seller: 'from | object.from | through.with | under.with | via.with' },
    requires: 'buyer, amount, seller',
    example: 'Northwind has lined up 200,000 chips through a pact with Fabrikam.',
  },
  {
    id: 'takes-under',
    verb: 'take | buy | receive | get | lift | import | source',
    when: [
      { at: 'under', head: DEAL },
      { at: 'object', figure: 'count' },
      { at: 'under.with', is: 'party' },
    ],
    slots: { buyer: 'subject', seller: 'under.with', amount: 'object', subject: 'object.of | of | object' },
    requires: 'buyer, seller, amount',
    example: 'Under its contract with Fabrikam, Northwind takes 4 million tonnes of gas a year.',
  },
  {
    id: 'contracted-to-supply',
    verb: DELIVERS,
    when: [
      { governor: 'contract | hire | choose | pick | commission | tap | select | appoint | engage' },
      { at: 'object', figure: 'count', not: true },
      { at: 'subject', is: 'party' },
      { at: 'governor.subject', is: 'party' },
    ],
    slots: { seller: 'subject', buyer: 'governor.subject', subject: 'object' },
    requires: 'seller, buyer, subject, duration | until',
    example: 'Northwind has contracted Fabrikam to supply magnets for ten years.',
  },
  {
    id: 'gives-access-to-wares',
    verb: 'provide | give | grant | offer | guarantee',
    when: [
      { modality: 'shall' },
      { at: 'with | object', head: 'access' },
      { at: 'with.to | object.to | to', head: WARES_AT },
      { at: 'subject', is: 'party' },
    ],
    slots: { seller: 'subject', buyer: 'indirect | object', subject: 'with.to | object.to | to' },
    requires: 'seller, buyer, subject',
    example: 'Fabrikam Group will provide Northwind Group access to racks of servers.',
  },
  {
    id: 'supplies-in-a-deal',
    verb: `${DELIVERS} | rent out | rent | lease | lease out | let`,
    when: [
      { modality: 'shall' },
      { at: 'in', head: DEAL },
      { at: 'in | in.worth', figure: 'money' },
      { at: 'with | object', figure: 'count', not: true },
    ],
    slots: {
      seller: 'subject',
      buyer: 'to | indirect | for | object',
      amount: 'in | in.worth',
      subject: 'with | object',
    },
    requires: 'seller, buyer, amount',
    example: 'Fabrikam will supply Northwind with chips in a $16 billion deal.',
  },
];
