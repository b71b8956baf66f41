import type { Pattern } from '../../define.ts';

/** Clauses whose removal a noun tells of. */
export const removals: readonly Pattern[] = [
  {
    id: 'removal',
    noun: 'removal | elimination | deletion | abolition | scrapping | termination | end | demise | disappearance',
    when: [
      {
        at: 'of',
        head: 'clause | provision | trigger | veto | covenant | standstill | lock-up | carve-out | guarantee',
      },
      { governor: 'want | seek | demand | propose | consider | discuss | ask', not: true },
    ],
    slots: { subject: 'of', parties: 'subject' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The deal is marked by the removal of a disputed clause.',
  },
];
