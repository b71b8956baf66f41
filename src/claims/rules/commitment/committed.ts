import type { Pattern } from '../../define.ts';
import { WARES } from '../deal-words.ts';

/** What somebody commits to spend, whoever gets it. */
export const committed: readonly Pattern[] = [
  {
    id: 'committed-spending',
    verb: 'commit | pledge | earmark | promise',
    when: [
      { at: 'object', figure: 'money' },
      {
        at: 'in | object.in | of | object.of',
        head: 'spending | spend | purchase | order | capex | outlay | expenditure | contract | commitment',
      },
    ],
    slots: {
      buyer: 'subject',
      seller: 'with | to | object.with',
      amount: 'object',
      subject: 'in | object.in | of | object.of',
    },
    requires: 'buyer, amount, subject',
    example: 'Northwind has committed $1 trillion in construction spending.',
  },
  {
    id: 'committed-for',
    verb: 'commit | earmark',
    when: [
      { at: 'for | object.for', head: WARES },
      { at: 'for | object.for', is: 'company', not: true },
      { at: 'to | object.to', not: true },
      { at: 'object', is: 'figure' },
    ],
    slots: { buyer: 'subject', seller: 'with | from', amount: 'object', subject: 'for | object.for' },
    requires: 'buyer, amount, subject',
    example: 'Northwind has committed $26 billion for cloud services.',
  },
];
