import type { Condition, Pattern } from '../../define.ts';
import { WARES } from '../deal-words.ts';

const USED = `${WARES} | model | tool | platform | product | assistant | agent | chatbot | app | suite | stack | technology`;
const NO_COUNT: Condition = { at: 'object', figure: 'count', not: true };
const NO_CLOUD: Condition = { at: 'object | object.possessor | object.modifier', is: 'cloud', not: true };

/** What one side is to use of what the other makes, or has it make. */
export const uses: readonly Pattern[] = [
  {
    id: 'use-product',
    verb: 'use | adopt | deploy | install',
    when: [
      { modality: 'shall' },
      // who may use it has a right
      { modality: 'may', not: true },
      { at: 'object', head: USED },
      { at: 'object.possessor | object.modifier', is: 'company' },
      NO_COUNT,
      NO_CLOUD,
    ],
    slots: { buyer: 'subject', seller: 'object.possessor | object.modifier', subject: 'object' },
    requires: 'buyer, seller, subject',
    example: "Contoso will install Fabrikam's sensors in its trucks.",
  },
  {
    id: 'make-use',
    verb: 'make',
    when: [
      { modality: 'shall' },
      { at: 'object', head: 'use' },
      { at: 'object.of.possessor | object.of.modifier', is: 'company' },
    ],
    slots: { buyer: 'subject', seller: 'object.of.possessor | object.of.modifier', subject: 'object.of' },
    requires: 'buyer, seller, subject',
    example: "Contoso will make use of Fabrikam's software in its plants.",
  },
  {
    id: 'makes-its',
    verb: 'build | make | manufacture | produce | assemble | supply | fabricate',
    when: [
      { modality: 'shall' },
      { at: 'object', head: WARES },
      { at: 'for | object.possessor', is: 'party' },
      { at: 'object', is: 'figure', not: true },
    ],
    slots: { seller: 'subject', buyer: 'for | object.possessor', subject: 'object' },
    requires: 'seller, buyer, subject',
    example: "Fabrikam Corp will make Northwind Corp's sensors at a new plant.",
  },
  {
    id: 'makes-for',
    verb: 'build | make | manufacture | design | produce | develop',
    when: [
      { modality: 'shall' },
      { at: 'for | for.possessor', is: 'company' },
      { at: 'object', is: 'figure', not: true },
      { at: 'object', head: 'investment | bid | offer | decision | payment | contribution', not: true },
    ],
    slots: { seller: 'subject', buyer: 'for | for.possessor', subject: 'object' },
    requires: 'seller, buyer, subject',
    example: 'Fabrikam Corp will design a campaign for Northwind Corp.',
  },
];
