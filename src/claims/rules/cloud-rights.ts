import { defineClaimType } from '../define.ts';

const PROVIDER = 'provider | partner | host | platform | home | supplier | vendor';
const EXCLUSIVE = 'exclusive | sole | only';
const PRIMARY = 'primary | main | preferred | lead | principal | leading';
const ANY = 'any | other | another | multiple | rival | several | various | different | all';
const PLACE = 'provider | cloud | platform | vendor | hyperscaler | infrastructure';

export const cloudRights = defineClaimType({
  id: 'cloud_rights',
  summary: 'Which cloud may or must be used.',
  slots: {
    customer: { kind: 'entity', key: true, summary: 'who uses the cloud' },
    provider: { kind: 'entity', key: true, list: true, summary: 'whose cloud' },
    right: {
      kind: 'term',
      key: true,
      summary: 'exclusive_provider, primary_provider, first_launch, first_refusal, any_provider or hosting',
    },
    scope: { kind: 'term', summary: 'for what' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{customer|A customer}: {right}[ {provider}][ for {scope}]',
  patterns: [
    {
      id: 'sole-provider',
      noun: PROVIDER,
      when: [
        { at: 'self', word: EXCLUSIVE },
        { at: 'self', word: 'cloud | computing | host | hosting' },
      ],
      slots: {
        customer: 'possessor | of | for.possessor | for',
        provider: 'subject | governor.possessor',
        scope: 'for',
      },
      requires: 'customer, provider',
      carried: 'customer, provider',
      fixed: { right: 'exclusive_provider' },
      example: 'Contoso is the sole cloud provider for Fabrikam.',
    },
    {
      id: 'sole-host',
      noun: 'host',
      when: [{ at: 'self', word: EXCLUSIVE }],
      slots: { provider: 'subject', customer: 'possessor | for.possessor | of', scope: 'for' },
      requires: 'provider, customer | scope',
      carried: 'customer',
      fixed: { right: 'exclusive_provider' },
      example: 'Contoso Cloud is the sole host for its APIs.',
    },
    {
      id: 'primary-provider',
      noun: PROVIDER,
      when: [
        { at: 'self', word: PRIMARY },
        { at: 'self', word: 'cloud' },
      ],
      slots: { customer: 'possessor | of | for', provider: 'subject', scope: 'for' },
      requires: 'customer, provider',
      carried: 'customer, provider',
      fixed: { right: 'primary_provider' },
      example: "Contoso will remain Fabrikam's primary cloud provider.",
    },
    {
      id: 'exclusivity',
      noun: 'exclusivity',
      slots: {
        provider: 'governor.subject | possessor',
        customer: 'for.modifier | with | for.possessor | for | in.modifier | governor.with',
        scope: 'for',
      },
      requires: 'provider, customer',
      carried: 'customer, provider',
      fixed: { right: 'exclusive_provider' },
      example: 'Contoso gave up cloud exclusivity with Fabrikam.',
    },
    {
      id: 'exclusive-hosting',
      noun: 'hosting',
      when: [{ at: 'self', word: EXCLUSIVE }],
      slots: { provider: 'modifier | by | on', customer: 'possessor | of | for.possessor', scope: 'for | of' },
      requires: 'provider, customer | scope',
      carried: 'customer',
      fixed: { right: 'exclusive_provider' },
      example: 'The terms keep exclusive Contoso hosting for its APIs.',
    },
    {
      id: 'first-launch',
      verb: 'ship | launch | debut | release | roll out | appear | introduce',
      when: [{ adverb: 'first | primarily | initially' }],
      slots: {
        provider: 'on',
        customer: 'subject.modifier | subject.possessor | subject | object.modifier | object.possessor',
        scope: 'subject | object',
      },
      requires: 'customer, provider',
      fixed: { right: 'first_launch' },
      example: 'Fabrikam products will ship first on Contoso Cloud.',
    },
    {
      id: 'first-refusal',
      noun: 'right | refusal',
      when: [{ at: 'self | of', head: 'refusal' }],
      slots: {
        provider: 'possessor | governor.indirect | subject',
        customer: 'from | on.possessor',
        scope: 'for | on',
      },
      requires: 'scope | provider',
      carried: 'customer, provider',
      fixed: { right: 'first_refusal' },
      example: 'Contoso has a right of first refusal for new capacity.',
    },
    {
      id: 'any-provider',
      verb: 'serve | run | deploy | offer | use | ship | host | sell | distribute | provide | deliver | choose | pick | move',
      when: [{ at: 'across | on | to | through | over | object | from | with', head: PLACE, word: ANY }],
      slots: { customer: 'subject', scope: 'object' },
      requires: 'customer',
      fixed: { right: 'any_provider' },
      status: 'in_force',
      example: 'Fabrikam can now serve its products across any cloud provider.',
    },
    {
      id: 'elsewhere',
      verb: 'deploy | build | run | host | train | go',
      when: [{ adverb: 'elsewhere' }],
      slots: { customer: 'subject', scope: 'object | for' },
      requires: 'customer',
      fixed: { right: 'any_provider' },
      status: 'in_force',
      example: 'Fabrikam gained the freedom to build elsewhere for research.',
    },
  ],
});
