import type { Pattern } from '../../define.ts';
import { CHOSEN, OTHERS, SUPPLIER } from '../deal-words.ts';
import { PARTNER, TRADE } from './freedom.ts';

/** Whom a company may choose, and from whom it may buy. */
export const choice: readonly Pattern[] = [
  {
    id: 'any-one',
    verb: `${PARTNER} | ${TRADE} | serve | use | choose | hire | pick | approach | buy | source | switch`,
    when: [
      { modality: 'may' },
      { at: 'with | to | from | object | object.of | object.with', head: `${SUPPLIER} | ${CHOSEN}`, word: 'any' },
      { at: 'with | to | from | object | object.of', is: 'cloud', not: true },
    ],
    slots: { holder: 'subject', scope: 'for | object.of | object' },
    requires: 'holder',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'Fabrikam won the right to use any foundry.',
  },
  {
    id: 'from-others',
    verb: 'buy | purchase | source | order | procure | obtain | get | take | lease | rent | hire',
    when: [{ modality: 'may' }, { at: 'from | object.from | from.conjunct | object.from.conjunct', word: OTHERS }],
    slots: { holder: 'subject', scope: 'object' },
    requires: 'holder',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'The agreement does not stop Fabrikam from buying chips from others.',
  },
  {
    id: 'choose-own',
    verb: 'choose | pick | select | change | switch',
    when: [{ modality: 'may' }, { at: 'object', head: `${SUPPLIER} | partner` }],
    slots: { holder: 'subject', scope: 'for' },
    requires: 'holder',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'Fabrikam is free to choose its own suppliers.',
  },
];
