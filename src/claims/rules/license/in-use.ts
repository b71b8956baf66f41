import type { Pattern } from '../../define.ts';
import { NO_RIGHT } from './used.ts';

/** Who uses what is another's. */
export const inUse: readonly Pattern[] = [
  {
    // what is somebody's in law is used by right
    id: 'uses-property',
    verb: 'use | exploit | reuse',
    when: [
      NO_RIGHT,
      { at: 'object', head: 'ip | property | patent | trademark | copyright' },
      { at: 'object.possessor | object.modifier', is: 'company' },
    ],
    slots: { licensor: 'object.possessor | object.modifier', licensee: 'subject', subject: 'object' },
    requires: 'licensor, licensee, subject',
    example: "Contoso Group still uses Fabrikam Group's patents in its pumps.",
  },
];
