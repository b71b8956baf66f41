import type { Pattern } from '../../define.ts';
import { EXCLUSIVE, SUPPLIER } from '../deal-words.ts';
import { HOLDER } from './priority.ts';

export const STATUS = 'status | role | position | place';
export const SUPPLIES = { right: 'exclusive_supplier' };

/** Who is the only one to deliver. */
export const exclusive: readonly Pattern[] = [
  {
    id: 'exclusive-supplier',
    noun: SUPPLIER,
    when: [
      { at: 'self', word: `${EXCLUSIVE} | monopoly` },
      { at: 'subject | host | governor.object', is: 'cloud', not: true },
      { within: STATUS, not: true },
    ],
    slots: {
      holder: 'host | governor.object | subject | possessor | governor.subject',
      counterparty: 'to | for.possessor | for | of.possessor | of | in.possessor | possessor | governor.subject',
      scope: 'of | for | in | governor.object',
    },
    requires: 'holder, counterparty | scope',
    fixed: SUPPLIES,
    example: 'Fabrikam is the exclusive supplier of batteries to Contoso.',
  },
  {
    id: 'only-supplies',
    verb: 'supply | provide | sell | distribute | deliver',
    when: [{ adverb: 'exclusively | solely | only' }],
    slots: {
      holder: 'subject',
      counterparty: 'to | indirect | object | object.possessor',
      scope: 'with | object',
    },
    requires: 'holder, counterparty',
    fixed: SUPPLIES,
    example: 'Fabrikam will exclusively supply engines to Contoso.',
  },
  {
    id: 'right-to-supply',
    noun: 'right',
    when: [{ at: 'self', word: EXCLUSIVE }, { doing: 'supply | provide | deliver | serve' }],
    slots: {
      holder: HOLDER,
      counterparty: 'doing.to | doing.indirect | doing.object | from | governor.from',
      scope: 'doing.with | doing.object',
    },
    requires: 'holder, counterparty | scope',
    fixed: SUPPLIES,
    example: 'Fabrikam has the exclusive right to supply Contoso with batteries.',
  },
  {
    id: 'exclusivity',
    noun: 'exclusivity | monopoly',
    when: [
      { at: 'self', word: 'period | cloud | term', not: true },
      { at: 'possessor | governor.subject | governor.indirect | with', is: 'cloud', not: true },
    ],
    slots: {
      holder: 'governor.indirect | possessor | governor.subject',
      counterparty: 'with | from | for | governor.subject',
      scope: 'as.of | on | over | for | in',
    },
    requires: 'holder, scope | until | counterparty',
    carried: 'counterparty',
    fixed: SUPPLIES,
    example: "Contoso ended Fabrikam's exclusivity as a supplier of batteries.",
  },
];
