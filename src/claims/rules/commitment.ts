import { defineClaimType } from '../define.ts';
import { clouds } from './commitment/clouds.ts';
import { committed } from './commitment/committed.ts';
import { contracts } from './commitment/contracts.ts';
import { customers } from './commitment/customers.ts';
import { due } from './commitment/due.ts';
import { fees } from './commitment/fees.ts';
import { obtained } from './commitment/obtained.ts';
import { options } from './commitment/options.ts';
import { ordered } from './commitment/ordered.ts';
import { orders } from './commitment/orders.ts';
import { otherwise } from './commitment/otherwise.ts';
import { owed } from './commitment/owed.ts';
import { own } from './commitment/own.ts';
import { paidUses } from './commitment/paid-uses.ts';
import { payments } from './commitment/payments.ts';
import { pledged } from './commitment/pledged.ts';
import { pledges } from './commitment/pledges.ts';
import { purchases } from './commitment/purchases.ts';
import { raised } from './commitment/raised.ts';
import { rights } from './commitment/rights.ts';
import { rightsAuctioned } from './commitment/rights-auctioned.ts';
import { signed } from './commitment/signed.ts';
import { standing } from './commitment/standing.ts';
import { supplies } from './commitment/supplies.ts';
import { upfront } from './commitment/upfront.ts';
import { uses } from './commitment/uses.ts';
import { wanted } from './commitment/wanted.ts';
import { wares } from './commitment/wares.ts';
import { works } from './commitment/works.ts';
import { UNNAMED_PARTY } from './deal-words.ts';

export const commitment = defineClaimType({
  id: 'commitment',
  summary: 'A pledged payment or purchase, spend or usage.',
  slots: {
    buyer: { kind: 'entity', key: true, open: UNNAMED_PARTY, summary: 'who pays or buys' },
    seller: { kind: 'entity', key: true, open: UNNAMED_PARTY, summary: 'who is paid or supplies' },
    amount: { kind: 'measure', key: true, each: true, summary: 'how much' },
    subject: { kind: 'term', summary: 'for what' },
    duration: { kind: 'duration', summary: 'over how long' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'pledge',
  covers: { agreement: 'circumstance' },
  beside: 'license',
  text: '{buyer|A buyer} commits [{amount} ]to {seller|a seller}[ for {subject}]',
  patterns: [
    ...payments,
    ...pledged,
    ...signed,
    ...committed,
    ...clouds,
    ...customers,
    ...pledges,
    ...raised,
    ...owed,
    ...upfront,
    ...fees,
    ...rights,
    ...rightsAuctioned,
    ...orders,
    ...options,
    ...contracts,
    ...purchases,
    ...own,
    ...supplies,
    ...ordered,
    ...uses,
    ...paidUses,
    ...works,
    ...standing,
    ...wares,
    ...obtained,
    ...wanted,
    ...due,
    ...otherwise,
  ],
});
