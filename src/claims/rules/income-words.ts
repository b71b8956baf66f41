/** Words of what comes in, as lemmas separated by " | ". */

/** Whoever does it to a part of what comes in has it no longer. */
export const PAYS =
  'pay | give | owe | hand | hand over | pass | pass on | remit | send | transfer | wire | forward | turn over | kick back | send back | route back | return | route | channel | funnel | cede | surrender';

/** What is said before a share or payment that comes out of what comes in. */
export const SHARED =
  'revenue | profit | royalty | sales | revenue-share | profit-share | revenue-sharing | profit-sharing';
