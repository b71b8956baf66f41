import type { ClaimType } from './define.ts';
import { equityStake } from './rules/equity-stake.ts';
import { quote } from './rules/quote.ts';

/** Every claim type, in the order of the contract. */
export const catalogue: readonly ClaimType[] = [equityStake, quote];
