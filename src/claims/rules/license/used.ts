import type { Condition, Pattern } from '../../define.ts';
import { PROPERTY } from '../deal-words.ts';
import { LICENCE, USES } from './words.ts';

const NO_RIGHT: Condition = {
  governor: 'grant | give | obtain | get | receive | win | have | hold | secure',
  not: true,
};
const NO_CLOUD: Condition = { at: 'object', is: 'cloud', not: true };

/** Who may use what, by the verb of using. */
export const used: readonly Pattern[] = [
  {
    id: 'may-use',
    verb: USES,
    when: [{ modality: 'may' }, NO_RIGHT, { at: 'object.possessor', is: 'company' }, NO_CLOUD],
    slots: { licensor: 'object.possessor', licensee: 'subject', subject: 'object' },
    requires: 'licensor, licensee, subject',
    example: "Contoso Pharma may sell Fabrikam Group's drug in Germany until 2029.",
  },
  {
    id: 'let-use',
    verb: USES,
    when: [
      { governor: 'allow | let | permit | authorise | authorize | license | clear | enable' },
      { at: 'object', head: PROPERTY },
      { at: 'object', word: 'any | other', not: true },
      NO_CLOUD,
    ],
    slots: {
      licensor: 'governor.subject | object.possessor | object.modifier',
      licensee: 'subject',
      subject: 'object',
    },
    requires: 'licensor, licensee, subject',
    example: 'Fabrikam allows Contoso to use its patents.',
  },
  {
    id: 'permission',
    noun: 'permission | licence | license | right | freedom | authority',
    when: [
      { doing: USES },
      { at: 'doing.object', head: PROPERTY },
      { at: 'doing.object', word: 'any | other', not: true },
    ],
    slots: {
      licensee: 'governor.indirect | possessor | subject',
      licensor: 'from | governor.from | doing.object.possessor | governor.subject',
      subject: 'doing.object',
    },
    requires: 'licensee, subject',
    carried: 'licensor',
    example: 'Contoso won the right to sell the drug in Japan.',
  },
  {
    id: 'under-licence',
    noun: LICENCE,
    when: [{ role: 'prep' }, { at: 'from | governor.from' }],
    slots: { licensee: 'governor.subject', licensor: 'from | governor.from', subject: 'governor.object' },
    requires: 'licensee, licensor, subject',
    example: 'Contoso sells the drug under a licence from Fabrikam.',
  },
  {
    id: 'access-to-property',
    noun: 'access',
    when: [
      { at: 'to', head: PROPERTY },
      { governor: 'share', not: true },
      { adverb: 'exclusive | non-exclusive | nonexclusive | shared', not: true },
      { at: 'self', word: 'priority | preferential | early | privileged | guaranteed | first', not: true },
      { at: 'to.possessor', is: 'company' },
    ],
    slots: {
      licensee: 'governor.indirect | possessor | subject',
      licensor: 'to.possessor',
      subject: 'to',
      exclusivity: 'self',
    },
    requires: 'licensee, licensor, subject',
    example: "Contoso Group's access to Fabrikam Group's technology ends in 2030.",
  },
];
