import type { Pattern } from '../../define.ts';

/** Who is put on a list, and what happens to listed shares. */
export const listings: readonly Pattern[] = [
  {
    id: 'adds-to',
    verb: 'add',
    when: [
      {
        at: 'to',
        head: 'list | board | index | roster | lineup | line-up | range | portfolio | team | blacklist | register',
      },
      { at: 'object', is: 'figure', not: true },
    ],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Contoso added Fabrikam to its list of rivals in July 2024.',
  },
  {
    id: 'halted',
    verb: 'halt | suspend | delist',
    when: [{ voice: 'passive' }, { at: 'object', head: 'share | stock | trading | dealing' }],
    slots: { entity: 'object', what: 'predicate' },
    requires: 'entity, date',
    example: 'Contoso shares were suspended in June 2024.',
  },
  {
    id: 'lists',
    verb: 'list | float',
    when: [{ at: 'object', head: 'share | stock' }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Fabrikam plans to list its shares in New York in June 2027.',
  },
];
