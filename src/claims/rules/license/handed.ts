import type { Pattern } from '../../define.ts';
import { PROPERTY, SPECTRUM } from '../deal-words.ts';

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
    id: 'spectrum',
    verb: 'hand | hand over | receive | get | take over | transfer | give | lease',
    when: [{ at: 'object | object.of | of', word: SPECTRUM }],
    slots: { licensor: 'from | subject', licensee: 'indirect | to | subject', subject: 'of | object.of | object' },
    requires: 'licensor, licensee, subject',
    example: 'Contoso will lease 20 MHz of the band from Fabrikam.',
  },
];
