import { defineClaimType } from '../define.ts';
import { BUSINESS, SHARE, STAKE } from './vocabulary.ts';

const BUY = 'buy | acquire | purchase | take over | snap up | buy out | buy up';
const PART = `${STAKE} | ${SHARE} | control | share`;

export const acquisition = defineClaimType({
  id: 'acquisition',
  summary: 'One company buys another, or part of it.',
  slots: {
    acquirer: { kind: 'entity', key: true, summary: 'who buys' },
    target: { kind: 'entity', key: true, open: BUSINESS, summary: 'what is bought' },
    seller: { kind: 'entity', summary: 'who sells' },
    amount: { kind: 'money', summary: 'the price' },
    percent: { kind: 'percent', summary: 'how much of it' },
  },
  status: 'happening',
  text: '{acquirer|A buyer} buys [{percent} of ]{target|a company}[ from {seller}][ for {amount}]',
  patterns: [
    {
      id: 'buy-part',
      verb: `${BUY} | take | build | swap`,
      when: [{ at: 'object', head: PART }],
      slots: {
        acquirer: 'subject',
        percent: 'object | object.of',
        target: 'object.in | object.of | in | of | object.modifier | for.of',
        seller: 'from',
        amount: 'for | worth | at | in',
      },
      requires: 'acquirer, target',
      example: 'Contoso bought a 12% stake in Fabrikam from Northwind for $3 billion.',
    },
    {
      id: 'buy-business',
      verb: BUY,
      when: [{ at: 'object', head: BUSINESS }],
      slots: {
        acquirer: 'subject',
        target: 'object',
        seller: 'from | object.possessor | object.of',
        amount: 'for | in | at',
        percent: 'object',
      },
      requires: 'target, acquirer | seller',
      example: "Contoso will buy Northwind's packaging business for $90 million.",
    },
    {
      id: 'buy',
      verb: BUY,
      when: [
        { at: 'object', head: PART, not: true },
        { at: 'object', head: BUSINESS, not: true },
      ],
      slots: {
        target: 'object',
        acquirer: 'subject',
        seller: 'from',
        amount: 'for | in | at | worth',
        percent: 'object',
      },
      requires: 'target',
      example: 'Contoso agreed to acquire Fabrikam for $750 million.',
    },
    {
      id: 'sell-part',
      verb: 'sell | swap | divest | offload',
      when: [{ at: 'object', head: PART }],
      slots: {
        seller: 'subject',
        acquirer: 'indirect | to',
        percent: 'object | indirect',
        target: 'object.in | in | object.of | subject',
        amount: 'for',
      },
      requires: 'seller, target',
      example: 'Northwind sold Contoso a stake in 2000.',
    },
    {
      id: 'sell',
      verb: 'sell | divest | offload | spin off | hive off',
      when: [{ at: 'object', head: PART, not: true }],
      slots: {
        seller: 'subject',
        target: 'object',
        acquirer: 'indirect | to',
        amount: 'for',
        percent: 'indirect | object',
      },
      requires: 'seller, target',
      example: 'Northwind sold half its finance arm in 2003.',
    },
    {
      id: 'control',
      verb: 'take | gain | win | assume | secure',
      when: [{ at: 'object', head: 'control' }],
      slots: { acquirer: 'subject', target: 'object.of | of', amount: 'for', percent: 'with' },
      requires: 'acquirer, target',
      example: 'Contoso agreed to take control of Fabrikam.',
    },
    {
      id: 'takeover',
      noun: 'acquisition | takeover | purchase | buyout | bid | offer | buy-out',
      slots: {
        target: 'of | for | modifier',
        acquirer: 'possessor | by | subject',
        amount: 'self | for | at | worth',
        seller: 'from',
      },
      requires: 'acquirer, target, amount',
      example: "Contoso's $160 billion bid for Fabrikam failed.",
    },
    {
      id: 'takeover-done',
      noun: 'acquisition | takeover | purchase | buyout | buy-out',
      when: [
        {
          governor:
            'complete | close | finalise | finalize | announce | abandon | scrap | drop | block | approve | clear | agree | propose',
        },
      ],
      slots: { target: 'of | modifier', acquirer: 'possessor | by | governor.subject', amount: 'self | for' },
      requires: 'target, acquirer',
      example: 'Contoso completed its acquisition of Fabrikam on Monday.',
    },
    {
      id: 'fetch',
      verb: 'fetch',
      slots: { target: 'subject', amount: 'object', seller: 'for' },
      requires: 'target, amount',
      example: 'The sale of the port fetched $25 million.',
    },
  ],
});
