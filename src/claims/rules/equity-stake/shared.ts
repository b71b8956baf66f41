import type { Pattern } from '../../define.ts';
import { NO_INCOME } from './shares.ts';

/** Several have a share together: "share the remaining 47%". */
export const shared: readonly Pattern[] = [
  {
    id: 'rest-shared',
    verb: 'share | split | divide',
    when: [
      { at: 'object', figure: 'percent' },
      { at: 'object', word: 'remaining | other | rest | remainder' },
      NO_INCOME,
    ],
    slots: { holder: 'subject', percent: 'object', issuer: 'object.of' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    together: 'holder',
    example: 'Contoso Group owns 53% of Fabrikam Energy. Northwind Bank and Tailspin Motors share the remaining 47%.',
  },
];
