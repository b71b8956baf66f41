import type { Pattern } from '../../define.ts';
import { GIVES } from '../deal-words.ts';
import { SHOWN } from '../shown-words.ts';
import { CIVIL, LICENCE, OWNER, RECIPIENT, RETURNED, SUBJECT } from './words.ts';

/** Who gives a right away. */
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
    // to whom, the text leaves open
    id: 'sold-off',
    noun: 'right',
    when: [{ governor: 'sell | auction | auction off | award | license out' }, { role: 'object' }, CIVIL, RETURNED],
    slots: {
      licensor: 'governor.subject',
      licensee: `${RECIPIENT} | governor.by`,
      ...SUBJECT,
      subject: `${SUBJECT.subject} | self`,
    },
    requires: 'licensor, subject',
    example: 'The Northern League has sold the media rights for its next season.',
  },
  {
    // a tournament is sold to whoever may show it
    id: 'shown-by',
    verb: 'sell | award | license | give | hand',
    when: [
      { at: 'object', head: SHOWN },
      { at: 'to | indirect', is: 'party' },
    ],
    slots: { licensor: 'subject', licensee: 'to | indirect', subject: 'object' },
    requires: 'licensor | licensee, licensee, subject',
    example: 'The federation sold the World Cup to Contoso Group.',
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
    id: 'got-money-for',
    noun: `right | ${LICENCE}`,
    when: [
      { governor: 'receive | get | collect | pocket | earn', role: 'prep' },
      { at: 'governor.object', figure: 'money' },
      CIVIL,
    ],
    slots: { licensor: 'governor.subject', licensee: 'governor.from', ...SUBJECT },
    requires: 'licensor, licensee, subject',
    carried: 'licensee',
    example: 'Fabrikam will receive $100 million from Contoso for rights to its drug.',
  },
  {
    id: 'paid-for',
    noun: `right | ${LICENCE}`,
    when: [{ governor: 'pay' }, { role: 'prep' }, CIVIL],
    slots: { licensor: `governor.indirect | governor.to | ${OWNER}`, licensee: 'governor.subject', ...SUBJECT },
    requires: 'licensee, licensor',
    example: 'Contoso paid Fabrikam $45 million for a licence to its patents.',
  },
];
