import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';
import { FUNDING } from '../vocabulary.ts';

/** Who the owners are: "its shareholders are Contoso (45%) and Northwind". */
export const namedOwners: readonly Pattern[] = [
  {
    id: 'shareholders-are',
    verb: 'include | be | comprise | count',
    when: [
      { at: 'subject', head: OWNER },
      { at: 'subject.in', head: FUNDING, not: true },
    ],
    slots: {
      holder: 'object | complement',
      issuer: 'subject.possessor | subject.of | subject.in',
      percent:
        'object.with | object + object.apposition | complement + complement.apposition | object.apposition | with',
    },
    requires: 'holder, issuer',
    example: 'Shareholders in Fabrikam include Contoso.',
  },
  {
    id: 'holders-are',
    verb: 'include | be',
    when: [{ at: 'subject', head: 'shareholder | stockholder | owner | holder' }],
    slots: {
      holder: 'object | complement',
      percent:
        'object.with | object + object.apposition | complement + complement.apposition | object.apposition | with',
    },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'Contoso Group owns 28% of Fabrikam Energy. Other holders are Northwind Bank and Tailspin Motors.',
  },
];
