import type { Condition, Pattern } from '../../define.ts';
import { ANY, CLOUD_PLACE, CLOUD_PROVIDER, CLOUD_WORD, OF_CLOUD } from '../cloud-words.ts';
import { OTHERS } from '../deal-words.ts';
import { FREE } from './any-cloud.ts';

/** "from rivals such as Contoso Cloud" */
const SUCH = ['from', 'with', 'object', 'to']
  .flatMap((place) => ['such as', 'like', 'including'].map((by) => `${place}.${by}`))
  .join(' | ');

/** "any provider of insurance" */
const OBJECT_OF_CLOUD: Condition = { at: 'object.of', word: CLOUD_WORD, ifAny: true };

/** That a customer may choose among clouds. */
export const cloudChoice: readonly Pattern[] = [
  {
    id: 'buy-cloud',
    verb: 'buy | purchase | procure | order | lease | rent | source | obtain | get',
    when: [{ modality: 'may' }, { at: 'object', word: CLOUD_WORD }, { at: 'from | with' }],
    slots: { customer: 'subject', provider: `${SUCH} | from | with`, scope: 'object' },
    requires: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam may buy computing from Contoso Cloud and others.',
  },
  {
    id: 'rivals-named',
    verb: 'approach | use | court | turn | tap | work | contract | partner | sign | deal | team up | seek | choose | hire',
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
    id: 'choose-any',
    verb: 'use | choose | pick | work | switch | add | try | approach | seek | tap | court | turn | go | look | contract | explore | pursue | form | sign | strike | partner | engage',
    when: [
      { modality: 'may' },
      { at: 'object | with | to | from | object.with', head: CLOUD_PLACE, word: ANY },
      OF_CLOUD,
      OBJECT_OF_CLOUD,
    ],
    slots: { customer: 'subject', provider: SUCH, scope: 'for' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam is free to use other clouds for its insurance business.',
  },
  {
    id: 'choose-own',
    verb: 'choose | pick | select | change',
    when: [{ modality: 'may' }, { at: 'object', head: CLOUD_PROVIDER, word: 'cloud | computing | compute | hosting' }],
    slots: { customer: 'subject', scope: 'for' },
    requires: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam is free to choose its cloud providers.',
  },
];
