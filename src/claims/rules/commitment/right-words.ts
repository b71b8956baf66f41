import type { Condition } from '../../define.ts';

/** What is let to somebody for a price: rights, and what they are sold in. */
export const RIGHT = 'right | licence | license | concession | franchise | sponsorship | package | bundle';

/** New shares are offered by "rights issue" and "rights offering". */
export const NO_ISSUE: Condition = { at: 'self | of', head: 'issue | offering | share | refusal', not: true };

/** Where the price of a right stands: "for", "at a cost of", "with a bid of". */
export const PAID =
  'for | for.of | governor.for | governor.for.of | worth | governor.worth | governor.in.worth | governor.under | governor.at | governor.at.of | at.of | ' +
  'governor.with.of | governor.with | governor.in | in.of | doing.for | doing.in.worth | doing.worth | doing.at | ' +
  'in return for | in exchange for | governor.in return for | governor.in exchange for';
