import type { Pattern } from '../../define.ts';

const LISTING = 'listing | offering | ipo | flotation | float | placing | placement | issue | deal | round | financing';

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
    slots: {
      investor: 'subject',
      amount: 'object',
      round: 'object',
      investee: 'object.possessor | object.in | object.of | object.for',
    },
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
    when: [{ at: 'self', word: 'initial | start-up | seed | starting | share | paid-up | registered | founding' }],
    slots: { investee: 'possessor | of | governor.subject', amount: 'of | self | governor.to | governor.complement' },
    requires: 'investee, amount',
    example: 'Fabrikam will have an initial capital of $200 million.',
  },
  {
    id: 'listing-raises',
    verb: 'raise | bring | bring in | fetch | total | close | net | haul in',
    when: [{ at: 'subject', head: LISTING }],
    slots: { investee: 'subject.possessor | subject.of | subject.by', amount: 'object | at', round: 'subject' },
    requires: 'investee, amount',
    carried: 'investee',
    example: "Fabrikam Energy's listing would raise at least $88 million.",
  },
];
