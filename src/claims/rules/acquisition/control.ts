import type { Pattern } from '../../define.ts';
import { PRICE } from '../vocabulary.ts';
import { NOT_LIMITED } from './parts.ts';

/** Somebody gets the say over a company: "won control of", "take it private". */
export const control: readonly Pattern[] = [
  {
    id: 'control',
    verb: 'take | gain | win | assume | secure | seize | seek | get',
    when: [{ at: 'object', head: 'control | majority | ownership' }, NOT_LIMITED],
    slots: { acquirer: 'subject', target: 'object.of | of', amount: 'for', percent: 'with' },
    requires: 'acquirer, target',
    example: 'Contoso agreed to take control of Fabrikam.',
  },
  {
    id: 'private',
    verb: 'take',
    when: [{ adverb: 'private' }],
    slots: { acquirer: 'subject', target: 'object', amount: PRICE },
    requires: 'acquirer, target',
    example: 'Contoso will take Fabrikam private for $3 billion.',
  },
];
