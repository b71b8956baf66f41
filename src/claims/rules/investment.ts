import { defineClaimType } from '../define.ts';
import { HOLDERS, SPENT_ON } from './company-words.ts';
import { closed } from './investment/closed.ts';
import { committed } from './investment/committed.ts';
import { completions } from './investment/completions.ts';
import { flows } from './investment/flows.ts';
import { funding } from './investment/funding.ts';
import { instalments } from './investment/instalments.ts';
import { intoRounds } from './investment/into-rounds.ts';
import { invested } from './investment/invested.ts';
import { investments } from './investment/investments.ts';
import { investors } from './investment/investors.ts';
import { led } from './investment/led.ts';
import { mentioned } from './investment/mentioned.ts';
import { newShares } from './investment/new-shares.ts';
import { otherwise } from './investment/otherwise.ts';
import { payments } from './investment/payments.ts';
import { raised } from './investment/raised.ts';
import { received } from './investment/received.ts';
import { roundParts } from './investment/round-parts.ts';
import { rounds } from './investment/rounds.ts';
import { steps } from './investment/steps.ts';
import { totals } from './investment/totals.ts';
import { ROUND_WORDS } from './investment/words.ts';
import { VENTURE } from './vocabulary.ts';

export const investment = defineClaimType({
  id: 'investment',
  summary: 'Money put into a company, pledged to it or raised by it.',
  slots: {
    investor: { kind: 'entity', key: true, types: 'organization | person | other', open: HOLDERS, summary: 'who pays' },
    investee: {
      kind: 'entity',
      key: true,
      types: 'organization | person | product | other',
      open: `${VENTURE} | nonprofit | non-profit | charity | maker | owner | developer | industry | sector | market | pipeline`,
      summary: 'who gets the money',
    },
    amount: { kind: 'money', key: true, whole: true, each: true, summary: 'how much' },
    duration: { kind: 'duration', summary: 'over how long' },
    round: {
      kind: 'term',
      words: ROUND_WORDS,
      summary: 'the financing round',
    },
  },
  status: 'happening',
  about: { slot: 'investee', listed: true, otherwise: SPENT_ON, alongside: 'valuation' },
  text: '{investor|Investors} put [{amount} ]into {investee|a company}[ over {duration}]',
  patterns: [
    ...invested,
    ...newShares,
    ...committed,
    ...flows,
    ...received,
    ...closed,
    ...led,
    ...payments,
    ...investments,
    ...raised,
    ...rounds,
    ...intoRounds,
    ...funding,
    ...investors,
    ...instalments,
    ...steps,
    ...mentioned,
    ...completions,
    ...totals,
    ...otherwise,
    ...roundParts,
  ],
});
