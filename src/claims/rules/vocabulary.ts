/** Words that several claim types speak of, as lemmas separated by " | ". */

/** A share in a company. */
export const STAKE = 'stake | holding | shareholding | stockholding | interest | equity';

/** A share counted: "owns 12% of", "half of", "a majority of". */
export const SHARE = 'percent | % | pct | cent | half | quarter | third | fifth | share | majority | stock | capital';

/** A deal between parties. */
export const DEAL =
  'deal | agreement | partnership | alliance | collaboration | pact | contract | accord | venture | relationship | tie-up | cooperation | arrangement | ' +
  'framework | memorandum | treaty | settlement';

/** The clauses that a deal is made of. */
export const TERM =
  'clause | provision | term | guarantee | veto | option | condition | requirement | restriction | covenant | safeguard | obligation | right | rule | definition | process';

/** What a company sells or buys besides whole companies. */
export const BUSINESS =
  'unit | business | division | arm | subsidiary | operation | company | firm | brand | asset | portfolio | chain | branch | plant | factory | site | mine | ' +
  'network | network | store | rest | remainder | majority | licence | refinery | terminal | airline | bank | club | team';

/** Money that goes from one to another again and again. */
export const ROYALTY = 'royalty | royalties | commission';

export const FORMED =
  'form | sign | strike | reach | announce | launch | enter | ink | seal | forge | establish | create | make | conclude | unveil | clinch | set up | agree | have';
export const AMENDED =
  'amend | update | revise | adjust | renegotiate | change | modify | restructure | rework | retool | rewrite | alter | reshape | overhaul | redraw | loosen';
export const EXPANDED = 'expand | deepen | broaden | widen | enlarge | strengthen | join | add';
export const EXTENDED = 'extend | renew | prolong';
export const REAFFIRMED = 'reaffirm | confirm | reiterate | restate';
export const ENDED =
  'end | terminate | cancel | unwind | dissolve | scrap | abandon | quit | exit | dismantle | sever | collapse | lapse | expire | break up';
