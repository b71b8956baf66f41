import type { Condition, Pattern } from '../../define.ts';
import { ROYALTY } from '../vocabulary.ts';

/** A fee that is a share of something: "its platform fee", in percent. */
const FEE: readonly Condition[] = [
  {
    at: 'object',
    head: 'fee | charge | commission',
    word: 'service | platform | store | app | transaction | seller | developer | commission',
  },
  { at: 'to | object.to', figure: 'percent' },
];

export const CHANGES =
  'cut | reduce | lower | raise | increase | lift | halve | double | trim | slash | set | fix | boost';

/** How high a royalty is, and what becomes of it. */
export const rates: readonly Pattern[] = [
  {
    id: 'royalty-rate',
    verb: 'be | range | start | run | top out | reach | vary | rise | begin | stand | go up | increase | climb | jump | fall | drop | decline | come down | step down | step up | taper | escalate',
    when: [{ at: 'subject', head: `${ROYALTY} | rate`, word: 'royalty | royalties' }],
    slots: {
      payer: 'subject.from | subject.possessor',
      payee: 'subject.to',
      percent: 'complement | at | to | from | between | clause',
      scope: 'at.of | subject.on | complement.of | to.of',
    },
    requires: 'percent',
    example: 'Royalties start at 13% of net sales.',
  },
  {
    id: 'royalty-changed',
    verb: CHANGES,
    when: [{ at: 'object', head: `${ROYALTY} | rate`, word: ROYALTY }],
    slots: {
      payee: 'object.possessor | object.to',
      payer: 'object.from',
      percent: 'to | at | object.to',
      scope: 'object.on',
    },
    requires: 'percent',
    example: 'The royalty rate was cut to 8%.',
  },
  {
    id: 'fee-changed',
    verb: CHANGES,
    when: FEE,
    slots: { payee: 'object.possessor | subject', percent: 'to | object.to', scope: 'object.on' },
    requires: 'payee, percent',
    example: 'Contoso will cut its platform fee from 30% to 18%.',
  },
];
