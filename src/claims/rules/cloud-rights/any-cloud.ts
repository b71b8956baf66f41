import type { Pattern } from '../../define.ts';
import { ANY, CLOUD_PLACE, OF_CLOUD, RUNS } from '../cloud-words.ts';
import { OTHERS } from '../deal-words.ts';

const USES = `use | ${RUNS} | offer | ship | sell | distribute | provide | deliver | choose | pick | work | launch | switch | add | route | send | place | put | take | partner | team up | negotiate | contract | deal | sign`;
/** The clouds that are named: "on any cloud, including Contoso Cloud". */
const NAMED = ['on', 'across', 'to', 'through', 'over', 'with', 'from', 'in']
  .flatMap((place) => ['including', 'such as', 'like', 'apposition'].map((by) => `${place}.${by}`))
  .join(' | ');
/** "all of its products may be served" */
const WHOSE = 'subject | object.possessor | object.of.possessor | object.modifier';
const JOINED = 'through.conjunct | on.conjunct | via.conjunct | with.conjunct | from.conjunct';
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
    slots: { customer: WHOSE, provider: NAMED, scope: 'for | object.of | object' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam can now serve its products across any cloud provider.',
  },
  {
    id: 'some-cloud-or-other',
    verb: USES,
    when: [{ modality: 'may' }, { at: 'through | on | via | with | from', is: 'cloud' }, { at: JOINED, word: OTHERS }],
    slots: { customer: 'subject | object.possessor', provider: 'through | on | via | with | from', scope: 'object' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam is free to sell through Contoso Cloud, Northwind Cloud or anyone else.',
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
    id: 'not-tied',
    verb: 'tie | bind | lock | restrict | confine | limit',
    when: [{ at: 'to | into', head: CLOUD_PLACE, word: 'single | one | sole | any' }, OF_CLOUD],
    slots: { customer: 'object | subject' },
    requires: 'customer',
    denied: true,
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam is no longer bound to a single cloud.',
  },
];
