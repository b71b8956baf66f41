import type { Pattern } from '../../define.ts';
import { MOVES, TRADES } from '../market-words.ts';
import { DEAL, STAKE } from '../vocabulary.ts';
import { CHANGE, FORMER, LEVEL, MOVED, RATE } from './places.ts';

/** A figure moves: the level that it reaches is the value and the change its rate; a change alone is the value. */
export const movements: readonly Pattern[] = [
  {
    id: 'moved',
    verb: `${MOVES} | ${MOVED}`,
    when: [
      { at: 'object' },
      { at: 'object', is: 'figure', not: true },
      { at: 'object', head: `${STAKE} | ${DEAL} | commitment | figure | point | notch`, not: true },
      // "signed a $3 billion contract and widened it by $1 billion": a deal
      { at: 'object', means: `${STAKE} | ${DEAL} | commitment`, not: true },
      { at: 'object', is: 'company', not: true },
    ],
    slots: { subject: 'object', value: `${LEVEL} | ${CHANGE}`, from: FORMER, rate: CHANGE },
    requires: 'subject, value',
    example: 'The brewer raised its dividend 5% to 42 cents.',
  },
  {
    id: 'moving-it',
    verb: MOVES,
    when: [
      { at: 'governor.object' },
      { at: 'subject', is: 'known' },
      { governor: `${MOVES} | ${MOVED}` },
      { at: 'object', not: true },
    ],
    slots: { subject: 'governor.object', value: LEVEL, from: FORMER, rate: RATE },
    requires: 'subject, value',
    example: 'Contoso expanded its capacity eightfold, jumping from 0.3 gigawatts to 2.4 gigawatts.',
  },
  {
    id: 'move-to',
    // "net debt reduced to $22 million"
    verb: `${MOVES} | reduce`,
    when: [
      { governor: 'sign | sign up | pay | commit | pledge | invest', not: true },
      { at: 'object', is: 'figure', ifAny: true },
      { at: 'subject', head: STAKE, not: true },
    ],
    slots: { subject: 'subject', value: LEVEL, from: FORMER, rate: `object | ${RATE}` },
    requires: 'subject, value',
    example: 'Shares rose 4.5% to 6.2 euros.',
  },
  {
    id: 'trade',
    verb: TRADES,
    when: [{ at: 'subject', head: `${STAKE} | ownership`, not: true }],
    slots: { subject: 'subject', value: 'at | up | down | measure', from: FORMER, rate: `object | ${RATE}` },
    requires: 'subject, value',
    example: 'Fabrikam shares closed up 2.3 percent at 187 pence.',
  },
  {
    id: 'ends-off',
    verb: TRADES,
    when: [
      { at: 'object | complement | measure | by | by.of', figure: 'percent' },
      { adverb: 'lower | higher | up | down | stronger | weaker' },
    ],
    slots: { subject: 'subject', value: 'object | complement | measure | by | by.of' },
    requires: 'subject, value',
    example: 'Contoso ended 0.8% lower.',
  },
  {
    id: 'move-by',
    verb: MOVES,
    when: [
      { at: 'object', is: 'figure', ifAny: true },
      { at: 'object.of', head: 'workforce | staff | job | employee | worker | post', not: true },
      { at: 'subject', head: `${STAKE} | bomb | device | shell | grenade | missile`, not: true },
    ],
    slots: { subject: 'subject', value: `object | more than | ${CHANGE}`, from: FORMER },
    requires: 'subject, value',
    example: 'Sales fell 43 percent this year.',
  },
];
