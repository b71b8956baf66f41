import type { Pattern } from '../../define.ts';
import { ofIncome } from './changed.ts';

const MOVES = 'be | remain | stay | fall | rise | drop | increase | decline | shrink | grow | stand | decrease | go';

/** How high a share of what comes in is, and where it goes. */
export const levels: readonly Pattern[] = [
  {
    id: 'share-is',
    verb: MOVES,
    when: ofIncome('subject'),
    slots: {
      payee: 'subject.possessor | subject.with | subject.to | subject.for',
      payer: 'subject.of.possessor | subject.of.modifier | subject.from',
      percent: 'complement | to | at',
      scope: 'subject.of',
    },
    requires: 'payee, percent',
    carried: 'payer',
    example: "Contoso's share of Fabrikam's revenue is 20%.",
  },
];
