/** Words of ceilings, as lemmas separated by " | ". */

/** What a ceiling is called; "market cap" is none. */
export const CEILING = 'cap | ceiling | limit | maximum';

export const PRICE = 'price | rate | fee | cost | rent | fare | tariff | due | charge | wage | increase | rise';

/** What a figure does that a limit forbids. */
export const EXCEEDS =
  'exceed | surpass | top | go | rise | increase | climb | go up | grow | move | be | go over | total | pass | cost';

export const LIFTS = 'lift | raise | increase | take | push | boost | bring | put up | hold | own';

export const AT_MOST = 'no | not | most | maximum | capped | limited';
