import { defineClaimType } from '../define.ts';
import { additions } from './term-change/additions.ts';
import { changes } from './term-change/changes.ts';
import { clauses } from './term-change/clauses.ts';
import { granted } from './term-change/granted.ts';
import { judges } from './term-change/judges.ts';
import { lapses } from './term-change/lapses.ts';
import { losses } from './term-change/losses.ts';
import { removals } from './term-change/removals.ts';
import { waysOut } from './term-change/ways-out.ts';

export const termChange = defineClaimType({
  id: 'term_change',
  summary: 'A clause of a deal changed, or expressly did not.',
  slots: {
    subject: { kind: 'term', key: true, summary: 'which clause' },
    action: { kind: 'term', key: true, summary: 'added, modified, removed, extended or kept' },
    parties: { kind: 'entity', list: true, summary: 'between whom' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{subject}: {action}',
  patterns: [
    ...changes,
    ...granted,
    ...clauses,
    ...waysOut,
    ...losses,
    ...removals,
    ...judges,
    ...lapses,
    ...additions,
  ],
});
