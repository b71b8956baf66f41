import type { Pattern } from '../../define.ts';
import { auctions } from './auctions.ts';
import { bidding } from './bidding.ts';
import { bids } from './bids.ts';
import { bidsMade } from './bids-made.ts';

/** Purchases that somebody offers, and who wins. */
export const offers: readonly Pattern[] = [...bidding, ...bids, ...bidsMade, ...auctions];
