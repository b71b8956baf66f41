import type { Pattern } from '../../define.ts';
import { BUY } from '../vocabulary.ts';

/** Warrants for shares: who has them and may buy with them. */
export const warrants: readonly Pattern[] = [
  {
    id: 'warrants',
    verb: 'own | hold | have | keep | retain | receive | get | obtain | secure | win | gain | exercise',
    when: [
      { at: 'object', head: 'warrant' },
      { at: 'for | over | in | object.for | object.over | object.in | object.of' },
    ],
    slots: {
      holder: 'subject',
      percent: 'for | over | object.for | object.over',
      issuer:
        'for.of | for.in | over.in | over.of | for.modifier | over.modifier | object.for.of | object.in | object.of',
    },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'Contoso holds warrants for another 5% of Fabrikam.',
  },
  {
    id: 'warrants-to-buy',
    noun: 'warrant',
    when: [{ doing: BUY }],
    slots: {
      holder: 'governor.indirect | governor.to | to | governor.subject',
      percent: 'doing.object | doing.object.of',
      issuer:
        'doing.object.in | doing.object.of | doing.object.of.modifier | doing.object.modifier | doing.in | doing.of | governor.subject',
    },
    requires: 'holder, issuer',
    example: 'Contoso received warrants to buy up to 10% of Fabrikam.',
  },
];
