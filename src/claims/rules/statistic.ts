import { defineClaimType } from '../define.ts';
import { IS, MAKES, MOVE_NOUNS, MOVED, MOVES, TRADES } from './vocabulary.ts';

/** What a share is of when it belongs to a deal. */
const DEALS =
  'own | hold | buy | acquire | pay | take | sell | control | get | keep | retain | offer | tender | receive';
const FROM = 'from | object.from';
const BY = 'by | up | down | measure | predicate';

export const statistic = defineClaimType({
  id: 'statistic',
  summary: 'Market sizes, shares, growth, counts, earnings.',
  slots: {
    subject: { kind: 'term', key: true, summary: 'what is measured' },
    value: { kind: 'measure', key: true, summary: 'how much' },
    from: { kind: 'measure', summary: 'what it was before' },
    fromDate: { kind: 'date', summary: 'when it was that' },
    rate: { kind: 'percent', summary: 'by how many percent it changed' },
  },
  status: 'statistic',
  text: '{subject}: {value}[ from {from}][, {rate}]',
  patterns: [
    {
      id: 'move-to',
      verb: `${MOVES} | ${MOVED} | ${TRADES}`,
      slots: {
        subject: 'object | subject',
        value: 'to | at | below | above | under',
        from: FROM,
        rate: `object | ${BY}`,
      },
      requires: 'subject, value',
      example: 'Shares rose 4.5% to 6.2 euros.',
    },
    {
      id: 'rise-in',
      noun: MOVE_NOUNS,
      slots: { subject: 'in | of | modifier', value: 'to | of | self', from: FROM, rate: 'self | of' },
      requires: 'subject, value',
      example: 'The company reported a rise in profit to $246 million from $192 million.',
    },
    {
      id: 'sum-in',
      noun: 'money',
      when: [
        {
          at: 'in',
          head: 'cash | stock | addition | total | all | exchange | return | year | quarter | month | day | period | round | series | trading',
          not: true,
        },
      ],
      slots: { subject: 'in | of', value: 'self' },
      requires: 'subject, value',
      example: 'It is projected to reach $60 million in annual revenue.',
    },
    {
      id: 'share-of',
      noun: 'percent',
      when: [
        { governor: `${MAKES} | ${DEALS}`, not: true },
        { at: 'of', is: 'company', not: true },
        { at: 'of', head: 'share | vote | stock | capital | equity | revenue | sale | turnover | proceeds', not: true },
      ],
      slots: { subject: 'of', value: 'self' },
      requires: 'subject, value',
      example: 'About 61% of patients recovered.',
    },
    {
      id: 'figure',
      noun: '*',
      except: `${MOVE_NOUNS} | money | percent`,
      slots: { subject: 'self', value: 'self | of | apposition', from: FROM, rate: BY },
      requires: 'subject, value',
      example: 'It operates a chain of 49 supermarkets and had sales of $1.1 billion.',
    },
    {
      id: 'move-by',
      verb: `${MOVES} | ${MOVED} | ${TRADES}`,
      slots: { subject: 'object | subject', value: `object | more than | ${BY}`, from: FROM },
      requires: 'subject, value',
      example: 'Sales fell 43 percent this year.',
    },
    {
      id: 'level',
      verb: IS,
      slots: {
        subject: 'subject',
        value: `complement | object | at | to | above | below | worth | ${BY}`,
        from: FROM,
        rate: BY,
      },
      requires: 'subject, value',
      example: 'Revenue is projected to reach $60 million.',
    },
    {
      id: 'guess',
      verb: 'estimate | put | peg | forecast | project | see',
      slots: { subject: 'object', value: 'at | between | to' },
      requires: 'subject, value',
      certainty: 'hedged',
      example: 'Analysts put the cost at $3 billion.',
    },
    {
      id: 'price',
      verb: 'price | set | fix',
      slots: { subject: 'object', value: 'at | between' },
      requires: 'subject, value',
      example: 'A family plan, priced at $14.99 a month, follows.',
    },
    {
      id: 'makes',
      verb: MAKES,
      slots: { subject: 'subject', value: 'object | for | at | to' },
      requires: 'subject, value',
      example: 'Services accounted for 27% of sales.',
    },
  ],
});
