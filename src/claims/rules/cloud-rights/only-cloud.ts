import type { Pattern } from '../../define.ts';
import { CLOUD_WORD, EXCLUSIVE, RUNS } from '../deal-words.ts';

const ONLY = { right: 'exclusive_provider' };
const EXCLUSIVITY = {
  slots: {
    provider: 'governor.subject | subject | possessor | of',
    customer: 'for.modifier | with | for.possessor | for | in.modifier | governor.with',
    scope: 'for',
  },
  requires: 'provider, customer',
  carried: 'customer, provider',
  fixed: ONLY,
};

/** Whose cloud must be used. */
export const onlyCloud: readonly Pattern[] = [
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
    when: [{ at: 'subject | governor.subject | possessor | of', is: 'cloud' }],
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
    id: 'available-only',
    adjective: 'available',
    when: [{ adverb: 'only | exclusively | solely' }, { at: 'on | in | through | via', is: 'cloud' }],
    slots: {
      customer: 'subject.possessor | subject.modifier | subject',
      provider: 'on | in | through | via',
      scope: 'subject',
    },
    requires: 'customer, provider',
    fixed: ONLY,
    example: "Fabrikam's API is available only on Contoso Cloud.",
  },
  {
    id: 'tied-to',
    verb: 'tie | bind | lock | restrict | confine | chain',
    when: [{ at: 'to | into', is: 'cloud' }],
    slots: { customer: 'object | subject', provider: 'to | into' },
    requires: 'provider, customer',
    fixed: ONLY,
    example: 'Fabrikam is tied to Contoso Cloud until 2030.',
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
