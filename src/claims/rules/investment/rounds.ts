import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';

const LISTING = 'listing | offering | ipo | flotation | float | placing | placement | issue | deal | round | financing';

/** What a round or a listing brings, and who takes part in it. */
export const rounds: readonly Pattern[] = [
  {
    id: 'series',
    verb: 'close | complete | announce | secure | raise',
    when: [{ at: 'object', word: 'series | seed' }],
    slots: { investee: 'subject', amount: 'object', investor: 'from', round: 'object' },
    requires: 'investee, amount',
    together: 'investor',
    example: 'Fabrikam Energy closed a $500 million Series B on Monday.',
  },
  {
    id: 'initial-capital',
    noun: 'capital',
    when: [{ at: 'self', word: 'initial | start-up | seed | starting | share' }],
    slots: { investee: 'possessor | of | governor.subject', amount: 'of | self' },
    requires: 'investee, amount',
    example: 'Fabrikam will have an initial capital of $200 million.',
  },
  {
    id: 'listing-raises',
    verb: 'raise | bring in | fetch',
    when: [{ at: 'subject', head: LISTING }],
    slots: { investee: 'subject.possessor | subject.of | subject.by', amount: 'object', round: 'subject' },
    requires: 'investee, amount',
    carried: 'investee',
    example: "Fabrikam Energy's listing would raise at least $88 million.",
  },
  {
    id: 'investors-include',
    verb: 'include | be',
    when: [
      { at: 'subject', head: 'investor | backer | participant' },
      { at: 'subject.in | subject.of | subject.possessor', not: true },
    ],
    slots: { investor: 'object | complement' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $50 million. Investors include Contoso Group and Northwind Bank.',
  },
  {
    id: 'investors-join',
    verb: 'participate | join | take part',
    when: [{ at: 'subject', head: 'investor | backer' }],
    slots: { investor: 'including | subject' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $50 million. Existing investors also participated, including Contoso Group.',
  },
  {
    id: 'investors-are',
    verb: 'include | be',
    when: [
      { at: 'subject', head: `${OWNER} | participant` },
      { at: 'subject.in', head: 'round | financing | funding | series' },
    ],
    slots: { investor: 'object | complement', investee: 'subject.in.of | subject.in.possessor' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $50 million. Investors in the round include Contoso Group and Northwind Bank.',
  },
];
