import type { Pattern } from '../../define.ts';
import { EXCLUSIVE, GIVES, PROPERTY } from '../deal-words.ts';
import { ONLY } from './exclusivity.ts';

const CLOUD_RIGHTS = {
  noun: 'right | access',
  when: [
    { at: 'self', word: EXCLUSIVE },
    { at: 'self', word: 'cloud | hosting' },
    { at: 'as', not: true },
  ],
  requires: 'provider, customer',
  carried: 'customer, provider',
  fixed: ONLY,
} satisfies Partial<Pattern>;

/** Exclusive rights to be somebody's cloud: whoever gives them is the customer. */
export const exclusiveRights: readonly Pattern[] = [
  {
    id: 'cloud-rights-given',
    ...CLOUD_RIGHTS,
    when: [...CLOUD_RIGHTS.when, { governor: GIVES }],
    slots: { provider: 'governor.indirect | governor.to', customer: 'governor.subject' },
    example: 'Fabrikam granted Contoso exclusive cloud rights.',
  },
  {
    id: 'cloud-rights-held',
    ...CLOUD_RIGHTS,
    when: [...CLOUD_RIGHTS.when, { governor: GIVES, not: true }],
    slots: { provider: 'possessor | subject', customer: 'with | for | of | from | over.possessor' },
    example: 'Contoso lost its exclusive hosting rights for Fabrikam.',
  },
  {
    ...CLOUD_RIGHTS,
    id: 'rights-to-no-property',
    noun: 'right',
    when: [
      { at: 'self', word: EXCLUSIVE },
      { at: 'possessor | subject', is: 'cloud' },
      // what there is a right to would make it a licence
      { at: 'to | of | over | on | in | for | as | doing.object', not: true },
      {
        at: 'self',
        word: `ip | intellectual | patent | media | broadcast | commercial | marketing | ${PROPERTY}`,
        not: true,
      },
      { at: 'modifier', is: 'firm', not: true },
      { governor: 'remain | stay | survive | have | hold | keep | retain | lose | end | enjoy | give up | expire' },
    ],
    slots: { provider: 'possessor | subject', customer: 'with | from' },
    example: 'Contoso Cloud is the sole host of Fabrikam. It no longer holds exclusive rights.',
  },
];
