import type { Pattern } from '../../define.ts';
import { DEAL, FUNDING } from '../vocabulary.ts';
import { SELLER } from './payments.ts';

/** Sums that one side commits, pledges or signs up for. */
export const pledged: readonly Pattern[] = [
  {
    id: 'commit',
    verb: 'commit',
    when: [
      { at: 'to | into', head: FUNDING, not: true },
      { at: 'to', is: 'firm', not: true },
    ],
    slots: {
      buyer: 'subject',
      amount: 'object | to',
      seller: `${SELLER} | to.of | to.of.modifier | to.of.possessor | to.in.modifier`,
      subject: 'to.of | to | on | for | object.of',
    },
    requires: 'buyer, amount, seller',
    example: "Fabrikam committed $10 billion to Contoso's cloud.",
  },
  {
    id: 'committed-to',
    verb: 'commit',
    when: [{ voice: 'passive' }, { at: 'to', is: 'figure' }],
    slots: { buyer: 'object', amount: 'to', seller: 'to.in.modifier | with | to.with', subject: 'to.in | to.of' },
    requires: 'buyer, amount, seller',
    example: 'Fabrikam is committed to $2 billion more in Contoso purchases.',
  },
  {
    id: 'pledge',
    verb: 'pledge',
    // what is pledged to a company is an investment
    when: [{ at: 'to', is: 'company', not: true }],
    slots: { buyer: 'subject', amount: 'object', seller: SELLER, subject: 'to | on | for | object.of' },
    requires: 'buyer, amount, seller',
    example: "Fabrikam pledged $10 billion to Contoso's cloud.",
  },
  {
    id: 'sign-for-sum',
    verb: 'sign | sign up | contract | subscribe',
    when: [
      { at: 'for', figure: 'money' },
      { at: 'for', head: DEAL, not: true },
      { at: 'object', not: true },
    ],
    slots: {
      buyer: 'subject',
      amount: 'for',
      seller: 'with | from | for.from | for.of | for.of.modifier | for.of.possessor | for.in.modifier',
      subject: 'for.of | for.in',
    },
    requires: 'buyer, seller, amount',
    example: "Northwind signed up for $90 billion of Fabrikam's capacity.",
  },
];
