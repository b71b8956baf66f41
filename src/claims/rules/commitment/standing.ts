import type { Condition, Pattern } from '../../define.ts';
import { WARES } from '../deal-words.ts';

const PRESENT: Condition = { tense: 'present' };
const HOSTED = `${WARES} | center | centre | space`;

/** What one side rents from the other or is supplied with, and pledges that are made without a word of their sum. */
export const standing: readonly Pattern[] = [
  {
    id: 'rents',
    verb: 'rent | lease',
    when: [
      PRESENT,
      { at: 'object', head: HOSTED },
      { at: 'object.possessor | object.modifier | from | object.from', is: 'company' },
    ],
    slots: {
      buyer: 'subject',
      seller: 'from | object.from | object.possessor | object.modifier',
      amount: 'object',
      subject: 'object',
    },
    requires: 'buyer, seller, subject',
    example: "Northwind rents Fabrikam Group's data centers.",
  },
  {
    id: 'supplies-wares',
    verb: 'supply | provide',
    when: [
      PRESENT,
      { at: 'subject', is: 'party' },
      { at: 'indirect | to | object', is: 'party' },
      { at: 'with | object', head: WARES },
      { adverb: 'exclusively | solely', not: true },
    ],
    slots: { seller: 'subject', buyer: 'to | indirect | object', subject: 'with | object' },
    requires: 'seller, buyer, subject',
    example: 'Fabrikam Group already supplies Northwind Group with computing power.',
  },
  {
    id: 'commitment-made',
    noun: 'commitment',
    when: [
      { governor: 'place | make | sign | announce | take on | enter into | add' },
      { at: 'modifier', is: 'party' },
    ],
    slots: { buyer: 'governor.subject | possessor', seller: 'modifier', amount: 'self | of' },
    requires: 'buyer, seller',
    example: 'Northwind has just placed another large Fabrikam Group commitment.',
  },
];
