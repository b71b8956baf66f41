import type { Pattern } from '../../define.ts';
import { DEAL, FUNDING, SELL } from '../vocabulary.ts';

const RAISED_FROM = 'from.including | from.such as | such as | including | from | object.from';

/** A company raises money, in a round that somebody leads: "raised $50 million". */
export const raised: readonly Pattern[] = [
  {
    id: 'raise',
    verb: 'raise | secure | bag | land | attract | bring in | take in | nab | net | bank | garner | round up | drum up | pull together | scrape together | pull in | haul in | rake in | reel in | amass | score | scoop up',
    when: [
      { at: 'object.of | of | object.in', head: 'debt | bond | note | loan | revenue | sales', not: true },
      { at: 'object', head: DEAL, not: true },
      // what a business brings in is what it sells
      { at: 'subject', head: 'business | unit | arm | division | product | drug | contract', not: true },
      { governor: SELL, not: true },
      { at: 'from', head: 'sale | disposal | divestment | charity | tax', not: true },
    ],
    slots: {
      investee: 'subject',
      amount: 'object | object.of',
      investor: RAISED_FROM,
      round: 'in | object.in | self | object',
    },
    requires: 'investee, amount',
    together: 'investor',
    example: 'Fabrikam raised $50 million from Contoso in a Series B round.',
  },
  {
    id: 'round-led',
    noun: `${FUNDING} | placement | placing`,
    when: [
      {
        governor:
          'lead | join | back | co-lead | anchor | spearhead | participate | take | invest | support | sign | sign on | sign up',
      },
    ],
    slots: {
      investor: 'governor.subject',
      investee: 'possessor | modifier | of | in | for | at | governor.in',
      amount: 'self | of',
      round: 'self',
    },
    requires: 'investor, investee, amount | investee',
    carried: 'investee',
    together: 'investor',
    example: "Contoso led Fabrikam's $50 million round.",
  },
  {
    id: 'round-closed',
    noun: FUNDING,
    when: [
      {
        governor:
          'close | complete | announce | raise | secure | land | unveil | finalise | finalize | disclose | reveal | report | finish | seek | plan',
      },
    ],
    slots: {
      investee: 'possessor | governor.subject',
      amount: 'self | of | at | apposition | with | governor.object | governor.at',
      investor: 'from | by',
      round: 'self',
    },
    requires: 'investee, amount',
    together: 'investor',
    example: 'Fabrikam closed a $500 million financing round.',
  },
  {
    id: 'lead-round',
    verb: 'lead | co-lead | anchor | spearhead',
    when: [{ at: 'object', word: FUNDING }],
    slots: { investor: 'subject', round: 'object', investee: 'object.possessor' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: "Fabrikam Energy's Series B was led by Northwind Bank on Monday.",
  },
];
