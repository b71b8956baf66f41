/** Abbreviations whose full stop ends no sentence, lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj hon rev fr sr jr st mt ft messrs mme mlle pres supt ' +
    'vs v etc al approx est dept univ assn bros inc corp co ltd plc llc llp pte pty cos gmbh ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos fig vol pp ed eds ave blvd rd sq e.g i.e a.m p.m ph.d u.s u.k u.n e.u d.c'
  ).split(' '),
);

/** Of those, the ones that often end a sentence too: a capital that follows decides by the word it starts. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc corp co ltd plc llc llp gmbh etc jr sr u.s u.k u.n e.u a.m p.m ph.d d.c bros cos al'.split(' '),
);

/** Words that start sentences and hardly ever names: after "Inc." or "U.S." they open a new sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our but and or so yet if when while after ' +
    'before since as although though because however in on at by for from with under over about despite during until ' +
    'there here now then meanwhile also both some many most all each one two three last next what who how why where ' +
    'according moreover instead still analysts investors officials shares'
  ).split(' '),
);
