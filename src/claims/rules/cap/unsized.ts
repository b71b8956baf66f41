import type { Pattern } from '../../define.ts';
import { EXCEEDS } from '../ceiling-words.ts';

const LIMITED = 'payment | payout | royalty | share | return | liability | total | profit | sum';
const SIZE =
  'number | sum | amount | figure | level | total | multiple | time | fraction | maximum | ceiling | threshold | limit';

/** Limits of which the text does not say how high they are. */
export const unsized: readonly Pattern[] = [
  {
    id: 'limited-to-times',
    verb: 'limit | restrict | cap | hold',
    when: [
      { at: 'object', head: LIMITED },
      { at: 'to', head: SIZE },
    ],
    slots: {
      on: 'object',
      payer: 'object.from | object.by',
      payee: 'object.to | object.possessor',
    },
    requires: 'on',
    example: 'The return was limited to six times the money that was put in.',
  },
  {
    id: 'not-exceed-unsized',
    verb: EXCEEDS,
    when: [
      { modality: 'shall' },
      { at: 'subject', head: LIMITED },
      { at: 'object | above | beyond | over', head: SIZE },
    ],
    slots: { on: 'subject', payer: 'subject.from | subject.possessor | subject.by', payee: 'subject.to' },
    requires: 'on',
    denied: true,
    example: 'Total payments must not exceed a sum that neither side would name.',
  },
];
