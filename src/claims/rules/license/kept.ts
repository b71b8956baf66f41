import type { Pattern } from '../../define.ts';
import { PROPERTY } from '../deal-words.ts';
import { CIVIL, DESCRIBED, HOLDER, KEEPS, LICENCE, NO_SUPPLY, OWNER } from './words.ts';

/** Rights that their holder keeps, or no longer has alone. */
export const kept: readonly Pattern[] = [
  {
    id: 'no-longer-exclusive',
    noun: `access | right | ${LICENCE}`,
    when: [{ at: 'self', word: 'exclusive | sole' }, CIVIL],
    slots: { licensee: HOLDER, licensor: OWNER, subject: 'to | of' },
    requires: 'licensee, subject | licensor',
    denied: true,
    fixed: { exclusivity: 'non_exclusive' },
    status: 'in_force',
    example: "Contoso will no longer have exclusive access to Fabrikam's technology.",
  },
  {
    id: 'rights-kept',
    noun: 'right',
    when: [{ governor: KEEPS }, { at: 'self', word: 'rights | exclusive | sole' }, CIVIL, DESCRIBED, NO_SUPPLY],
    slots: { licensee: HOLDER, licensor: OWNER, exclusivity: 'self', subject: 'doing.object | to | in | of | self' },
    requires: 'licensee, subject',
    carried: 'licensor',
    example: 'Fabrikam keeps the rights to the drug in Japan.',
  },
  {
    id: 'exclusive-kept',
    noun: PROPERTY,
    when: [
      { governor: KEEPS, role: 'object' },
      { at: 'self', word: 'exclusive' },
    ],
    slots: {
      licensee: 'governor.subject',
      licensor: 'from | governor.from | possessor',
      subject: 'self',
    },
    requires: 'licensee, subject',
    carried: 'licensor',
    fixed: { exclusivity: 'exclusive' },
    example: 'Contoso retains exclusive intellectual property until 2032.',
  },
  {
    id: 'access-lost',
    verb: 'lose | forfeit | give up',
    when: [
      { at: 'object', head: 'access' },
      { at: 'object.to', head: `${PROPERTY} | whatever | anything | everything` },
    ],
    slots: { licensee: 'subject', licensor: 'object.to.possessor', subject: 'object.to' },
    requires: 'licensee, subject',
    carried: 'licensor',
    status: 'ended',
    example: "Contoso loses access to Fabrikam's models.",
  },
];
