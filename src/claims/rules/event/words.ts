import { BID, DEAL, SALE, SHARE, STAKE, TAKEOVER, TERM } from '../vocabulary.ts';

export const FUNDING = 'round | financing | funding | placement | tranche';

/** What a payment is made with or called. */
const PAYMENT = 'check | cheque | payment | instalment | installment | fee | prepayment | deposit';

/** A right by another name than its clause's. */
const RIGHT = 'exclusive | refusal | warrant';

/** What makes the object of a verb part of a deal: "extended the pact", "bought the stake", "raised $5 million". */
export const OF_DEALS =
  `${DEAL} | ${STAKE} | ${TERM} | investment | ${TAKEOVER} | ${SALE} | ${BID} | ${SHARE} | merger | ownership | control | royalty | licence | ` +
  `license | facility | loan | credit | transaction | letter | ${FUNDING} | ${PAYMENT} | ${RIGHT}`;

/** What somebody is in a deal. */
export const IN_ROLE =
  'provider | customer | client | supplier | partner | investor | backer | shareholder | stockholder | owner | licensee | licensor | buyer | tenant | guarantor | lender';

/** Clauses that say what something is for, or how it comes about. */
export const AIMS = 'to | for | of | in | from | without | with | on | at | as';

/** What figures do, and what is spoken. */
export const NO_THING =
  'rise | fall | growth | increase | decline | drop | jump | surge | gain | loss | profit | result | revenue | income | sales | earnings | slump | dip | improvement | statement | comment | remark | note | report | ' +
  'announcement | disclosure | declaration | revelation | admission | assertion | denial | prediction | forecast | suggestion | apology | news';

/** What is put out in words: without an object no more than an act of speech. */
export const SPOKEN = 'issue | publish | release | write';

/** What is held on a day. */
export const OCCASION =
  'election | vote | meeting | ceremony | match | summit | conference | auction | poll | referendum | hearing | funeral | trial | race | festival | concert | ' +
  'session | exhibition | contest | final | ballot | inquest | service | congress | debate | wedding | parade | tournament | by-election | round | talk';

/** What is done with news on the day that it is kept for. */
export const ANNOUNCES = 'announce | unveil | reveal | publish | disclose | report | declare | confirm | release';
