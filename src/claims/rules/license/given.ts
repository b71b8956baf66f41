import type { Pattern } from '../../define.ts';
import { GIVES, PROPERTY } from '../deal-words.ts';
import { BACK, CIVIL, LICENCE, OWNER, RETURNED, SUBJECT } from './words.ts';

const RECIPIENT = 'governor.indirect | governor.to';

/** Who gives a right away, and who gets it back. */
export const given: readonly Pattern[] = [
  {
    id: 'granted',
    noun: `right | access | ${LICENCE}`,
    when: [{ governor: GIVES }, { at: 'self', word: `rights | exclusive | sole | ${LICENCE}` }, CIVIL, RETURNED],
    slots: { licensor: `governor.subject | governor.by | ${OWNER}`, licensee: RECIPIENT, ...SUBJECT },
    requires: 'licensee',
    example: 'Fabrikam has granted Contoso a perpetual licence to its fraud models.',
  },
  {
    id: 'exchanged',
    noun: `right | ${LICENCE}`,
    when: [{ at: 'governor.in return for | governor.in exchange for', head: `right | ${LICENCE}` }, CIVIL],
    slots: { licensor: 'governor.subject', licensee: 'governor.from', ...SUBJECT },
    requires: 'licensor, licensee, subject',
    carried: 'licensee',
    example: 'In return for the rights to the drug, Fabrikam got $5 million from Contoso.',
  },
  {
    id: 'paid-for',
    noun: `right | ${LICENCE}`,
    when: [{ governor: 'pay' }, { role: 'prep' }, CIVIL],
    slots: { licensor: `governor.indirect | governor.to | ${OWNER}`, licensee: 'governor.subject', ...SUBJECT },
    requires: 'licensee, licensor',
    example: 'Contoso paid Fabrikam $45 million for a licence to its patents.',
  },
  {
    id: 'given-back',
    noun: `right | ${LICENCE}`,
    when: [{ governor: BACK }, CIVIL, { at: 'of', head: 'refusal', not: true }],
    slots: { licensee: 'governor.subject', licensor: 'governor.indirect | to.to', ...SUBJECT },
    requires: 'licensee, subject',
    carried: 'licensor',
    status: 'ended',
    example: 'Contoso returned the rights to two cancer drugs.',
  },
  {
    id: 'reverts',
    verb: 'revert | return | go back | pass back',
    when: [{ at: 'subject', head: `right | ${LICENCE} | ${PROPERTY}` }],
    slots: { licensor: 'to', licensee: 'from | subject.possessor', subject: 'subject.to | subject.for | subject' },
    requires: 'licensor, subject',
    carried: 'licensee',
    status: 'ended',
    example: 'The rights to the drug will revert to Fabrikam in 2030.',
  },
  {
    id: 'returned',
    noun: `right | ${LICENCE}`,
    when: [{ adverb: 'back' }, { governor: 'hand | give | sell | pass' }, CIVIL],
    slots: { licensee: 'governor.subject', licensor: RECIPIENT, ...SUBJECT },
    requires: 'licensee, licensor',
    status: 'ended',
    example: 'Contoso handed Fabrikam back the rights to an oral drug.',
  },
  {
    id: 'taken-back',
    noun: `right | ${LICENCE}`,
    when: [
      { adverb: 'back' },
      { governor: 'get | take | win | buy | get back | take back | win back | buy back' },
      CIVIL,
    ],
    slots: { licensor: 'governor.subject', licensee: 'governor.from', ...SUBJECT },
    requires: 'licensor, subject',
    carried: 'licensee',
    status: 'ended',
    example: 'Fabrikam takes back the rights to its brand from Contoso.',
  },
];
