/** Words that several claim types speak of, as lemmas separated by " | ". */

/** A share in a company. */
export const STAKE = 'stake | holding | shareholding | stockholding | interest | equity';

/** A share counted: "owns 12% of", "half of", "a majority of". */
export const SHARE = 'percent | % | pct | cent | half | quarter | third | fifth | share | majority | stock | capital';

/** A deal between parties. */
export const DEAL =
  'deal | agreement | partnership | alliance | collaboration | pact | contract | accord | venture | relationship | tie-up | cooperation | arrangement | ' +
  'framework | memorandum | treaty | settlement | consortium | compact | protocol | truce | swap | sponsorship | link-up';

/** The clauses that a deal is made of. */
export const TERM =
  'promise | undertaking | pledge | exclusivity | lock-up | warranty | standstill | moratorium | clause | provision | guarantee | veto | option | condition | requirement | restriction | covenant | safeguard | obligation | right | rule | definition | process';

/** Places and rights that change hands like businesses. */
export const SITE =
  'plant | factory | site | mine | refinery | terminal | port | airport | harbour | harbor | farm | project | field | deposit | pipeline | smelter | mill | quarry | brewery | ' +
  'distillery | vineyard | building | tower | hotel | resort | mall | centre | center | complex | estate | property | headquarters | warehouse | stadium | royalty | facility';

/** What a company sells or buys besides whole companies. */
export const BUSINESS =
  'unit | venture | business | division | arm | subsidiary | operation | company | firm | brand | asset | portfolio | chain | branch | network | store | rest | remainder | ' +
  'majority | licence | airline | bank | club | team | maker | retailer | insurer | lender | broker | brokerage | brewer | developer | operator | supplier | distributor | ' +
  'publisher | broadcaster | newspaper | magazine | channel | label | studio | agency | consultancy | start-up | startup | rival | peer | franchise | dealership | practice | title | ' +
  `catalogue | catalog | archive | exchange | ${SITE}`;

/** Money that goes from one to another again and again. */
export const ROYALTY = 'royalty | royalties | commission';

export const FORMED =
  'form | sign | strike | reach | announce | launch | enter | ink | seal | forge | establish | create | make | conclude | unveil | clinch | set up | agree | have | give | hand | grant | secure | draw up | hammer out | thrash out | broker';
export const AMENDED =
  'amend | update | revise | adjust | renegotiate | change | modify | restructure | rework | retool | rewrite | alter | reshape | overhaul | redraw | loosen | recast | redo | relax | tighten | refine';
export const EXPANDED = 'expand | deepen | broaden | widen | enlarge | strengthen | join | add';
export const EXTENDED = 'extend | renew | prolong | lengthen | roll over';

/** What is said before a deal of what has been done to it. */
export const AS_AMENDED =
  'revised | amended | renegotiated | updated | reworked | restructured | modified | rewritten | adjusted';
export const AS_EXPANDED = 'expanded | enlarged | widened | broadened | deepened | broader | wider | bigger';
export const AS_EXTENDED = 'extended | renewed | prolonged';
export const REAFFIRMED = 'reaffirm | reiterate | restate';
export const ENDED =
  'end | terminate | cancel | unwind | dissolve | scrap | abandon | quit | exit | dismantle | sever | collapse | lapse | expire | break up | tear up | rip up | ditch | axe | drop | call off | wind up | wind down | discontinue | rescind | annul | ' +
  'break off | break | fall through | fall apart | run out | come apart | unravel | be over';

/** What a figure does by itself. */
export const MOVES =
  'rise | fall | grow | increase | decline | drop | jump | surge | climb | slip | gain | expand | shrink | soar | plunge | tumble | advance | slump | dip | edge | ' +
  'shoot up | double | triple | halve | quadruple | decrease | contract | rally | sink | swell | balloon | go up | go down | slide | ease | creep | leap | rocket | ' +
  'dwindle | narrow | widen | recover | rebound | strengthen | weaken | plummet | skyrocket | climb up | crash | retreat | appreciate | depreciate | shed | improve | treble | slip back | fall back | drop back | pull back | climb back | bounce back | ease back | come down | drop off | tick up | edge up | edge down | inch up | nudge up | slow | accelerate | quicken | moderate | spike | dive | nosedive | firm | steepen | deteriorate';

/** What a share or a market does at a price. */
export const TRADES =
  'close | end | finish | settle | trade | resume | start | open | change hands | close up | end up | close down';

/** A stake in a company where its size is said: "an interest of 12%". */
export const SIZED_STAKE = `${STAKE} | position | ownership | investment | minority | majority`;

/** What a share is a share of, where its company goes without saying: "4% of the votes". */
export const PAPER = 'share | stock | vote | capital | equity | right | percent | shareholding';

/** Holders that are known by what they are: "the state". */
export const HOLDERS =
  'state | government | council | ministry | treasury | municipality | city | public | management | founder | co-founder | family | employee | staff | worker | pilot | shareholder | ' +
  'stockholder | investor | fund | trust | plan | partner | foundation | owner | parent | heir | creditor | bondholder | underwriter | consortium | businessman | businesswoman | entrepreneur | ' +
  'billionaire | tycoon | financier | a group | a company | a firm | a rival | a buyer | a bidder | a bank | a developer | a retailer | a maker | a manager | a lender | an insurer | ' +
  'a broker | a supplier | a manufacturer | a producer | a partner | an operator | a landlord | a publisher | a broadcaster | a conglomerate | a start-up | a startup | a trader | a specialist | a partnership | jv | authority';

/** What a text calls a company that it has named: "the Korean car maker". */
export const COMPANY_NOUN =
  'company | firm | group | business | maker | bank | lender | airline | carrier | insurer | retailer | carmaker | drugmaker | chipmaker | automaker | miner | broadcaster | publisher | ' +
  'developer | operator | start-up | startup | brewer | utility | supplier | manufacturer | producer | giant | venture';

/** A company that is only coming about: "60% of the combined company". */
export const NEWCO =
  'combined company | new company | merged company | enlarged company | combined business | merged business | combined entity | merged entity | new entity | combined firm | ' +
  'merged firm | holding company | parent company | project company';

export const OWNER = 'shareholder | stockholder | owner | stakeholder | investor | holder | backer';

/** Verbs whose object changes hands: whoever buys a stake is no holder yet, whoever sells it is none any more. */
export const BUY =
  'buy | acquire | purchase | take over | snap up | buy out | buy up | pick up | scoop up | swallow | swallow up | absorb | gobble up | buy back | repurchase | snatch up | hoover up | mop up';
export const SELL =
  'sell | divest | offload | dispose | unload | hive off | spin off | sell off | spin out | demerge | carve out | sell down | sell on | auction | auction off | flog | jettison';

/** What a purchase or sale is paid with, and where its price stands. */
export const PRICE =
  'for | for.of | worth | at | in | in.of | in.worth | apposition | completes | completes.of | completes.worth | completes.at | measure';

/** A part of a company that can be bought: "a stake in", "the rest of", "control of". */
export const PART = `${STAKE} | ${SHARE} | all | rest | remainder | balance | whole | bulk | most | control | minority | ownership | last | slice | chunk | tranche | block | position`;

export const SALE = 'sale | disposal | divestment | divestiture | sell-off | spin-off | carve-out | demerger';
export const TAKEOVER = 'acquisition | takeover | purchase | buyout | buy-out | take-over';
export const BID = 'bid | offer | approach | counterbid | counteroffer';

/** What is done to a takeover, so that speaking of it says that there is one. */
export const CLOSES =
  'complete | close | finalise | finalize | announce | abandon | scrap | drop | block | approve | clear | agree | propose | reject | cancel | call off | plan | ' +
  'consider | confirm | unveil | withdraw | oppose | terminate | collapse | fall through | fail | lapse | go through | seal | clinch | finish | conclude | halt | ' +
  'suspend | delay | postpone | attempt | pursue | go ahead | proceed | take place';

/** Verbs that report, think or plan: what they say is the happening. */
const SPEAKS =
  'say | tell | report | add | note | believe | think | know | expect | estimate | show | mean | want | hope | argue | claim | suggest | warn | predict | ' +
  'forecast | project | describe | call | ask | explain | announce | declare | insist | reveal | disclose | confirm | deny | comment | speak | reply | respond | ' +
  'need | like | plan | consider | aim | intend | seek | try | try to | see | mark | concern | relate | reflect | represent | help | seem | appear | indicate | ' +
  'state | quote | cite | joke | recall | stress | emphasise | emphasize | admit | concede | acknowledge | complain | wonder | fear | worry | feel | understand | ' +
  'assume | doubt | highlight | underline | tout | praise | welcome | applaud | condemn | criticise | criticize | blame | hail | look | look out | look ahead | look forward | look back | please | delight | excite | honour | honor | regard | view | schedule | compare | attribute | credit';

/** Verbs that say how things are, not that they change. */
const STANDS =
  'be | have | include | contain | own | hold | value | stand | total | continue | depend | exist | last | live | base | locate | employ | consist | cover | apply | ' +
  'exceed | top | average | account | handle | due | price | date | date back | go back | keep | remain | stay | lie | draw | belong | use | enable | allow | let | concern | cost | generate | ' +
  'number | weigh | measure | amount | rank | entitle | equal | need | suit | seat | face | enjoy | feature';

/** Verbs that make or move a deal, which other types tell. */
const DEALS =
  'agree | promise | bid | offer | propose | negotiate | discuss | talk | vow | pledge | commit | invest | raise | lead | provide | supply | license | take over | ' +
  'cap | limit | guarantee | spend | do | would | put | try | come';

/** Verbs that report, think, last, link or belong to a deal: no happenings of their own. */
export const NO_HAPPENING = `${SPEAKS} | ${STANDS} | ${DEALS}`;

export const INVESTMENT = 'investment | injection | infusion | contribution';
export const FUNDING = 'round | funding | financing | fundraising | fundraise | raise | series | seed';

/** What money is put into besides companies. */
export const VENTURE =
  'venture | company | firm | start-up | startup | fund | project | alliance | network | bank | unit | business | arm | lab | club | team';

/** What else has a value: its worth is not a company's. */
export const NO_COMPANY = `${STAKE} | ${SHARE} | ${DEAL} | ${INVESTMENT} | share | transaction | acquisition | takeover | offer | bid | order | asset | property | sale | purchase`;
