import type { ClaimType } from './define.ts';
import { acquisition } from './rules/acquisition.ts';
import { agreement } from './rules/agreement.ts';
import { cap } from './rules/cap.ts';
import { cloudRights } from './rules/cloud-rights.ts';
import { commitment } from './rules/commitment.ts';
import { equityStake } from './rules/equity-stake.ts';
import { event } from './rules/event.ts';
import { investment } from './rules/investment.ts';
import { license } from './rules/license.ts';
import { partnerRights } from './rules/partner-rights.ts';
import { quote } from './rules/quote.ts';
import { revenueShare } from './rules/revenue-share.ts';
import { statistic } from './rules/statistic.ts';
import { termChange } from './rules/term-change.ts';
import { valuation } from './rules/valuation.ts';

/** Every claim type, from the most to the least specific: of two claims about the same words the earlier type stays. */
export const catalogue: readonly ClaimType[] = [
  quote,
  cap,
  acquisition,
  equityStake,
  valuation,
  revenueShare,
  commitment,
  investment,
  cloudRights,
  license,
  partnerRights,
  termChange,
  agreement,
  statistic,
  event,
];
