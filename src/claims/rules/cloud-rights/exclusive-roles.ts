import type { Pattern } from '../../define.ts';
import { CLOUD_PROVIDER, CLOUD_WORD } from '../cloud-words.ts';
import { EXCLUSIVE } from '../deal-words.ts';
import { ONLY } from './exclusivity.ts';

/** Who alone is a provider, what it is called being part of the noun. */
const STATUS = 'role | status | position | designation';

/** What is called a time as something, besides. */
const TERM = `${STATUS} | place | rights | right | run | stint | reign | tenure | days`;

/** Exclusive roles and rights of a cloud. */
export const exclusiveRoles: readonly Pattern[] = [
  {
    id: 'exclusive-role',
    noun: TERM,
    when: [
      { at: 'self', word: EXCLUSIVE },
      { at: 'as', head: CLOUD_PROVIDER },
      { at: 'as | as.for | as.of', word: CLOUD_WORD },
    ],
    slots: {
      provider: 'possessor | subject | governor.subject',
      customer: 'as.possessor | as.for.possessor | as.for | as.for.modifier | as.of | as.to',
      scope: 'as.for',
    },
    requires: 'provider, customer',
    carried: 'customer, provider',
    fixed: ONLY,
    example: "Contoso is giving up its exclusive role as the cloud provider for Fabrikam's computing.",
  },
  {
    id: 'exclusive-status',
    noun: STATUS,
    when: [
      { at: 'self', word: EXCLUSIVE },
      { at: 'self', word: 'cloud | compute | computing | hosting' },
    ],
    slots: {
      provider: 'possessor | of | subject | governor.subject',
      customer: 'with | for | governor.with | governor.for | at',
    },
    requires: 'provider, customer',
    carried: 'customer, provider',
    fixed: ONLY,
    example: 'Contoso lost its exclusive cloud provider status with Fabrikam.',
  },
  {
    id: 'right-to-host',
    noun: 'right | permission | licence | license',
    when: [
      { at: 'self', word: EXCLUSIVE },
      { doing: 'host | run | serve | deploy' },
      {
        at: 'doing.object',
        word: 'model | api | workload | software | system | service | product | tool | agent | assistant | chatbot | llm | application | app | website | stack | data',
      },
    ],
    slots: {
      provider: 'possessor | governor.indirect | governor.object | subject | governor.subject',
      customer: 'doing.object.possessor | doing.object.modifier | governor.subject',
      scope: 'doing.object',
    },
    requires: 'provider, customer',
    carried: 'customer',
    fixed: ONLY,
    example: "Contoso Cloud has the exclusive right to host Fabrikam's models.",
  },
];
