import type { Pattern } from '../../define.ts';
import { DEAL } from '../vocabulary.ts';

const PLEDGE = 'commitment | pledge | order | spending | spend | backlog | booking';
const TOTAL_AT = 'with | object.with | object.to | object.on.modifier | object.modifier';

/** By how much a pledge grows. */
export const RAISES = 'expand | increase | raise | enlarge | extend | boost | lift | top up | widen | add';

/** What makes a pledge larger or smaller. */
export const raised: readonly Pattern[] = [
  {
    id: 'raised-by',
    verb: `${RAISES} | double | triple`,
    when: [
      { at: 'object', head: `${DEAL} | ${PLEDGE}` },
      { at: 'by', figure: 'money' },
    ],
    slots: {
      seller: 'object.with | object.to | object.modifier | with | object.possessor',
      buyer: 'subject | governor.subject',
      amount: 'by',
    },
    requires: 'buyer, seller, amount',
    example: 'Contoso expanded its contract with Fabrikam by $100 billion.',
  },
  {
    id: 'raised-to',
    verb: 'increase | raise | enlarge | extend | boost | lift | top up | double | triple | cut | reduce | trim | lower | halve',
    when: [
      { at: 'object', head: PLEDGE },
      { at: 'to', is: 'figure' },
    ],
    slots: { buyer: 'subject', seller: 'object.with | object.at | object.from | object.modifier', amount: 'to' },
    requires: 'buyer, seller, amount',
    example: 'Northwind has doubled its order with Fabrikam to 80 aircraft.',
  },
  {
    id: 'total-raised',
    verb: 'bring | push | take | increase | raise | lift | boost',
    when: [
      { at: 'object', head: `${PLEDGE} | total` },
      { at: 'to', figure: 'money' },
      // what money that is put into a company adds up to is put in too
      { governor: 'put | invest | inject | pour | pump | sink | plow | plough', not: true },
    ],
    slots: { buyer: 'object.possessor', seller: TOTAL_AT, amount: 'to' },
    requires: 'buyer, seller, amount',
    carried: 'buyer, seller',
    example: "That pushes Contoso's total spending with Fabrikam to $22 billion.",
  },
];
