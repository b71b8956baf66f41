import type { Condition, Places } from '../../define.ts';
import { BID, DEAL, SALE, STAKE, TAKEOVER } from '../vocabulary.ts';

/** Where the figure stands that another one is compared with: "up from", "compared with". */
export const FORMER: Places =
  'from | from.of | object.from | compared with | compared with.of | compared to | compared to.of | versus | against | against.of';

/** Where a change in percent stands: "rose by 5%", "was $5 billion, up 4%", "doubled". */
export const CHANGE: Places = 'by | by.of | up | down | measure | predicate';

/** Where the level stands that a movement reaches. */
export const LEVEL: Places = 'to | to.of | up to | at | below | above | under';

/** The change that stands beside a level or behind what it is a level of: "Shares, up 4% this year, closed at $12". */
export const RATE: Places = `${CHANGE} | subject.up | subject.down | object.apposition.of | complement.apposition.of | to.apposition.of | to.apposition | at.of`;

/** What a figure is not the level of: parts of companies, and what others expect or are. */
export const NO_LEVEL: readonly Condition[] = [
  { at: 'subject', head: 'ownership | stake', not: true },
  // "is 9% smaller than Fabrikam"
  { at: 'than', is: 'known', not: true },
  // "was well below expectations of $4 million"
  {
    at: 'below | above | under | over',
    head: 'expectation | forecast | estimate | prediction | projection | target | consensus | guidance | average | peak',
    not: true,
  },
];

/** What "of" ties a number to that it does not count. */
export const ROUNDS = 'series | round | year | quarter | month | day | kind | all';

/** Nouns whose price or size is a term of a deal. */
export const TERMS = `${DEAL} | ${STAKE} | ${TAKEOVER} | ${SALE} | ${BID} | royalty | investment | consideration | valuation | licence | license | commitment | ownership | loan | facility | merger | option | proposal | fundraising | raise | bet | plan | project`;

/** What is ordered or bought with the thing that is counted. */
export const ORDERS = 'buy | order | purchase | acquire | lease | procure | preorder';

/** What somebody does to a figure. */
export const MOVED =
  'raise | lift | cut | reduce | lower | boost | trim | slash | hike | push | push up | bring down | drive up | revise | push down | top up | send | elevate | bring | take | ' +
  'drive | propel | bump up | ramp up | scale up | adjust | upgrade | downgrade | nudge | bump | shave | pare | up | keep down | double';

/** What has a size: of "sales of 39 million cases" it is the sales that are measured. */
export const SIZES =
  'output | production | capacity | reserve | delivery | shipment | volume | order | backlog | demand | consumption | supply | export | import | harvest | crop | ' +
  'catch | population | membership | circulation | audience | traffic | turnout | attendance | emission | fleet | workforce | headcount | throughput | resource | yield | ' +
  'length | height | depth | width | weight | speed | distance | area | size | number | average | maximum | minimum | record | rate | ratio | margin';

/** What accounts and forecasts measure in money. */
export const METRICS =
  'revenue | sale | turnover | income | profit | earnings | loss | cash | debt | cost | spending | expenditure | expense | backlog | obligation | asset | liability | ' +
  'capex | ebitda | valuation | capitalisation | capitalization | arr | budget | deficit | surplus | bill | run-rate | bookings | booking | order | reserve | dividend | margin | outlay | rent | wage | burn | inflow';

/** What is done with a sum that is paid for something. */
export const SPENDS =
  'pay | buy | purchase | invest | raise | commit | pledge | prepay | secure | provide | inject | value | price | appraise | sign up | sign up for';

/** What a sum is a part of, or paid as, in a deal. */
export const PAID = 'instalment | installment | tranche | cheque | check';
