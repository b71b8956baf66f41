import type { Pattern } from '../../define.ts';
import { ANY, CLOUD_PLACE, CLOUD_WORD, OF_CLOUD, RUNS } from '../cloud-words.ts';
import { PROCURE } from '../deal-words.ts';

const USES = `use | ${RUNS} | offer | ship | sell | distribute | provide | deliver | choose | pick | work | launch | switch | add`;
/** The clouds that are named: "on any cloud, including Contoso Cloud". */
const NAMED = ['on', 'across', 'to', 'through', 'over', 'with', 'from', 'in']
  .flatMap((place) => ['including', 'such as', 'like', 'apposition'].map((by) => `${place}.${by}`))
  .join(' | ');
export const FREE = { right: 'any_provider' };

/** That things may run on any cloud. */
export const anyCloud: readonly Pattern[] = [
  {
    id: 'any-provider',
    verb: USES,
    when: [
      { modality: 'may' },
      { at: 'across | on | to | through | over | from | with | in', head: CLOUD_PLACE, word: ANY },
      OF_CLOUD,
    ],
    slots: { customer: 'subject | object.possessor', provider: NAMED, scope: 'for | object' },
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
    id: 'buy-elsewhere',
    verb: `${PROCURE} | source | use`,
    when: [{ modality: 'may' }, { adverb: 'elsewhere | anywhere' }, { at: 'object', word: CLOUD_WORD }],
    slots: { customer: 'subject', scope: 'object' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Nothing in the pact bars Fabrikam from renting computing power elsewhere.',
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
];
