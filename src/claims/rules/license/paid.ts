import type { Pattern } from '../../define.ts';
import { PROPERTY } from '../deal-words.ts';
import { FROM, NO_CLOUD } from './used.ts';
import { USES } from './words.ts';

/** Who pays to use or to license what. */
export const paid: readonly Pattern[] = [
  {
    id: 'pays-to-use',
    verb: USES,
    when: [
      { governor: 'pay' },
      { at: 'object', head: PROPERTY },
      { at: `${FROM} | object.possessor`, is: 'company' },
      NO_CLOUD,
    ],
    slots: { licensor: `${FROM} | object.possessor`, licensee: 'governor.subject', subject: 'object' },
    requires: 'licensor, licensee, subject',
    example: 'Contoso Group will pay to use articles from Fabrikam Group.',
  },
  {
    id: 'pays-to-license',
    verb: 'license | sublicense | in-license',
    when: [{ governor: 'pay' }],
    slots: {
      licensee: 'governor.subject',
      licensor: 'governor.indirect | governor.to | object.possessor | object.of.possessor',
      subject: 'object',
    },
    requires: 'licensor, licensee',
    example: 'Contoso paid Fabrikam $5 million to license its software.',
  },
];
