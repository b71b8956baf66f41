import type { Condition, Pattern } from '../../define.ts';
import { CHARGE, WARES } from '../deal-words.ts';
import { STAKE } from '../vocabulary.ts';

const PRESENT: Condition = { tense: 'past', not: true };
const NO_CHARGE: Condition = { at: 'object | in | indirect', head: CHARGE, not: true };
/** What is paid for a company is its price. */
const NO_COMPANY: Condition = {
  at: 'for',
  head: `unit | business | division | arm | subsidiary | company | firm | ${STAKE}`,
  not: true,
};
export const SELLER =
  'with | from | object.from | object.with | on.modifier | on.possessor | to.possessor | to.modifier | to | on';

/** Money that one side pays, owes or spends. */
export const payments: readonly Pattern[] = [
  {
    id: 'pay',
    verb: 'pay | owe | hand',
    when: [PRESENT, NO_CHARGE, NO_COMPANY, { at: 'object', figure: 'count', not: true }],
    slots: {
      buyer: 'subject',
      seller: 'indirect | to | under.with | under.possessor',
      amount: 'object + plus | measure',
      subject: 'for',
    },
    requires: 'amount, seller | subject | duration | until, buyer | seller',
    example: 'Contoso is to pay Fabrikam 1.55bn euros.',
  },
  {
    id: 'pay-per',
    verb: 'pay',
    when: [
      PRESENT,
      NO_CHARGE,
      NO_COMPANY,
      { at: 'object', figure: 'money' },
      { at: 'object | per', word: 'season | year | annum' },
    ],
    slots: { buyer: 'subject', seller: 'indirect | to', amount: 'object', subject: 'for' },
    requires: 'buyer, amount',
    carried: 'seller',
    example: 'Northwind sold its rights to Contoso. Contoso will pay £45m per season.',
  },
  {
    id: 'get',
    verb: 'get | receive | pocket | collect',
    when: [
      PRESENT,
      { at: 'in', head: 'funding | financing | investment | capital | equity | backing', not: true },
      // whoever gets chips buys them
      { at: 'object | object.of | of', head: WARES, not: true },
      { at: 'object', head: 'bid | offer | proposal | investment | funding | boost | loan', not: true },
    ],
    slots: { seller: 'subject', buyer: 'from | object.from', amount: 'object', subject: 'for' },
    requires: 'seller, amount, buyer',
    carried: 'buyer',
    example: 'Fabrikam is to get 1bn euros immediately from Contoso.',
  },
  {
    id: 'could-earn',
    verb: 'earn | make | net | bring in',
    when: [{ modality: 'may' }, { at: 'in | object.in', head: 'total | all | aggregate' }],
    slots: { seller: 'subject', buyer: 'from | object.from', amount: 'object', subject: 'for' },
    requires: 'seller, amount, buyer',
    carried: 'buyer',
    example: 'Fabrikam could earn $5 billion in total from Contoso.',
  },
  {
    id: 'spend',
    verb: 'spend',
    when: [PRESENT],
    slots: { buyer: 'subject', amount: 'object', seller: SELLER, subject: 'on | for' },
    requires: 'buyer, amount, seller',
    example: 'Fabrikam will spend $300 billion on chips with Contoso.',
  },
];
