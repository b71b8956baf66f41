import type { Pattern } from '../../define.ts';
import { RUNS } from '../cloud-words.ts';
import { ONLY } from './exclusivity.ts';

/** "calls to its models" */
const CALLS = 'object.to.possessor | object.to.modifier | object.to';

/** "on Contoso Cloud", "use the Contoso Cloud servers" */
const WHERE = 'on | in | object.modifier';

/** "must be routed to Contoso Cloud" */
const THERE = `${WHERE} | to | through | via`;

/** Whose cloud must be used. */
export const onlyCloud: readonly Pattern[] = [
  {
    id: 'exclusive-to',
    adjective: 'exclusive',
    when: [{ at: 'to | to.modifier', is: 'cloud' }],
    slots: { provider: 'to.modifier | to', customer: 'subject', scope: 'subject' },
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
    when: [{ at: 'to | into | to.possessor', is: 'cloud' }],
    slots: { customer: 'object | subject', provider: 'to | into | to.possessor' },
    requires: 'provider, customer',
    fixed: ONLY,
    example: 'Fabrikam is tied to Contoso Cloud until 2030.',
  },
  {
    id: 'only-there',
    verb: `use | ${RUNS}`,
    when: [{ adverb: 'exclusively | solely | only' }, { at: `object | ${WHERE}`, is: 'cloud' }],
    slots: {
      customer: 'object.possessor | subject | subject.possessor',
      provider: `${WHERE} | object`,
      scope: 'for | object | subject',
    },
    requires: 'provider, customer',
    fixed: ONLY,
    example: "Fabrikam's models run exclusively on Contoso Cloud.",
  },
  {
    id: 'must-run-there',
    verb: `${RUNS} | use`,
    when: [{ modality: 'must' }, { at: `object | ${THERE}`, is: 'cloud' }],
    slots: {
      customer: `subject | subject.possessor | object.possessor | subject.modifier | ${CALLS}`,
      provider: `${THERE} | object`,
      scope: 'for | object | subject',
    },
    requires: 'provider, customer',
    carried: 'customer',
    fixed: ONLY,
    example: "Fabrikam's API products must run on Contoso Cloud.",
  },
];
