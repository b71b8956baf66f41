import type { Condition, Pattern } from '../../define.ts';
import { GETS, GIVES } from '../deal-words.ts';

const HAS: Condition = { governor: `${GIVES} | ${GETS} | have | hold | enjoy` };
const STILL: Condition = { adverb: 'no longer', not: true };
const OF_BOARD: Condition = { at: 'on | governor.on', head: 'board | committee' };
const GRANTED = {
  slots: { subject: 'self', parties: 'governor.indirect + governor.to + possessor' },
  requires: 'subject',
  fixed: { action: 'added' },
  status: 'in_force',
} as const;

/** Vetoes, seats and rights that a deal gives. */
export const granted: readonly Pattern[] = [
  {
    id: 'veto-given',
    noun: 'veto',
    when: [HAS, STILL],
    ...GRANTED,
    example: 'The deal gives Contoso a veto over any sale.',
  },
  {
    id: 'veto-power-given',
    noun: 'power | right',
    when: [HAS, STILL, { at: 'self', word: 'veto | blocking | approval | termination | consent | redemption' }],
    ...GRANTED,
    example: 'The agreement grants the state veto power over any sale.',
  },
  {
    id: 'seat-given',
    noun: 'seat',
    when: [HAS, STILL, OF_BOARD],
    ...GRANTED,
    example: 'The state gets two seats on the board.',
  },
  {
    id: 'board-seat-given',
    noun: 'seat | observer',
    when: [HAS, STILL, { at: 'self', word: 'board' }],
    ...GRANTED,
    example: 'Contoso gets a board seat.',
  },
  {
    id: 'right-given',
    noun: 'right | option | power',
    when: [
      HAS,
      STILL,
      {
        doing:
          'appoint | nominate | block | veto | approve | cancel | terminate | end | extend | withdraw | walk away | exit | convert | renew | reject | opt out | prolong | lengthen',
      },
    ],
    ...GRANTED,
    example: 'Contoso has the right to appoint two directors.',
  },
  {
    id: 'refusal-given',
    noun: 'right',
    when: [HAS, STILL, { at: 'of', head: 'refusal' }],
    ...GRANTED,
    example: 'Each owner has a right of first refusal.',
  },
];
