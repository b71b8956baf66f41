import type { Condition, Pattern } from '../../define.ts';
import { NO_ANY_CLOUD } from '../cloud-words.ts';
import { PROPERTY } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';
import { LICENCE, USES } from './words.ts';

/** Of a right the noun says it. */
export const NO_RIGHT: Condition = {
  at: 'completes',
  head: `right | permission | authority | option | ${LICENCE}`,
  not: true,
};
/** Whose it is that may be used. */
export const FROM = 'object.from | from | object.of.from | on.from';
export const NO_CLOUD: Condition = { at: 'object', is: 'cloud', not: true };

/** Who may use what, by the verb of using. */
export const used: readonly Pattern[] = [
  {
    id: 'may-use',
    verb: USES,
    when: [{ modality: 'may' }, NO_RIGHT, { at: 'object.possessor', is: 'party' }, NO_CLOUD, NO_ANY_CLOUD],
    slots: { licensor: 'object.possessor', licensee: 'subject', subject: 'object' },
    requires: 'licensor, licensee, subject',
    example: "Contoso Pharma may sell Fabrikam Group's drug in Germany until 2029.",
  },
  {
    id: 'made-under-licence',
    verb: USES,
    when: [{ at: 'under', head: LICENCE }],
    slots: { licensor: 'under.from | from | object.possessor', licensee: 'subject', subject: 'object' },
    requires: 'licensor, licensee, subject',
    carried: 'licensor',
    example: 'Contoso makes the cars under a licence from Fabrikam.',
  },
  {
    id: 'under-licence-deal',
    verb: USES,
    when: [{ at: 'under', head: DEAL, word: 'licence | license | licensing' }, { at: 'object' }],
    slots: {
      licensor: 'under.with | object.possessor | object.apposition.possessor | from',
      licensee: 'subject',
      subject: 'object',
      exclusivity: 'under',
    },
    requires: 'licensee, licensor',
    carried: 'licensor',
    example: "They signed a licence agreement under which Contoso will sell Fabrikam's drug.",
  },
  {
    id: 'let-use',
    verb: USES,
    when: [
      { governor: 'allow | let | permit | authorise | authorize | license | clear | enable' },
      { at: 'object | on', head: PROPERTY },
      { at: 'object', word: 'any | other', not: true },
      NO_CLOUD,
      NO_ANY_CLOUD,
    ],
    slots: {
      licensor: 'governor.subject | object.possessor | object.modifier | on.possessor',
      licensee: 'subject',
      subject: 'object | on',
    },
    requires: 'licensor, licensee, subject',
    example: 'Fabrikam allows Contoso to use its patents.',
  },
];
