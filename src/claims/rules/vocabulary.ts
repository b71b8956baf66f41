/** Words that several claim types speak of, as lemmas separated by " | ". */

/** A share in a company. */
export const STAKE = 'stake | holding | shareholding | stockholding | interest | equity';

/** A share counted: "owns 12% of", "half of", "a majority of". */
export const SHARE =
  'percent | % | pct | cent | half | quarter | third | one-third | two-third | one-quarter | three-quarter | fifth | sixth | seventh | eighth | ninth | tenth | share | slice | majority | stock | capital';

/** A deal between parties. */
export const DEAL =
  'deal | agreement | partnership | alliance | collaboration | pact | contract | accord | venture | relationship | tie-up | cooperation | arrangement | ' +
  'framework | memorandum | treaty | settlement | consortium | compact | protocol | truce | swap | sponsorship | link-up | mou | loi | megadeal | mega-deal | megapact';

/** The clauses that a deal is made of. */
export const TERM =
  'promise | undertaking | pledge | exclusivity | lock-up | warranty | standstill | moratorium | clause | provision | guarantee | veto | option | condition | requirement | restriction | covenant | safeguard | obligation | right | rule | definition | process | trigger | carve-out | waiver | non-compete';

/** Places and rights that change hands like businesses. */
export const SITE =
  'plant | factory | site | mine | refinery | terminal | port | airport | harbour | harbor | farm | project | field | deposit | pipeline | smelter | mill | quarry | brewery | ' +
  'oilfield | oil field | gasfield | basin | block | permit | concession | tenement | acreage | oil area | licence area | track | racecourse | course | pub | restaurant | cinema | theatre | school | clinic | hospital | casino | distillery | vineyard | building | tower | hotel | resort | mall | centre | center | complex | estate | property | headquarters | warehouse | stadium | royalty | facility';

/** What a company sells or buys besides whole companies. */
export const BUSINESS =
  'unit | venture | business | nonprofit | non-profit | charity | division | arm | subsidiary | operation | company | firm | brand | asset | portfolio | chain | branch | network | store | rest | remainder | ' +
  'majority | licence | airline | bank | club | team | maker | retailer | insurer | lender | broker | brokerage | brewer | developer | operator | supplier | distributor | ' +
  'publisher | broadcaster | newspaper | magazine | channel | label | studio | agency | consultancy | start-up | startup | rival | peer | franchise | dealership | practice | title | ' +
  `catalogue | catalog | archive | exchange | ${SITE}`;

/** Money that goes from one to another again and again. */
export const ROYALTY = 'royalty | royalties | commission';

/** A stake in a company where its size is said: "an interest of 12%". */
export const SIZED_STAKE = `${STAKE} | position | ownership | investment | minority | majority`;

/** What a share is a share of, where its company goes without saying: "4% of the votes". */
export const PAPER = 'share | stock | vote | capital | equity | right | percent | shareholding';

/** Verbs whose object changes hands: whoever buys a stake is no holder yet, whoever sells it is none any more. */
export const BUY =
  'buy | acquire | purchase | reacquire | re-acquire | take over | snap up | buy out | buy up | pick up | scoop up | swallow | swallow up | absorb | gobble up | buy back | repurchase | snatch up | hoover up | mop up';

export const SELL =
  'sell | divest | farm out | offload | dispose | unload | hive off | spin off | sell off | spin out | demerge | carve out | sell down | sell on | auction | auction off | flog | jettison | get rid of';

/** What a purchase or sale is paid with, and where its price stands. */
export const PRICE =
  'for | for.of | in return for | in exchange for | worth | at | in | in.of | in.worth | apposition | completes | completes.of | completes.worth | completes.at | measure';

/** A part of a company that can be bought: "a stake in", "the rest of", "control of". */
export const PART = `${STAKE} | ${SHARE} | all | rest | remainder | balance | whole | bulk | most | control | minority | ownership | last | slice | chunk | tranche | block | position`;

export const SALE = 'sale | disposal | divestment | divestiture | sell-off | spin-off | carve-out | demerger';

export const TAKEOVER = 'acquisition | takeover | purchase | buyout | buy-out | take-over';

export const BID = 'bid | offer | approach | counterbid | counteroffer';

/** What is done to a takeover, so that speaking of it says that there is one. */
export const CLOSES =
  'complete | close | finalise | finalize | announce | abandon | scrap | drop | block | approve | clear | agree | propose | reject | cancel | call off | plan | ' +
  'consider | confirm | unveil | reveal | withdraw | oppose | terminate | collapse | fall through | fail | lapse | go through | seal | clinch | finish | conclude | halt | ' +
  'suspend | delay | postpone | attempt | pursue | go ahead | proceed | take place';

export const INVESTMENT = 'investment | injection | infusion | contribution';

/** What a commitment is called that puts money into a company. */
export const CAPITAL = 'funding | investment | capital | equity | financing | cash';

export const FUNDING = 'round | funding | financing | fundraising | fundraise | raise | series | seed';

/** What money is put into besides companies. */
export const VENTURE =
  'venture | company | firm | start-up | startup | fund | project | alliance | network | bank | unit | business | arm | lab | club | team';

/** What else has a value: its worth is not a company's. */
export const NO_COMPANY = `${STAKE} | ${SHARE} | ${DEAL} | ${INVESTMENT} | share | transaction | acquisition | takeover | offer | bid | order | asset | sale | purchase`;
