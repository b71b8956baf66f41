import type { Pattern } from '../../define.ts';
import { DEAL, STAKE } from '../vocabulary.ts';
import { AIMS, NO_THING, OF_DEALS, SPOKEN } from './words.ts';

/** Happenings that need their object, or the want of one, to be known. */
export const doings: readonly Pattern[] = [
  {
    id: 'changed',
    verb: 'gain | expand | widen | narrow | recover | strengthen | weaken | improve | advance | crash | retreat | collapse | drop | grow | rebound | swell | drop out | pull back',
    when: [
      { voice: 'active' },
      { at: 'object', head: `${OF_DEALS} | ${NO_THING}`, not: true },
      { at: 'object | by | to | from | measure | up | down', is: 'figure', not: true },
      { at: 'subject', head: `${NO_THING} | share | price | index | ${DEAL} | ${STAKE}`, not: true },
      { opener: AIMS, not: true },
    ],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Fabrikam expanded its plans in June 2024.',
  },
  {
    id: 'puts-out',
    verb: SPOKEN,
    when: [
      { voice: 'active' },
      { at: 'object' },
      { at: 'object', head: `${NO_THING} | ${OF_DEALS}`, not: true },
      { at: 'object', is: 'figure', not: true },
      { opener: AIMS, not: true },
    ],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Contoso issued a recall in June 2024.',
  },
  {
    id: 'puts-off',
    verb: 'push back',
    when: [{ at: 'object' }, { at: 'object', is: 'figure', not: true }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Contoso pushed back the launch to June 2027.',
  },
  {
    id: 'spun-out',
    verb: 'spin out | spin off | demerge | hive off | carve out',
    when: [{ voice: 'passive' }, { at: 'to', not: true }],
    slots: { entity: 'object', what: 'predicate' },
    requires: 'entity, date',
    example: 'Fabrikam was spun off from Contoso in 2017.',
  },
  {
    id: 'succeeds',
    verb: 'take over',
    when: [{ at: 'object', not: true }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Jane Doe took over in 2006.',
  },
];
