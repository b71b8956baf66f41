import type { Condition, Pattern } from '../../define.ts';
import { CLOUD_PROVIDER, CLOUD_WORD, PRIMARY } from '../cloud-words.ts';
import { EXCLUSIVE } from '../deal-words.ts';
import { BRINGS_TO_MARKET } from '../market-words.ts';

/** Who is somebody's provider: "Contoso is", "named Contoso its", "on Contoso, its". */
export const PROVIDER = 'host | governor.object | subject | governor.subject | governor.possessor | modifier';
const CUSTOMER =
  'possessor | of | for.possessor | for | for.modifier | to | relative.subject | relative.object.possessor | relative.object.modifier | governor.subject';
const ONLY = { right: 'exclusive_provider' };
const MAIN = { right: 'primary_provider' };
const SAYS_CLOUD: Condition = {
  at: 'self | for | of',
  word: `${CLOUD_WORD} | datacenter | datacentre | center | centre`,
};
const IS_CLOUD: Condition = { at: 'host | governor.object | subject', is: 'cloud' };

/** "the sole supplier of inference chips": no cloud. */
const NO_WARES: Condition = {
  at: 'of | for',
  head: 'chip | processor | accelerator | gpu | server | hardware',
  not: true,
};

/** "its preferred partner for commercialising the technology" */
const NOT_FOR_SALES: Condition = { doing: BRINGS_TO_MARKET, not: true };

/** "the sole cloud provider" says that it is a cloud; of "the sole provider" its name must. */
function provides(
  id: string,
  words: string,
  cloud: Condition,
  right: Record<string, string>,
  example: string,
): Pattern {
  return {
    id,
    noun: CLOUD_PROVIDER,
    when: [{ at: 'self', word: words }, cloud, NOT_FOR_SALES, NO_WARES],
    slots: { provider: PROVIDER, customer: CUSTOMER, scope: 'for' },
    requires: 'customer, provider',
    // anybody's platform can be a preferred one
    ...(cloud === SAYS_CLOUD || right === ONLY ? { carried: 'customer, provider' } : {}),
    fixed: right,
    example,
  };
}

/** Who is named the provider, the only one or the main one. */
export const mainCloud: readonly Pattern[] = [
  provides('sole-cloud', EXCLUSIVE, SAYS_CLOUD, ONLY, 'Contoso is the sole cloud provider for Fabrikam.'),
  provides('sole-provider', EXCLUSIVE, IS_CLOUD, ONLY, "Contoso Cloud is no longer Fabrikam's exclusive host."),
  provides('primary-cloud', PRIMARY, SAYS_CLOUD, MAIN, "Contoso will remain Fabrikam's primary cloud provider."),
  provides('primary-provider', PRIMARY, IS_CLOUD, MAIN, "Contoso Cloud is Fabrikam's main partner."),
];
