import type { Condition, Pattern } from '../../define.ts';
import { OFFICE } from '../company-words.ts';
import { BUSINESS, BUY, PART, PRICE } from '../vocabulary.ts';

/** "concerns about its ability to absorb Contoso" */
const NOT_ABLE: Condition = { at: 'completes | governor.to', head: 'ability | capacity | inability', not: true };

/** Somebody buys: "agreed to acquire". */
export const purchases: readonly Pattern[] = [
  {
    id: 'buy-business',
    verb: BUY,
    when: [{ at: 'object', head: BUSINESS }, NOT_ABLE],
    slots: {
      acquirer: 'subject',
      target: 'object.including | object.such as | object',
      seller: 'from | object.possessor | object.of',
      amount: PRICE,
      percent: 'object',
    },
    requires: 'target, acquirer | seller | amount',
    example: "Contoso will buy Northwind's packaging business for $90 million.",
  },
  {
    id: 'buy',
    verb: BUY,
    when: [
      { at: 'object', head: PART, not: true },
      { at: 'object', head: BUSINESS, not: true },
      NOT_ABLE,
      { at: 'as', head: OFFICE, not: true },
    ],
    slots: {
      target: 'object.including | object.such as | object',
      acquirer: 'subject',
      seller: 'from',
      amount: PRICE,
      percent: 'object',
    },
    requires: 'target, acquirer | seller | amount',
    example: 'Contoso agreed to acquire Fabrikam for $750 million.',
  },
  {
    id: 'bought',
    verb: 'buy | acquire | purchase | take over | buy out | snap up',
    when: [{ voice: 'passive' }, { at: 'object', is: 'company' }],
    slots: { target: 'object', seller: 'from', amount: PRICE },
    requires: 'target',
    example: 'Fabrikam was bought in 2012.',
  },
  {
    id: 'bought-by-somebody',
    verb: 'buy | acquire | purchase | take over | snap up',
    when: [
      { voice: 'active' },
      { at: 'object', is: 'company' },
      { at: 'subject' },
      { at: 'subject', is: 'company', not: true },
      { at: 'as', head: OFFICE, not: true },
      {
        at: 'subject',
        head: 'it | they | he | she | we | anybody | anyone | nobody | name | deal | plan | agreement | offer',
        not: true,
      },
    ],
    slots: { target: 'object', seller: 'from', amount: PRICE },
    requires: 'target',
    example: 'The German drug maker bought Fabrikam Energy.',
  },
];
