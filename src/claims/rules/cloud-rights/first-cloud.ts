import type { Pattern } from '../../define.ts';
import { OTHERS } from '../deal-words.ts';

/** Where things come first. */
export const firstCloud: readonly Pattern[] = [
  {
    id: 'first-launch',
    verb: 'ship | launch | debut | release | roll out | appear | introduce | arrive | land | go | come | offer | deploy | deliver | bring',
    when: [{ adverb: 'first | primarily | initially' }, { at: 'on | to', is: 'cloud' }],
    slots: {
      provider: 'on | to',
      customer: 'subject | object.modifier | object.possessor',
      scope: 'subject | object',
    },
    requires: 'customer | scope, provider',
    carried: 'customer',
    fixed: { right: 'first_launch' },
    example: 'Fabrikam products will ship first on Contoso Cloud.',
  },
  {
    id: 'available-first',
    adjective: 'available',
    when: [{ adverb: 'first | initially' }, { at: 'on | in | through | via', is: 'cloud' }],
    slots: { provider: 'on | in | through | via', customer: 'subject', scope: 'subject' },
    requires: 'customer | scope, provider',
    carried: 'customer',
    fixed: { right: 'first_launch' },
    example: "Fabrikam's new models will be available first on Contoso Cloud.",
  },
  {
    id: 'before-others',
    verb: 'ship | launch | release | appear | arrive | land | come | deploy | go | offer',
    adjective: 'available',
    when: [
      { at: 'on | to | in | through', is: 'cloud' },
      { at: 'before | ahead of', word: `${OTHERS} | any | rival | elsewhere` },
    ],
    slots: {
      provider: 'on | to | in | through',
      customer: 'subject | object.possessor | object.modifier',
      scope: 'object | subject',
    },
    requires: 'customer | scope, provider',
    carried: 'customer',
    fixed: { right: 'first_launch' },
    example: "Fabrikam's models are available on Contoso Cloud before any other cloud.",
  },
  {
    id: 'debut',
    verb: 'debut | premiere',
    when: [{ at: 'on | in', is: 'cloud' }],
    slots: { provider: 'on | in', customer: 'subject', scope: 'subject' },
    requires: 'customer | scope, provider',
    carried: 'customer',
    fixed: { right: 'first_launch' },
    example: "Fabrikam's new models will debut on Contoso Cloud.",
  },
  {
    id: 'gets-first',
    verb: 'get | receive | host | offer | carry',
    when: [{ adverb: 'first' }, { at: 'subject', is: 'cloud' }],
    slots: { provider: 'subject', customer: 'object.possessor | object.modifier | object.of', scope: 'object' },
    requires: 'customer, provider',
    fixed: { right: 'first_launch' },
    example: "Contoso Cloud gets Fabrikam's new models first.",
  },
];
