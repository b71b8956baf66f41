import type { Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { ROYALTY } from '../vocabulary.ts';

const CHANGES = 'cut | reduce | lower | raise | increase | lift | halve | double | trim | slash | set | fix | boost';

/** How high a royalty or a share is, and what becomes of it. */
export const rates: readonly Pattern[] = [
  {
    id: 'royalty-rate',
    verb: 'be | range | start | run | top out | reach | vary | rise | begin | stand | go up | increase | climb | jump | fall | drop | decline | come down',
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
    when: [{ at: 'object', head: `${ROYALTY} | rate`, word: 'royalty | royalties | commission' }],
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
    id: 'share-changed',
    verb: CHANGES,
    when: [
      { at: 'object', head: 'share | cut' },
      { at: 'object.of', head: INCOME },
    ],
    slots: { payee: 'object.possessor', payer: 'object.of.possessor', percent: 'to | object.to', scope: 'object.of' },
    requires: 'payee, percent',
    carried: 'payer',
    example: "The deal cut Contoso's share of Fabrikam's revenue from 20% to 8%.",
  },
  {
    id: 'share-is',
    verb: 'be | remain | stay | fall | rise | drop | increase',
    when: [
      { at: 'subject', head: 'share | cut' },
      { at: 'subject.of', head: INCOME },
    ],
    slots: {
      payee: 'subject.possessor',
      payer: 'subject.of.possessor',
      percent: 'complement | to | at',
      scope: 'subject.of',
    },
    requires: 'payee, payer, percent',
    example: "Contoso's share of Fabrikam's revenue is 20%.",
  },
];
