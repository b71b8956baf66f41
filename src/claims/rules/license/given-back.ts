import type { Pattern } from '../../define.ts';
import { PROPERTY } from '../deal-words.ts';
import { BACK, CIVIL, LICENCE, RECIPIENT, SUBJECT } from './words.ts';

/** Who gives a right back, and who gets it back. */
export const givenBack: readonly Pattern[] = [
  {
    id: 'given-back-to',
    noun: `right | ${LICENCE}`,
    when: [{ governor: BACK }, CIVIL, { at: 'governor.to', is: 'company' }],
    slots: { licensee: 'governor.subject', licensor: 'governor.to', ...SUBJECT, subject: 'to | for' },
    requires: 'licensee, licensor, subject',
    status: 'ended',
    example: 'Contoso handed back to Fabrikam Group the rights to a drug.',
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
    // whom they are won back from is a rival
    id: 'won-back',
    noun: `right | ${LICENCE}`,
    when: [{ adverb: 'back' }, { governor: 'win | win back' }, CIVIL],
    slots: { licensee: 'governor.subject', ...SUBJECT },
    requires: 'licensee, subject',
    example: 'Contoso won back the rights to the league from Fabrikam.',
  },
  {
    id: 'taken-back',
    noun: `right | ${LICENCE}`,
    when: [{ adverb: 'back' }, { governor: 'get | take | buy | get back | take back | buy back' }, CIVIL],
    slots: { licensor: 'governor.subject', licensee: 'governor.from', ...SUBJECT },
    requires: 'licensor, subject',
    carried: 'licensee',
    status: 'ended',
    example: 'Fabrikam takes back the rights to its brand from Contoso.',
  },
];
