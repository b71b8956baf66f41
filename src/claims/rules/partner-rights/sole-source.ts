import type { Pattern } from '../../define.ts';
import { EXCLUSIVE, SUPPLIER } from '../deal-words.ts';
import { SUPPLIES } from './exclusive.ts';

/** Who buys from one only, and who alone makes something for another. */
export const soleSource: readonly Pattern[] = [
  {
    id: 'only-buys-from',
    verb: 'buy | purchase | source | order | procure | obtain | get',
    when: [{ adverb: 'exclusively | solely | only' }, { at: 'from', is: 'cloud', not: true }],
    slots: { holder: 'from | object.from', counterparty: 'subject', scope: 'object' },
    requires: 'holder, counterparty',
    fixed: SUPPLIES,
    example: 'Contoso will buy its batteries exclusively from Fabrikam.',
  },
  {
    id: 'only-uses',
    verb: 'use | choose | employ',
    when: [{ adverb: 'exclusively | solely | only' }, { at: 'object', is: 'cloud', not: true }],
    slots: { holder: 'object', counterparty: 'subject', scope: 'for' },
    requires: 'holder, counterparty',
    fixed: SUPPLIES,
    example: 'Contoso promised to use Fabrikam exclusively for its chips.',
  },
  {
    id: 'only-relies-on',
    verb: 'rely | depend',
    when: [{ adverb: 'exclusively | solely | only' }, { at: 'on | upon', is: 'cloud', not: true }],
    slots: { holder: 'on | upon', counterparty: 'subject', scope: 'for' },
    requires: 'holder, counterparty',
    fixed: SUPPLIES,
    example: 'Contoso has relied exclusively on Fabrikam for its chips.',
  },
  {
    id: 'buys-all-from',
    verb: 'buy | purchase | source | order | procure | obtain | get | take',
    when: [
      { at: 'object | indirect', word: 'all | every | entire' },
      { at: 'object | object.of', is: 'company', not: true },
      { at: 'from | object.from', is: 'cloud', not: true },
      { at: 'from.apposition | object.from.apposition', head: SUPPLIER, not: true },
    ],
    slots: { holder: 'from | object.from', counterparty: 'subject', scope: 'object.of | object' },
    requires: 'holder, counterparty',
    fixed: SUPPLIES,
    example: 'Contoso buys all of its batteries from Fabrikam.',
  },
  {
    id: 'only-one-to-supply',
    noun: `${SUPPLIER} | foundry | company | firm | one`,
    when: [
      { at: 'self', word: EXCLUSIVE },
      { relative: 'make | supply | build | deliver | produce | manufacture' },
      { at: 'relative.object.possessor', is: 'company' },
    ],
    slots: {
      holder: 'host | governor.object | subject',
      counterparty: 'relative.object.possessor',
      scope: 'relative.object',
    },
    requires: 'holder, counterparty',
    fixed: SUPPLIES,
    example: "Contoso is no longer the only foundry that makes Fabrikam Group's chips.",
  },
];
