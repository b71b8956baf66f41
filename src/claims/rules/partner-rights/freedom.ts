import type { Pattern } from '../../define.ts';
import { OTHERS } from '../deal-words.ts';

/** What one does with a partner. */
export const PARTNER =
  'collaborate | partner | work | cooperate | team up | develop | sign | deal | ally | contract | build | join | form | strike | pursue | negotiate | talk | do';
/** What one does for a customer. */
export const TRADE =
  'sell | supply | license | offer | market | distribute | ship | deliver | rent | lease | provide | open | publish | release | bring | take';

/** What a company may do with whom it likes, or give away. */
export const freedom: readonly Pattern[] = [
  {
    id: 'with-others',
    verb: PARTNER,
    when: [{ modality: 'may' }, { at: 'with | object.with | with.conjunct', word: OTHERS }],
    slots: { holder: 'subject', scope: 'object | on' },
    requires: 'holder',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'Fabrikam gained leeway to collaborate on engines with others.',
  },
  {
    id: 'with-new',
    verb: `${PARTNER} | pursue | seek | explore | launch | go on`,
    when: [
      { modality: 'may' },
      { at: 'with | object.with', head: 'partner | company | firm', word: 'new | additional' },
    ],
    slots: { holder: 'subject', scope: 'on | object' },
    requires: 'holder',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'Fabrikam is free to pursue the drug with new partners.',
  },
  {
    id: 'to-others',
    verb: TRADE,
    when: [{ modality: 'may' }, { at: 'to | object.to | indirect | through | via | object.through', word: OTHERS }],
    slots: { holder: 'subject', scope: 'object' },
    requires: 'holder',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'The deal lets Fabrikam sell its engines to other carmakers.',
  },
  {
    id: 'serve-others',
    verb: 'serve | supply | use | choose | hire | pick | approach | court | add | work | take | buy',
    when: [{ modality: 'may' }, { at: 'object | object.conjunct', word: OTHERS }],
    slots: { holder: 'subject', scope: 'from | for | with' },
    requires: 'holder',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'The pact leaves Fabrikam free to serve rivals from the same line.',
  },
  {
    id: 'elsewhere',
    verb: 'go | shop | buy | look | source | turn | sell',
    when: [{ modality: 'may' }, { adverb: 'elsewhere' }],
    slots: { holder: 'subject', scope: 'for | governor.for | object' },
    requires: 'holder',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'For the second phase Fabrikam is free to go elsewhere.',
  },
  {
    id: 'open-release',
    verb: 'release | open-source | publish | open',
    when: [{ at: 'object', word: 'open | open-weight | open-source | open-weights | weights' }],
    slots: { holder: 'subject', scope: 'object' },
    requires: 'holder, scope',
    fixed: { right: 'open_release' },
    status: 'in_force',
    example: 'Fabrikam may release open-weight models.',
  },
];
