import type { Pattern } from '../../define.ts';
import { GIVES, PROPERTY } from '../deal-words.ts';
import { HOW, OF_RIGHTS } from './licensed.ts';
import { BUYS, CIVIL, RECIPIENT } from './words.ts';

/** Who gets the rights or the access to something from its owner. */
export const bought: readonly Pattern[] = [
  {
    id: 'rights-bought',
    verb: BUYS,
    when: [
      { at: 'object', head: 'right', word: 'rights | exclusive | sole' },
      { ...CIVIL, at: 'object' },
    ],
    slots: {
      licensee: 'subject',
      licensor:
        'object.possessor | from | object.from | object.to.possessor | object.to.of | object.to.modifier | object.for.possessor',
      subject: 'object.to.doing.object | object.doing.object | object.to | object.for | to | object',
      exclusivity: 'object',
    },
    requires: 'licensee, licensor | subject',
    carried: 'licensor',
    example: "Contoso has bought Fabrikam's broadcast rights.",
  },
  {
    id: 'license-rights',
    verb: 'license | sublicense | in-license',
    when: [OF_RIGHTS, { at: 'to | indirect', is: 'party', not: true }],
    slots: {
      licensor: 'from | object.from | object.to.possessor',
      licensee: 'subject',
      subject: 'object.to | object.conjunct.to | to | object',
      exclusivity: HOW,
    },
    requires: 'licensee, subject',
    carried: 'licensor',
    example: 'Contoso will license the rights to the eczema drug.',
  },
  {
    id: 'access-given',
    noun: 'access',
    when: [{ governor: GIVES }, { at: 'to', head: PROPERTY }, { at: RECIPIENT, is: 'party' }],
    slots: { licensor: 'governor.subject | to.possessor', licensee: RECIPIENT, subject: 'to' },
    requires: 'licensee, subject',
    carried: 'licensor',
    example: "The deal gives Contoso access to Fabrikam's archive.",
  },
];
