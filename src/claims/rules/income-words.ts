/** Words of what comes in, as lemmas separated by " | ". */

/** What is said before a share or payment that comes out of what comes in. */
export const SHARED =
  'revenue | profit | royalty | sales | revenue-share | profit-share | revenue-sharing | profit-sharing';
