import type { Pattern } from '../../define.ts';
import { CLOUD_WORD, EXCLUSIVE, RUNS } from '../deal-words.ts';

const ONLY = { right: 'exclusive_provider' };
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
