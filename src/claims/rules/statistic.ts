import { defineClaimType } from '../define.ts';
import { booked } from './statistic/booked.ts';
import { costs } from './statistic/costs.ts';
import { counts } from './statistic/counts.ts';
import { figures } from './statistic/figures.ts';
import { levels } from './statistic/levels.ts';
import { makes } from './statistic/makes.ts';
import { movements } from './statistic/movements.ts';
import { put } from './statistic/put.ts';
import { rises } from './statistic/rises.ts';
import { shares } from './statistic/shares.ts';
import { soMany } from './statistic/so-many.ts';
import { spends } from './statistic/spends.ts';
import { sums } from './statistic/sums.ts';

export const statistic = defineClaimType({
  id: 'statistic',
  summary: 'Market sizes, shares, growth, counts, earnings.',
  slots: {
    subject: { kind: 'term', key: true, summary: 'what is measured' },
    value: { kind: 'measure', key: true, each: true, summary: 'how much' },
    from: { kind: 'measure', summary: 'what it was before' },
    fromDate: { kind: 'date', summary: 'when it was that' },
    rate: { kind: 'percent', summary: 'by how many percent it changed' },
  },
  status: 'statistic',
  measures: true,
  text: '{subject}: {value}[ from {from}][, {rate}]',
  patterns: [
    ...movements,
    ...booked,
    ...rises,
    ...levels,
    ...put,
    ...sums,
    ...figures,
    ...shares,
    ...spends,
    ...costs,
    ...makes,
    ...soMany,
    ...counts,
  ],
});
