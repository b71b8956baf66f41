import { defineClaimType } from '../define.ts';
import { byValue } from './acquisition/by-value.ts';
import { control } from './acquisition/control.ts';
import { disposals } from './acquisition/disposals.ts';
import { giveaways } from './acquisition/giveaways.ts';
import { holdingsSold } from './acquisition/holdings-sold.ts';
import { namedPurchases } from './acquisition/named-purchases.ts';
import { offers } from './acquisition/offers.ts';
import { otherwise } from './acquisition/otherwise.ts';
import { parts } from './acquisition/parts.ts';
import { partsBought } from './acquisition/parts-bought.ts';
import { priceNouns } from './acquisition/price-nouns.ts';
import { prices } from './acquisition/prices.ts';
import { purchases } from './acquisition/purchases.ts';
import { sales } from './acquisition/sales.ts';
import { spent } from './acquisition/spent.ts';
import { swaps } from './acquisition/swaps.ts';
import { takeovers } from './acquisition/takeovers.ts';
import { takeoversComing } from './acquisition/takeovers-coming.ts';
import { talkedOf } from './acquisition/talked-of.ts';
import { HOLDERS } from './company-words.ts';
import { BUSINESS } from './vocabulary.ts';

export const acquisition = defineClaimType({
  id: 'acquisition',
  summary: 'One company buys another, or part of it.',
  slots: {
    acquirer: {
      kind: 'entity',
      key: true,
      list: true,
      types: 'organization | person | other',
      open: HOLDERS,
      summary: 'who buys',
    },
    target: {
      kind: 'entity',
      key: true,
      types: 'organization | product | other',
      open: BUSINESS,
      summary: 'what is bought',
    },
    seller: {
      kind: 'entity',
      list: true,
      apart: 'acquirer',
      types: 'organization | person | other',
      open: HOLDERS,
      summary: 'who sells',
    },
    amount: { kind: 'money', whole: true, summary: 'the price' },
    percent: { kind: 'percent', summary: 'how much of it' },
  },
  status: 'happening',
  payment: { by: 'acquirer', to: 'seller' },
  about: { slot: 'target' },
  covers: { equity_stake: 'object', commitment: 'predicate', agreement: 'circumstance' },
  text: '{acquirer|A buyer} buys [{percent} of ]{target|a company}[ from {seller}][ for {amount}]',
  patterns: [
    ...byValue,
    ...spent,
    ...parts,
    ...partsBought,
    ...purchases,
    ...control,
    ...swaps,
    ...sales,
    ...holdingsSold,
    ...prices,
    ...priceNouns,
    ...talkedOf,
    ...disposals,
    ...takeovers,
    ...namedPurchases,
    ...takeoversComing,
    ...offers,
    ...giveaways,
    ...otherwise,
  ],
});
