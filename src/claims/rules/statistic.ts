import { defineClaimType } from '../define.ts';

const MOVES =
  'rise | fall | grow | increase | decline | drop | jump | surge | climb | slip | gain | expand | shrink | soar | plunge | tumble | advance | slump | dip | edge | ' +
  'shoot up | double | triple | halve | decrease | contract | rally | sink | swell | balloon | go up | go down | accelerate | slow | trade | close | open';
const MOVE_NOUNS =
  'rise | fall | growth | increase | decline | drop | jump | surge | gain | decrease | reduction | slump | rate | share | part | portion';

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
      verb: MOVES,
      slots: { subject: 'subject', value: 'to | at', from: 'from', rate: 'object | by | clause' },
      requires: 'subject, value',
      example: 'Shares rose 4.5% to 6.2 euros.',
    },
    {
      id: 'move-by',
      verb: MOVES,
      slots: { subject: 'subject', value: 'object | by | more than | at | clause', from: 'from' },
      requires: 'subject, value',
      example: 'Sales fell 43 percent this year.',
    },
    {
      id: 'rise-in',
      noun: MOVE_NOUNS,
      slots: { subject: 'in | of | modifier', value: 'to | of | self', from: 'from', rate: 'self | of' },
      requires: 'subject, value',
      example: 'The company reported a rise in profit to $246 million from $192 million.',
    },
    {
      id: 'reach',
      verb: 'be | reach | hit | total | exceed | top | stand | amount | come | average | equal | cost | number | near | remain | surpass | generate | affect | earn | lose | make',
      slots: { subject: 'subject', value: 'complement | object | at | to', from: 'from' },
      requires: 'subject, value',
      example: 'Revenue is projected to reach $60 million.',
    },
    {
      id: 'figure',
      noun: '*',
      slots: { subject: 'self', value: 'self | of', from: 'from' },
      requires: 'subject, value',
      example: 'It operates a chain of 49 supermarkets and had sales of $1.1 billion.',
    },
  ],
});
