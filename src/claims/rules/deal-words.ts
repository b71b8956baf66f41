/** Words of contracts, rights and payments, as lemmas separated by " | ". */

/** What a share of is paid: "20% of its revenue". */
export const INCOME =
  'revenue | profit | sale | income | proceeds | earnings | turnover | gain | takings | receipt | fee | everything';

/** Whoever does it to something gives a right or money away, and whoever it goes to has it then. */
export const GIVES =
  'grant | give | award | sell | offer | issue | hand | hand over | assign | transfer | provide | license | pass | pass on | allocate';

/** The subject has the right or money then. */
export const GETS =
  'receive | get | collect | earn | book | pocket | take | win | secure | obtain | entitle | gain | accept | charge | see';

/** Somebody else than the other side, as words of a phrase. */
export const OTHERS =
  'other | others | third | rival | rivals | competitor | competitors | competing | anybody | anyone | everyone | whoever | whomever | outside | outsiders';

/** What a sum is paid as when it is pledged in a deal. */
export const UPFRONT = 'upfront | up-front | milestone | milestones | advance | initial | signing | prepayment | down';

/** What no one pledges to anybody when it is paid. */
export const CHARGE =
  'fine | tax | dividend | penalty | ransom | interest | damages | salary | bill | wage | compensation | bribe';

/** What belongs to whoever thought of it, and is let to others. */
export const SPECTRUM = 'spectrum | band | frequency | airwave | mhz | ghz';

/** Who delivers: "its only supplier". */
export const SUPPLIER =
  'supplier | distributor | vendor | manufacturer | dealer | agent | reseller | maker | carrier | provider | source | seller | retailer | wholesaler | ' +
  'contractor | operator | importer | buyer | customer | monopoly';

export const CLOUD_PROVIDER = 'provider | partner | host | platform | home | supplier | vendor | cloud';
/** A place to compute, where nobody is named. */
export const CLOUD_PLACE =
  'provider | cloud | platform | vendor | hyperscaler | infrastructure | data-centre | datacenter | host';
export const CLOUD_WORD =
  'cloud | clouds | computing | compute | workload | workloads | api | apis | inference | training | cluster | capacity';
export const ANY =
  'any | other | another | multiple | rival | several | various | different | all | others | competing';
export const EXCLUSIVE = 'exclusive | sole | only';
export const PRIMARY = 'primary | main | preferred | lead | principal | leading';

/** What runs somewhere, or is put there to run. */
export const RUNS =
  'run | train | host | deploy | store | move | migrate | live | sit | shift | operate | build | transfer | relocate | serve | base';

/** What a ceiling is called; "market cap" is none. */
export const CEILING = 'cap | ceiling | limit | maximum';
export const PRICE = 'price | rate | fee | cost | rent | fare | tariff | due | charge | wage | increase | rise';
/** What a figure does that a limit forbids. */
export const EXCEEDS =
  'exceed | surpass | top | go | rise | increase | climb | go up | grow | move | be | go over | total | pass | cost';
export const LIFTS = 'lift | raise | increase | take | push | boost | bring | put up | hold | own';
export const AT_MOST = 'no | not | most | maximum | capped | limited';

/** To pledge to take for money. */
export const PROCURE = 'buy | purchase | procure | order | lease | rent | reserve | book';
