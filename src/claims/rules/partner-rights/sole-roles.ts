import type { Pattern } from '../../define.ts';
import { EXCLUSIVE, SUPPLIER } from '../deal-words.ts';
import { STATUS, SUPPLIES } from './exclusive.ts';

/** Who alone has a role. */
export const soleRoles: readonly Pattern[] = [
  {
    id: 'supplies-all',
    verb: 'supply',
    when: [
      { at: 'object', word: 'every | all | entire' },
      { at: 'object.of | object', is: 'known', not: true },
    ],
    slots: { holder: 'subject', counterparty: 'to | for', scope: 'object.of | object' },
    requires: 'holder, scope',
    fixed: SUPPLIES,
    example: 'Fabrikam will build the park, with Contoso supplying every turbine.',
  },
  {
    id: 'supplier-status',
    noun: STATUS,
    when: [
      { at: 'as', head: SUPPLIER, word: EXCLUSIVE },
      { at: 'possessor | governor.subject', is: 'cloud', not: true },
    ],
    slots: {
      holder: 'possessor | governor.subject',
      counterparty: 'as.possessor | as.to | as.for.possessor | as.for',
      scope: 'as.of',
    },
    requires: 'holder, counterparty',
    fixed: SUPPLIES,
    example: "Fabrikam lost its status as Contoso's only supplier of memory.",
  },
  {
    id: 'exclusive-distributor',
    noun: 'distributor | reseller | dealer | retailer | seller',
    when: [{ at: 'self', word: EXCLUSIVE }],
    slots: {
      holder: 'host | governor.object | subject',
      counterparty: 'possessor | for.possessor | of.possessor | of.apposition.possessor | governor.subject',
      scope: 'for | of',
    },
    requires: 'holder, counterparty | scope',
    fixed: SUPPLIES,
    example: 'Fabrikam named Contoso Cloud the exclusive distributor of its agents.',
  },
];
