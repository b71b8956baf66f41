import type { Pattern } from '../../define.ts';
import { PROPERTY, SPECTRUM } from '../deal-words.ts';
import { SHOWN } from '../shown-words.ts';

/** Who hands over what may be used. */
export const handed: readonly Pattern[] = [
  {
    id: 'transfer',
    verb: 'transfer | hand over | assign | hand',
    when: [{ at: 'object', head: PROPERTY }],
    slots: { licensor: 'subject', licensee: 'to | indirect', subject: 'object' },
    requires: 'licensor, licensee | subject',
    example: 'Fabrikam will transfer the technology to Contoso.',
  },
  {
    id: 'shares-rights',
    verb: 'share',
    when: [
      { at: 'object', head: 'right' },
      { at: 'object.to', head: 'right | power', not: true },
      { at: 'object.to | object.for', figure: 'percent', not: true },
      { at: 'object.to | object.for', figure: 'money', not: true },
    ],
    slots: { licensee: 'subject + with', licensor: 'object.to.possessor', subject: 'object.to | object.for' },
    requires: 'licensee, subject',
    example: 'Contoso shares the rights to the tournament with Northwind.',
  },
  {
    id: 'airs-until',
    verb: 'air | broadcast | televise | stream | screen',
    when: [{ at: 'completes', not: true }],
    slots: { licensee: 'subject', licensor: 'object.possessor | object.modifier', subject: 'object' },
    requires: 'licensee, subject, until',
    example: 'Contoso will air the matches until 2029.',
  },
  {
    id: 'will-air',
    verb: 'air | broadcast | televise | stream | screen | show | carry',
    when: [
      { modality: 'shall' },
      { at: 'object', head: SHOWN },
      { at: 'subject', is: 'party' },
      { at: 'completes', not: true },
      // what is on tonight is no right
      { at: 'on', is: 'time', not: true },
    ],
    slots: { licensee: 'subject', licensor: 'object.possessor', subject: 'object' },
    requires: 'licensee, subject',
    example: 'Contoso Sport will stream every match of the tournament.',
  },
  {
    id: 'spectrum',
    verb: 'hand | hand over | receive | get | take over | transfer | give | lease',
    when: [{ at: 'object | object.conjunct | object.of | of', word: SPECTRUM }],
    slots: { licensor: 'from | subject', licensee: 'indirect | to | subject', subject: 'of | object.of | object' },
    requires: 'licensor, licensee, subject',
    example: 'Contoso will lease 20 MHz of the band from Fabrikam.',
  },
];
