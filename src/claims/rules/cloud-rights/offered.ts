import type { Pattern } from '../../define.ts';
import { RUNS } from '../cloud-words.ts';
import { HOSTS } from './hosted.ts';

/** "on Contoso Cloud", "through Contoso Cloud's marketplace" */
const THROUGH = 'on | through | via | over | through.possessor | via.possessor | in.possessor';

/** What is to be had on whose cloud. */
export const offered: readonly Pattern[] = [
  {
    id: 'its-things-hosted',
    verb: RUNS,
    when: [
      { voice: 'passive' },
      { at: 'on | by', is: 'cloud' },
      {
        at: 'object',
        head: 'product | model | api | service | workload | app | application | website',
        word: 'its | their | own | first-party | in-house',
      },
    ],
    slots: { provider: 'on | by', scope: 'object' },
    requires: 'customer, provider, scope',
    carried: 'customer',
    fixed: { right: 'hosting' },
    example: 'Contoso Cloud owns 12% of Fabrikam. In-house products are hosted on Contoso Cloud.',
  },
  {
    id: 'offered-on',
    verb: 'offer | sell | resell | distribute',
    when: [
      { at: THROUGH, is: 'cloud' },
      { adverb: 'first | only | exclusively | solely', not: true },
    ],
    slots: {
      customer: 'subject | subject.possessor | object.possessor | object.modifier | object',
      provider: THROUGH,
      scope: 'object',
    },
    requires: 'customer, provider',
    carried: 'customer',
    fixed: { right: 'hosting' },
    example: "Fabrikam's models are offered on Contoso Cloud.",
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
    verb: 'be | expect | plan | schedule | slate | go | come | arrive | launch | land | appear | show up | show | pop up | go live',
    when: [
      { at: 'on | to | through | via', is: 'cloud' },
      {
        at: 'subject | object | subject.conjunct',
        head: 'model | product | service | assistant | agent | chatbot | app | api | tool | version',
      },
      { adverb: 'first | primarily | initially | only | exclusively', not: true },
      { at: 'before | ahead of', not: true },
    ],
    slots: {
      customer: 'object.possessor | object.modifier | subject',
      provider: 'through | via | on | to',
      scope: 'object | subject',
    },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Fabrikam's models are expected on Contoso Cloud.",
  },
];
