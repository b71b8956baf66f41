/** What figures and shares do, as lemmas separated by " | ". */

/** What a figure does by itself. */
export const MOVES =
  'rise | fall | grow | increase | decline | drop | jump | surge | climb | slip | gain | expand | shrink | soar | plunge | tumble | advance | slump | dip | edge | ' +
  'shoot up | double | triple | halve | quadruple | decrease | contract | rally | sink | swell | balloon | explode | mushroom | go up | go down | slide | ease | creep | leap | rocket | ' +
  'dwindle | narrow | widen | recover | rebound | strengthen | weaken | plummet | skyrocket | climb up | crash | retreat | appreciate | depreciate | shed | improve | treble | slip back | fall back | drop back | pull back | climb back | bounce back | ease back | come down | drop off | tick up | edge up | edge down | inch up | nudge up | slow | accelerate | quicken | moderate | spike | dive | tank | crater | vault | nosedive | firm | steepen | deteriorate';

/** What a share or a market does at a price. */
export const TRADES =
  'close | end | finish | settle | trade | resume | start | open | change hands | close up | end up | close down';

/** What a partner does with what another one makes: "its preferred partner for commercialising it". */
export const BRINGS_TO_MARKET = 'commercialise | commercialize | sell | market | distribute';
