import type { Pattern } from '../../define.ts';
import { FUNDING, INVESTMENT, STAKE } from '../vocabulary.ts';
import { LEADS } from './words.ts';

/** Investments by who leads them, capital that is increased, and rounds that somebody backs. */
export const led: readonly Pattern[] = [
  {
    id: 'capital-increase',
    noun: 'increase | raise | raising',
    when: [
      { at: 'self', word: 'capital' },
      { at: 'self | of', figure: 'sum' },
    ],
    slots: { investee: 'possessor | of | by | at', amount: 'self | of' },
    requires: 'investee, amount',
    carried: 'investee',
    example: "Fabrikam Energy's 12 million euro capital increase was completed.",
  },
  {
    id: 'investment-led',
    noun: INVESTMENT,
    when: [
      {
        governor: 'close | complete | secure | land | raise | announce | finalise | finalize | receive | get',
        role: 'object',
      },
      { relative: LEADS },
    ],
    slots: { investee: 'governor.subject', investor: 'relative.subject', amount: 'self | of' },
    requires: 'investee, investor, amount',
    together: 'investor',
    example: 'Fabrikam closed a $50 million strategic investment led by Contoso.',
  },
  {
    id: 'backed-in-round',
    verb: 'back | support',
    when: [
      { at: 'object', is: 'firm' },
      { at: 'in', head: FUNDING },
    ],
    slots: { investor: 'subject', investee: 'object', round: 'in' },
    requires: 'investor, investee',
    together: 'investor',
    example: 'Contoso has backed Fabrikam in every round since 2022.',
  },
  {
    id: 'stake-for-money',
    noun: INVESTMENT,
    when: [
      { governor: 'take | get | receive | gain | acquire | obtain | buy | secure' },
      { at: 'governor.in return for | governor.in exchange for | governor.for', head: INVESTMENT },
      { at: 'governor.object', head: STAKE },
    ],
    slots: { investor: 'governor.subject', investee: 'governor.object.in | governor.in', amount: 'self | of' },
    requires: 'investor, investee, amount',
    example: 'Contoso will take a 15% stake in Fabrikam in return for a $40 million injection.',
  },
];
