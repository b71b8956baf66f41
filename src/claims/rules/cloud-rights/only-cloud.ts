import type { Condition, Pattern } from '../../define.ts';
import { CLOUD_PROVIDER, CLOUD_WORD, EXCLUSIVE, PRIMARY, RUNS } from '../deal-words.ts';

/** Who is somebody's provider: "Contoso is", "named Contoso its", "on Contoso, its". */
const PROVIDER = 'host | governor.object | subject | governor.subject | governor.possessor | modifier';
const CUSTOMER = 'possessor | of | for.possessor | for | to | governor.subject';
const ONLY = { right: 'exclusive_provider' };
const MAIN = { right: 'primary_provider' };

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
    when: [{ at: 'self', word: words }, cloud],
    slots: { provider: PROVIDER, customer: CUSTOMER, scope: 'for' },
    requires: 'customer, provider',
    // anybody's platform can be a preferred one
    ...(cloud === SAYS_CLOUD || right === ONLY ? { carried: 'customer, provider' } : {}),
    fixed: right,
    example,
  };
}
const SAYS_CLOUD: Condition = { at: 'self | for', word: CLOUD_WORD };
const IS_CLOUD: Condition = { at: 'host | governor.object | subject', is: 'cloud' };

const EXCLUSIVITY = {
  slots: {
    provider: 'governor.subject | subject | possessor',
    customer: 'for.modifier | with | for.possessor | for | in.modifier | governor.with',
    scope: 'for',
  },
  requires: 'provider, customer',
  carried: 'customer, provider',
  fixed: ONLY,
};

/** Whose cloud must be used, and whose is used most. */
export const onlyCloud: readonly Pattern[] = [
  provides('sole-cloud', EXCLUSIVE, SAYS_CLOUD, ONLY, 'Contoso is the sole cloud provider for Fabrikam.'),
  provides('sole-provider', EXCLUSIVE, IS_CLOUD, ONLY, "Contoso Cloud is no longer Fabrikam's exclusive host."),
  provides('primary-cloud', PRIMARY, SAYS_CLOUD, MAIN, "Contoso will remain Fabrikam's primary cloud provider."),
  provides('primary-provider', PRIMARY, IS_CLOUD, MAIN, "Contoso Cloud is Fabrikam's main partner."),
  {
    id: 'main-one',
    verb: 'be | stay | remain | become',
    when: [
      { at: 'complement', head: 'one', word: PRIMARY },
      { at: 'subject', is: 'cloud' },
    ],
    slots: { provider: 'subject', customer: 'for' },
    requires: 'provider, customer',
    carried: 'customer',
    fixed: MAIN,
    example: 'Contoso Cloud stays the primary one for Fabrikam.',
  },
  {
    id: 'exclusivity',
    noun: 'exclusivity',
    when: [{ at: 'self', word: CLOUD_WORD }],
    ...EXCLUSIVITY,
    example: 'Contoso gave up cloud exclusivity with Fabrikam.',
  },
  {
    id: 'exclusivity-of-cloud',
    noun: 'exclusivity',
    when: [{ at: 'subject | governor.subject | possessor', is: 'cloud' }],
    ...EXCLUSIVITY,
    example: 'Contoso Cloud retains exclusivity for Fabrikam APIs.',
  },
  {
    id: 'exclusive-hosting',
    noun: 'hosting',
    when: [{ at: 'self', word: EXCLUSIVE }],
    slots: { provider: 'modifier | by | on', customer: 'possessor | of | for.possessor', scope: 'for | of' },
    requires: 'provider, customer | scope',
    carried: 'customer',
    fixed: ONLY,
    example: 'The terms keep exclusive Contoso hosting for its APIs.',
  },
  {
    id: 'exclusive-to',
    adjective: 'exclusive',
    when: [{ at: 'to', is: 'cloud' }],
    slots: { provider: 'to', customer: 'subject.possessor | subject.modifier', scope: 'subject' },
    requires: 'provider, customer | scope',
    carried: 'customer',
    fixed: ONLY,
    example: "Fabrikam's APIs remain exclusive to Contoso Cloud.",
  },
  {
    id: 'only-there',
    verb: `use | ${RUNS}`,
    when: [{ adverb: 'exclusively | solely | only' }, { at: 'object | on | in', is: 'cloud' }],
    slots: {
      customer: 'subject | subject.possessor | object.possessor',
      provider: 'on | in | object',
      scope: 'for | object | subject',
    },
    requires: 'provider, customer',
    fixed: ONLY,
    example: "Fabrikam's models run exclusively on Contoso Cloud.",
  },
];
