import { defineClaimType } from '../define.ts';
import { changed } from './revenue-share/changed.ts';
import { cuts } from './revenue-share/cuts.ts';
import { levels } from './revenue-share/levels.ts';
import { named } from './revenue-share/named.ts';
import { otherwise } from './revenue-share/otherwise.ts';
import { paid } from './revenue-share/paid.ts';
import { parts } from './revenue-share/parts.ts';
import { rates } from './revenue-share/rates.ts';
import { received } from './revenue-share/received.ts';
import { royalties } from './revenue-share/royalties.ts';
import { shares } from './revenue-share/shares.ts';
import { standing } from './revenue-share/standing.ts';
import { sums } from './revenue-share/sums.ts';

/** Who is paid without a name. */
const PAYEES =
  'parent | state | government | ministry | club | league | union | artist | author | developer | creator | publisher | family | university | council | player | charity | songwriter | label | studio | host | driver | holder | association | federation | foundation | school | hospital | charity | rider | venue | restaurant | broadcaster | partner | seller | store | storefront | platform';

/** Who pays without a name. */
const PAYERS =
  'venture | developer | studio | publisher | seller | merchant | retailer | restaurant | driver | host | streamer | creator | operator | league | licensee | franchisee | tenant | app | store | partner';

export const revenueShare = defineClaimType({
  id: 'revenue_share',
  summary: 'A share of revenue or profit, or a royalty, that one pays another.',
  slots: {
    payer: { kind: 'entity', key: true, open: PAYERS, summary: 'who pays' },
    payee: { kind: 'entity', key: true, open: PAYEES, summary: 'who is paid' },
    percent: { kind: 'percent', summary: 'the share' },
    amount: { kind: 'money', each: true, summary: 'the sum, where it is paid as one' },
    scope: { kind: 'term', summary: 'of what' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{payer|Somebody} pays {payee|somebody} [{percent} ][{amount} ]of [{scope|revenue}]',
  patterns: [
    ...sums,
    ...paid,
    ...received,
    ...named,
    ...shares,
    ...parts,
    ...royalties,
    ...rates,
    ...changed,
    ...levels,
    ...cuts,
    ...standing,
    ...otherwise,
  ],
});
