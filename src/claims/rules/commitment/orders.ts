import type { Condition, Pattern } from '../../define.ts';
import { SPECTRUM } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';

const USE = 'usage | use | spending | purchase | purchases | spend | capacity | consumption | order | volume | service';
/** Frequencies are licensed. */
const NO_SPECTRUM: Condition = { at: 'object | of', word: SPECTRUM, not: true };
const BUY = 'buy | purchase | procure | order | lease | rent | reserve | book';
const FROM =
  'from | with | object.from | object.with | at | of.modifier | object.of.modifier | object.of.possessor | object.modifier';

const FOR_A_SUM = 'for | object.worth | worth | from.for';
const NO_SUM: Condition = { at: FOR_A_SUM, figure: 'money', not: true };
const GOODS = { buyer: 'subject', amount: 'object', seller: FROM, subject: 'object.of | of | in | object' };

/** Goods, services and capacity that one side pledges to buy, use or supply. */
export const orders: readonly Pattern[] = [
  {
    id: 'commit-use',
    verb: 'commit',
    when: [{ at: 'to', head: USE }],
    slots: { buyer: 'subject', seller: 'to.modifier | to.possessor | to.of | with', subject: 'to', amount: 'to' },
    requires: 'buyer, seller',
    example: 'Fabrikam committed to substantial Contoso usage.',
  },
  {
    id: 'commitments',
    noun: 'commitment',
    when: [{ at: 'self', word: 'commitments | spending | purchase | usage' }],
    slots: { buyer: 'possessor | subject', seller: 'to | with', amount: 'self | of', subject: 'modifier' },
    requires: 'buyer, seller',
    example: "Fabrikam's spending commitments to Contoso persist.",
  },
  {
    id: 'buy-for',
    verb: BUY,
    when: [{ at: FOR_A_SUM, figure: 'money' }, { at: 'object', figure: 'count' }, NO_SPECTRUM],
    slots: { ...GOODS, amount: FOR_A_SUM, subject: 'object' },
    requires: 'buyer, amount, seller',
    example: 'Northwind will buy 60 jets from Fabrikam for $7.2 billion.',
  },
  {
    id: 'will-buy',
    verb: BUY,
    when: [{ modality: 'shall' }, NO_SPECTRUM, NO_SUM],
    slots: GOODS,
    requires: 'buyer, amount, seller',
    carried: 'seller',
    example: 'Fabrikam will buy another €4bn of wafers from Contoso.',
  },
  {
    id: 'will-use',
    verb: 'use | take | source | deploy',
    when: [{ modality: 'shall' }, { at: 'object', figure: 'count' }],
    slots: GOODS,
    requires: 'buyer, amount, seller',
    example: 'Fabrikam will use 40,000 Contoso chips.',
  },
  {
    id: 'buy-goods',
    verb: BUY,
    when: [NO_SPECTRUM, NO_SUM],
    slots: GOODS,
    requires: 'buyer, amount, seller',
    example: 'Northwind bought 40 aircraft from Fabrikam.',
  },
  {
    id: 'sign-for',
    verb: 'sign | sign up | contract | subscribe',
    when: [{ at: 'for', figure: 'count' }],
    slots: { buyer: 'subject', amount: 'for', seller: 'with | from | for.from', subject: 'for.of' },
    requires: 'buyer, amount',
    carried: 'seller',
    example: 'Northwind has signed for 600 megawatts from Fabrikam.',
  },
  {
    id: 'order-placed',
    noun: 'order',
    when: [
      { governor: 'place | make | give | sign | confirm | announce | cancel | weigh | consider | have' },
      { at: 'from | for.from', not: true },
    ],
    slots: {
      buyer: 'governor.subject',
      amount: 'self | for | of | worth',
      seller: 'with | at | from | for.with | governor.with | governor.at',
      subject: 'for',
    },
    requires: 'buyer, amount | seller',
    example: 'Northwind placed an order for 40 aircraft with Fabrikam.',
  },
  {
    id: 'order-won',
    noun: 'order',
    when: [{ governor: 'win | receive | get | have | land | secure | book | take' }],
    slots: {
      seller: 'governor.subject',
      amount: 'self | for | of | worth',
      buyer: 'from | for.from | governor.from',
      subject: 'for',
    },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Fabrikam won a $2.1 billion order from Northwind.',
  },
  {
    id: 'deal-to-buy',
    noun: DEAL,
    when: [{ doing: BUY }],
    slots: {
      buyer: 'governor.subject | possessor',
      amount: 'self | worth | doing.object',
      seller: 'doing.from | doing.object.from | with | governor.with',
      subject: 'doing.object.of | doing.object',
    },
    requires: 'buyer, amount, seller',
    example: 'Fabrikam signed a $38 billion contract to buy capacity from Contoso.',
  },
  {
    id: 'deal-to-supply',
    noun: DEAL,
    when: [{ doing: 'supply | provide | deliver | sell' }],
    slots: {
      seller: 'governor.subject | possessor',
      amount: 'self | worth | doing.object',
      buyer: 'doing.indirect | doing.object | doing.to | with | governor.with',
      subject: 'doing.with | doing.object.of | doing.object',
    },
    requires: 'seller, amount, buyer',
    example: 'Fabrikam signed a $2 billion contract to supply Contoso with gas.',
  },
  {
    id: 'supply',
    verb: 'supply | provide | deliver',
    when: [{ modality: 'shall' }, { adverb: 'exclusively | solely', not: true }],
    slots: {
      seller: 'subject',
      buyer: 'to | indirect | object',
      amount: 'with | object',
      subject: 'with.of | with | object.of | object',
    },
    requires: 'seller, buyer, amount | subject',
    carried: 'buyer',
    example: 'Fabrikam will supply Contoso with 2 million tonnes of gas.',
  },
];
