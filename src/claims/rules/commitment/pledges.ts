import type { Pattern } from '../../define.ts';
import { CAPITAL, DEAL } from '../vocabulary.ts';

const TO = 'to | with | to.possessor | to.modifier';
const PLEDGE = 'commitment | pledge | order | spending | spend | backlog | booking';

/** Sums and amounts that one side guarantees, and what makes a pledge larger or smaller. */
export const pledges: readonly Pattern[] = [
  {
    id: 'guarantee',
    verb: 'guarantee | promise | assure',
    when: [{ at: 'object', is: 'figure' }],
    slots: { buyer: 'subject | from', seller: 'indirect | to', amount: 'object', subject: 'for' },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Contoso has guaranteed Fabrikam at least $125 million.',
  },
  {
    id: 'commitment',
    noun: 'commitment | pledge',
    when: [
      { at: 'self | of', figure: 'money' },
      { at: 'self', word: CAPITAL, not: true },
      { governor: 'make | have | announce | honour | honor | keep | run', at: 'to', is: 'company' },
    ],
    slots: { buyer: 'possessor | governor.subject', seller: TO, amount: 'self | of', subject: 'for' },
    requires: 'buyer, seller, amount',
    example: "Contoso's $3 billion commitment to Fabrikam runs until 2030.",
  },
  {
    id: 'raised-by',
    verb: 'expand | increase | raise | enlarge | extend | boost | lift | top up | widen | double | triple | add',
    when: [
      { at: 'object', head: `${DEAL} | ${PLEDGE}` },
      { at: 'by', figure: 'money' },
    ],
    slots: { buyer: 'subject', seller: 'object.with | object.to | object.modifier | with', amount: 'by' },
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
];
