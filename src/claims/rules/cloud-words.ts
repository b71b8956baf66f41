import type { Condition } from '../define.ts';

/** Words of clouds, as lemmas separated by " | ". */

export const CLOUD_PROVIDER = 'provider | partner | host | platform | home | outlet | supplier | vendor | cloud';

/** A place to compute, where nobody is named. */
export const CLOUD_PLACE =
  'provider | cloud | platform | vendor | hyperscaler | infrastructure | data-centre | datacenter | host';

export const CLOUD_WORD =
  'cloud | clouds | computing | compute | workload | workloads | api | apis | inference | training | cluster | capacity';

/** "other providers of insurance" are no clouds. */
export const OF_CLOUD: Condition = { at: 'with.of | to.of | from.of', word: CLOUD_WORD, ifAny: true };

export const ANY =
  'any | every | each | many | more | whichever | whatever | other | another | multiple | rival | several | various | different | all | others | competing | alternative | additional | outside | third-party';

export const PRIMARY = 'primary | main | preferred | lead | principal | default';

/** What runs somewhere, or is put there to run. */
export const RUNS =
  'run | train | host | deploy | store | move | migrate | live | sit | shift | operate | build | transfer | relocate | serve | base | port | route | place';

/** "may sell its products on any cloud": no licence and no supply. */
export const NO_ANY_CLOUD: Condition = {
  at: 'on | through | across | via | over | object.on | object.through | object.across',
  head: CLOUD_PLACE,
  word: ANY,
  not: true,
};
