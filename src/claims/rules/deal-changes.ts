/** What becomes of a deal, as lemmas separated by " | ". */

export const FORMED =
  'form | formalise | formalize | sign | strike | reach | announce | launch | enter | ink | seal | forge | establish | create | make | conclude | unveil | reveal | clinch | set up | agree | have | give | hand | grant | secure | draw up | hammer out | thrash out | broker | finalise | finalize | pen | garner | score | bag';

export const AMENDED =
  'amend | update | revise | adjust | renegotiate | change | modify | restructure | rework | retool | rewrite | alter | reshape | overhaul | redraw | loosen | recast | redo | relax | tighten | refine | rejig | reopen | reset | rebalance | reorganise | reorganize';

export const EXPANDED = 'expand | deepen | broaden | widen | enlarge | strengthen | join | add';

export const EXTENDED = 'extend | renew | prolong | lengthen | roll over | continue';

/** What is said before a deal of what has been done to it. */
export const AS_AMENDED =
  'revised | amended | renegotiated | updated | reworked | restructured | modified | rewritten | adjusted';

export const AS_EXPANDED =
  'expanded | enlarged | widened | broadened | deepened | broader | wider | bigger | expanding | deepening';

export const AS_EXTENDED = 'extended | renewed | prolonged';

export const REAFFIRMED = 'reaffirm | reiterate | restate';

export const ENDED =
  'end | terminate | cancel | unwind | dissolve | scrap | abandon | quit | exit | dismantle | sever | collapse | lapse | expire | break up | tear up | rip up | ditch | axe | drop | call off | wind up | wind down | discontinue | rescind | annul | ' +
  'break off | break | fall through | fall apart | run out | come apart | unravel | be over | be off | be no more | do away with | get rid of | dispense with';

/** What is said behind "is" of what nothing has been done to. */
export const UNCHANGED = 'unchanged | intact | unaffected | untouched | unaltered';

/** What changes a deal, as a noun. */
export const CHANGE =
  'amendment | change | revision | modification | restructuring | overhaul | rewrite | renegotiation | update | reset | adjustment';

/** Two that become one. */
export const MERGER = 'merger | mega-merger | megamerger';
