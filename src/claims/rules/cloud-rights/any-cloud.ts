import type { Pattern } from '../../define.ts';
import { ANY, CLOUD_PLACE, CLOUD_WORD, OTHERS, RUNS } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';

const USES = `use | ${RUNS} | offer | ship | sell | distribute | provide | deliver | choose | pick | work | launch | switch | add`;
const FREE = { right: 'any_provider' };

/** That any cloud may be used. */
export const anyCloud: readonly Pattern[] = [
  {
    id: 'any-provider',
    verb: USES,
    when: [
      { modality: 'may' },
      { at: 'across | on | to | through | over | from | with | in', head: CLOUD_PLACE, word: ANY },
    ],
    slots: { customer: 'subject | object.possessor', scope: 'for | object' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam can now serve its products across any cloud provider.',
  },
  {
    id: 'whatever-cloud',
    verb: USES,
    when: [{ modality: 'may' }, { at: 'regardless of | irrespective of', head: CLOUD_PLACE }],
    slots: { customer: 'subject | object.possessor', scope: 'for | object' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam can sell its models regardless of the cloud provider.',
  },
  {
    id: 'elsewhere',
    verb: RUNS,
    when: [{ modality: 'may' }, { adverb: 'elsewhere | anywhere' }],
    slots: { customer: 'subject', scope: 'object | for | subject' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam gained the freedom to build elsewhere for research.',
  },
  {
    id: 'work-anywhere',
    verb: `${RUNS} | go`,
    when: [{ modality: 'may' }, { adverb: 'elsewhere | anywhere' }, { at: 'subject | object', word: CLOUD_WORD }],
    slots: { customer: 'subject | subject.possessor', scope: 'subject | object' },
    requires: 'customer, scope',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: "Fabrikam's training can go anywhere.",
  },
  {
    id: 'buy-cloud',
    verb: 'buy | purchase | procure | order | lease | rent | source | obtain | get',
    when: [{ modality: 'may' }, { at: 'object', word: CLOUD_WORD }, { at: 'from | with' }],
    slots: { customer: 'subject', provider: 'from | with', scope: 'object' },
    requires: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam may buy computing from Contoso Cloud and others.',
  },
  {
    id: 'rivals-named',
    verb: 'approach | use | court | turn | tap | work | contract',
    when: [
      { modality: 'may' },
      {
        at: 'object.like | object.such as | object.including | with.like | with.such as | with.including',
        is: 'cloud',
      },
      { at: 'object | with', word: OTHERS },
    ],
    slots: {
      customer: 'subject',
      provider: 'object.like | object.such as | object.including | with.like | with.such as | with.including',
      scope: 'for',
    },
    requires: 'customer, provider',
    fixed: FREE,
    status: 'in_force',
    example: 'The terms allow Fabrikam to use rivals like Contoso Cloud.',
  },
  {
    id: 'not-exclusive',
    adjective: 'exclusive',
    when: [
      { at: 'subject', head: DEAL },
      { at: 'subject.with', is: 'cloud' },
    ],
    slots: { customer: 'subject.possessor', provider: 'subject.with' },
    requires: 'customer',
    denied: true,
    fixed: FREE,
    status: 'in_force',
    example: "Fabrikam's contract with Contoso Cloud is not exclusive.",
  },
  {
    id: 'choose-any',
    verb: 'use | choose | pick | work | switch | add | try | approach',
    when: [{ modality: 'may' }, { at: 'object | with | to', head: CLOUD_PLACE, word: ANY }],
    slots: { customer: 'subject', scope: 'for' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam is free to use other clouds for its insurance business.',
  },
];
