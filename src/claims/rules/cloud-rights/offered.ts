import type { Pattern } from '../../define.ts';
import { HOSTS } from './hosted.ts';

/** What is to be had on whose cloud. */
export const offered: readonly Pattern[] = [
  {
    id: 'offered-on',
    verb: 'offer | sell | resell | distribute',
    when: [
      { at: 'on | through | via | over', is: 'cloud' },
      { adverb: 'first | only | exclusively | solely', not: true },
    ],
    slots: {
      customer: 'subject | subject.possessor | object.possessor | object.modifier | object',
      provider: 'on | through | via | over',
      scope: 'object',
    },
    requires: 'customer, provider',
    carried: 'customer',
    fixed: { right: 'hosting' },
    example: "Fabrikam's models are offered on Contoso Cloud.",
  },
  {
    id: 'offers-models',
    verb: 'offer | carry | add | list | sell | resell | bring | launch',
    when: [
      { at: 'subject', is: 'cloud' },
      { at: 'object', head: 'model | assistant | chatbot | agent | llm' },
      { at: 'object | object.from', is: 'cloud', not: true },
      { at: 'completes', head: 'right | licence | license | option', not: true },
    ],
    slots: { customer: 'object.possessor | object.from | object.modifier', provider: 'subject', scope: 'object' },
    requires: 'customer, provider',
    carried: 'customer',
    fixed: { right: 'hosting' },
    example: 'Contoso Cloud now offers models from Fabrikam Group.',
  },
  {
    id: 'available',
    adjective: 'available',
    when: [{ at: `${HOSTS} | through`, is: 'cloud' }],
    slots: {
      customer:
        'object.possessor | object.modifier | object.of.possessor | subject.possessor | subject.modifier | subject',
      provider: `${HOSTS} | through`,
      scope: 'object | subject',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam's models are available on Contoso Cloud.",
  },
  {
    id: 'there-to-use',
    verb: 'be | expect | plan | schedule | slate | go | come | arrive',
    when: [
      { at: 'on | to', is: 'cloud' },
      {
        at: 'subject | object',
        head: 'model | product | service | assistant | agent | chatbot | app | api | tool | version',
      },
      { adverb: 'first', not: true },
    ],
    slots: {
      customer: 'object.possessor | object.modifier | subject.possessor | subject.modifier',
      provider: 'on | to',
      scope: 'object | subject',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam's models are expected on Contoso Cloud.",
  },
];
