import type { Pattern } from '../../define.ts';
import { CLOUD_PROVIDER, CLOUD_WORD, PRIMARY, RUNS } from '../cloud-words.ts';
import { EXCLUSIVE } from '../deal-words.ts';
import { ONLY } from './exclusivity.ts';
import { PROVIDER } from './main-cloud.ts';

/** Who is or becomes a cloud for somebody, by other nouns. */
export const homes: readonly Pattern[] = [
  {
    id: 'home-of',
    noun: 'home | host',
    when: [
      { at: 'subject | host', is: 'cloud' },
      { role: 'complement' },
      { at: 'self', word: `${EXCLUSIVE} | ${PRIMARY}`, not: true },
    ],
    slots: { provider: 'subject | host', customer: 'of | for | to | possessor', scope: 'of | for | to' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Contoso Cloud will remain the home of Fabrikam's APIs.",
  },
  {
    id: 'cloud-of-choice',
    noun: CLOUD_PROVIDER,
    when: [
      { at: 'of', head: 'choice | record' },
      { at: 'self', word: CLOUD_WORD },
    ],
    slots: { provider: PROVIDER, customer: 'possessor | for | governor.subject' },
    requires: 'customer, provider',
    carried: 'customer, provider',
    fixed: { right: 'primary_provider' },
    example: "Contoso becomes Fabrikam's cloud of choice.",
  },
  {
    id: 'only-one-to-run',
    noun: 'company | firm | one | group | provider | cloud | place | platform | marketplace',
    when: [
      { at: 'self', word: EXCLUSIVE },
      { relative: `${RUNS} | buy | get | access | use | offer` },
      {
        at: 'relative.object | relative.subject',
        head: 'server | computer | model | workload | software | system | infrastructure | api | product',
      },
    ],
    slots: { provider: PROVIDER, customer: 'relative.object | relative.subject' },
    requires: 'customer, provider',
    carried: 'customer',
    fixed: ONLY,
    example: "Contoso is no longer the only company allowed to run Fabrikam's servers.",
  },
  {
    id: 'joins-as-cloud',
    noun: CLOUD_PROVIDER,
    when: [
      { role: 'prep' },
      { at: 'self', word: CLOUD_WORD },
      { at: 'self', word: `${EXCLUSIVE} | ${PRIMARY}`, not: true },
      {
        governor:
          'join | replace | succeed | supplant | come in | sign on | emerge | serve | act | step in | come on board',
      },
    ],
    slots: { customer: 'to | for | of | possessor', provider: 'governor.subject', scope: 'for' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: 'Contoso joined Northwind as a cloud provider to Fabrikam.',
  },
];
