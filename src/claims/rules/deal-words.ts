/** Words of contracts, rights and payments, as lemmas separated by " | ". */

/** What a share of is paid: "20% of its revenue". */
export const INCOME =
  'revenue | profit | sale | income | proceeds | proceed | earnings | earning | turnover | gain | takings | taking | receipt | fee | everything | money | price | ' +
  'spending | subscription | booking | advance | surplus | margin | pool | payout | rent | royalty | royalties | whatever | what';

/** Whoever does it to something gives a right or money away, and whoever it goes to has it then. */
export const GIVES =
  'grant | give | award | sell | offer | issue | hand | hand over | assign | transfer | provide | license | pass | pass on | allocate';

/** The subject has the right or money then. */
export const GETS =
  'receive | get | walk away with | come away with | collect | earn | book | pocket | take | win | secure | obtain | entitle | gain | accept | charge | see | skim | levy | extract | siphon | demand | command | deduct';

/** Somebody else than the other side, as words of a phrase. */
export const OTHERS =
  'other | others | third | rival | rivals | competitor | competitors | competing | anybody | anyone | everyone | whoever | whomever | outside | outsiders';

/** What no one pledges to anybody when it is paid. */
export const CHARGE =
  'fine | tax | dividend | penalty | ransom | interest | damages | salary | bill | wage | compensation | bribe';

/** What was thought of, written, played or branded, and may be let to others. */
export const PROPERTY =
  'patent | technology | brand | name | trademark | trade mark | logo | software | data | music | model | design | archive | content | catalogue | catalog | song | ' +
  'post | conversation | review | listing | image | picture | photo | photograph | journalism | reporting | video | clip | film | podcast | newspaper | magazine | voice | likeness | formula | recipe | article | book | game | code | database | know-how | drug | medicine | vaccine | compound | antibody | therapy | treatment | molecule | ' +
  'product | intellectual property | property | ip | copyright | series | highlight | footage | recording | novel | character | format | invention | algorithm | ' +
  'library | text | thread | question | answer | dataset | story | work | show | programme | match | season | tournament | blueprint';

/** Frequencies, which are let to others too. */
export const SPECTRUM = 'spectrum | band | frequency | airwave | mhz | ghz';

/** What is delivered from, and may be kept for one customer. */
export const CAPACITY =
  'capacity | slot | space | output | supply | production | berth | seat | line | wafer | volume | power | storage | bandwidth | room | bed | share';

/** Who may be chosen freely. */
export const CHOSEN =
  'foundry | insurer | bank | partner | company | firm | network | customer | client | broker | broadcaster | publisher | yard | builder | shop | platform | party | ' +
  'airline | lender | store | lab | machine | console | handset | exchange | channel | system | brand | one';

/** Who delivers: "its only supplier". */
export const SUPPLIER =
  'supplier | distributor | vendor | manufacturer | dealer | agent | reseller | maker | carrier | provider | source | seller | retailer | wholesaler | ' +
  'contractor | operator | importer | buyer | customer | monopoly';

export const EXCLUSIVE = 'exclusive | sole | only';

/** To pledge to take for money. */
export const PROCURE =
  'buy | purchase | procure | order | lease | rent | reserve | book | source | contract | preorder | pre-order | pre-purchase | prepurchase | import';

/** To make or do for somebody who pays for it. */
export const DELIVERS =
  'supply | provide | deliver | sell | build | construct | make | manufacture | produce | design | develop | print | install | equip | ship | run | operate | ' +
  'maintain | refurbish | upgrade | assemble | service | transport | carry | process | renovate | extend | lay | dig | clean | staff | manage | train';

/** What is made or done for another, and bought by the sum as well as by the piece: no company and no plant. */
export const WARES =
  'service | capacity | compute | computing | chip | processor | gpu | accelerator | server | computer | hardware | software | equipment | gear | ' +
  'machine | system | component | part | module | sensor | device | display | screen | engine | turbine | battery | cell | wafer | panel | ' +
  'cable | robot | drone | satellite | rocket | vehicle | van | truck | bus | train | ship | ferry | aircraft | jet | helicopter | power | ' +
  'energy | electricity | fuel | gas | hydrogen | steel | aluminium | lithium | dose | cement | coal | copper | food | grain | lorry | material | ' +
  'missile | oil | ore | rubber | supply | vaccine | weapon';

/** Whoever does it to an order or a contract is paid for it then. */
export const WINS =
  'win | receive | get | land | secure | book | clinch | bag | snatch | pick up | obtain | scoop | nab | gain | pocket';

/** Whoever does it to an order or a contract pays for it then. */
export const AWARDS = 'award | give | hand | grant | place | assign';

/** Who may pay or supply without a name. */
export const UNNAMED_PARTY =
  'state | government | council | treasury | ministry | municipality | army | navy | league | neocloud | hyperscaler | a yard | a shipyard | a supplier | a trader | a maker | a carmaker | ' +
  'a retailer | a developer | a utility | a contractor | a bank | a rival | an operator | a refiner | an airline | a company | a manufacturer | a foundry';
