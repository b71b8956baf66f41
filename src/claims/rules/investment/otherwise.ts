import type { Pattern } from '../../define.ts';
import { FIGURE } from '../deal-figure-words.ts';
import { FUNDING } from '../vocabulary.ts';
import { NOT_BOOKED } from './words.ts';

/** What is raised or provided besides capital. */
const NO_CAPITAL =
  'forecast | outlook | guidance | target | dividend | price | debt | bond | loan | estimate | bid | offer | purchase | acquisition | takeover | deal | fine | tax';

/** Money that goes in, in a construction that no other pattern knows: the predicate says so, and its clause has the sum. */
export const otherwise: readonly Pattern[] = [
  {
    id: 'money-put-in',
    verb: 'invest | put in | provide | contribute | inject | fund | finance | wire | deploy | chip in | pour | plough | plow | sink | pump | pledge',
    when: [
      { at: 'object', head: NO_CAPITAL, not: true },
      { at: 'object.of', head: NO_CAPITAL, not: true },
      { at: 'for', head: 'victim | relief | aid | farmer | people | survivor | refugee', not: true },
      { at: 'to', head: 'budget | economy | fund | cost | profit | growth', not: true },
    ],
    slots: {
      investor: 'subject | by | from',
      investee: 'in | into | to',
      amount: 'object | for | at | with | of | clause',
    },
    requires: 'amount, investor | investee',
    fallback: true,
    example: 'Contoso Group deployed the $2 billion.',
  },
  {
    id: 'round-or-cheque',
    noun: 'investment | injection | tranche | cheque | check | placement',
    when: [NOT_BOOKED],
    slots: {
      investor: 'possessor | by | from | subject | governor.subject',
      investee: 'in | into | for | modifier | to',
      amount: `${FIGURE} | governor.object`,
    },
    requires: 'amount, investor | investee',
    carried: 'investor, investee',
    fallback: true,
    example: "Contoso's first check, for $1 billion, was written in 2019.",
  },
  {
    // whose round it is gets the money
    id: 'round',
    noun: FUNDING,
    slots: {
      investor: 'by | from',
      investee: 'possessor | in | into | for | of | modifier | to | subject | governor.subject',
      amount: 'self | of | for | worth | apposition | governor.object',
    },
    requires: 'amount, investor | investee',
    carried: 'investee',
    fallback: true,
    example: "Fabrikam's second round, for $1 billion, was arranged by its bank.",
  },
];
