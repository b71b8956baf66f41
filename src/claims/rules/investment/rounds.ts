import type { Pattern } from '../../define.ts';
import { FUNDING } from '../vocabulary.ts';

const LISTING = 'listing | offering | ipo | flotation | float | placing | placement | issue | deal | round | financing';

/** Where a round stands that somebody pays into, and whose round it is. */
const ROUND = 'to | into | in | toward | towards | for';
const ROUND_OF = ['possessor', 'of', 'for', 'by', 'at']
  .flatMap((of) => ROUND.split(' | ').map((at) => `${at}.${of}`))
  .join(' | ');

/** What a round or a listing brings. */
export const rounds: readonly Pattern[] = [
  {
    id: 'series',
    verb: 'close | complete | announce | secure | raise',
    when: [{ at: 'object', word: 'series | seed' }],
    slots: { investee: 'subject', amount: 'object | object.of', investor: 'from', round: 'object' },
    requires: 'investee, amount',
    together: 'investor',
    example: 'Fabrikam Energy closed a $500 million Series B on Monday.',
  },
  {
    id: 'series-led',
    verb: 'lead | co-lead | anchor | spearhead | back',
    when: [
      { at: 'object', word: 'series | seed' },
      { at: 'object', figure: 'sum' },
    ],
    slots: { investor: 'subject', amount: 'object', round: 'object', investee: 'object.possessor | object.in' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $3 billion. Its $500 million Series B was led by Contoso Group.',
  },
  {
    id: 'round-sized',
    noun: 'round | raise | fundraise | fundraising',
    when: [
      { at: 'self | at | of', figure: 'sum' },
      { at: 'at', head: 'valuation', not: true },
    ],
    slots: { investee: 'possessor | by | of | modifier', amount: 'self | at | of' },
    requires: 'investee, amount',
    carried: 'investee',
    status: 'completed',
    example: 'Fabrikam Energy has hired 500 people since its $3.5 billion round in March.',
  },
  {
    id: 'initial-capital',
    noun: 'capital',
    when: [{ at: 'self', word: 'initial | start-up | seed | starting | share' }],
    slots: { investee: 'possessor | of | governor.subject', amount: 'of | self | governor.to' },
    requires: 'investee, amount',
    example: 'Fabrikam will have an initial capital of $200 million.',
  },
  {
    id: 'listing-raises',
    verb: 'raise | bring in | fetch | total | close',
    when: [{ at: 'subject', head: LISTING }],
    slots: { investee: 'subject.possessor | subject.of | subject.by', amount: 'object | at', round: 'subject' },
    requires: 'investee, amount',
    carried: 'investee',
    example: "Fabrikam Energy's listing would raise at least $88 million.",
  },
  {
    id: 'put-into-round',
    verb: 'commit | pledge | contribute | put | put in | put up | add | provide | invest | pay | chip in | kick in | pour | pump | inject | plow | plough',
    when: [{ at: ROUND, word: FUNDING }],
    slots: {
      investor: 'subject',
      amount: 'object',
      investee: ROUND_OF,
    },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: "Contoso committed $1.3 billion to Fabrikam's Series C round.",
  },
];
