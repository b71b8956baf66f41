/**
 * Words of deal news that compromise's lists lack or read wrongly, with the tags that they should have (its names, so
 * that they go through the same inflection).
 */
const WORDS: Readonly<Record<string, string>> = {
  Infinitive:
    'confine covet gobble demerge flog remit rejig retool vouch reword steepen quicken pare hover thrash ' +
    'adhere amass amend amortise amortize attend browse cede clinch compare compete concede connect contend ' +
    'defend delete delist depend describe destroy detain detect deter dilute disagree disappear discontinue ' +
    'dismiss distribute donate embed emit employ entail entitle erode evade evict execute forgo fuse halve impede ' +
    'spearhead spurn jettison ponder garner nab incur induce infringe inherit inject intervene locate nudge oblige offload oust outsource postpone prosecute ' +
    'reaffirm recapitalise recapitalize redeem refer refrain refute relist renege rescind retain retract scour ' +
    'shelve sidestep soften streamline subscribe supersede tend tout transmit undermine underwrite unload unwind ' +
    'upend vacate withhold withstand woo wrest presume propel retaliate demolish dispatch',
  'Singular Infinitive':
    'lie stake deal share cap license licence bid purchase offer sale-and-leaseback lease swap pledge plan launch merger-hunt swap veto spin-off ' +
    'market host program programme fund charge profit exit interest claim report estimate value rise fall gain drop increase decrease ' +
    'surge jump slump deposit demand supply order contract work project look lack limit cost price test use call move change control win loss lead ' +
    'partner benefit return merge award budget advance progress access model right unit finance ' +
    'import export campaign charter contest default ease fine halt lapse leverage lure overhaul pilot pioneer plot rebound rescue sanction ' +
    'balloon rocket mushroom crater tank vault nosedive pocket bag haul funnel plow plough broker scoop sublicense sublicence bankroll eclipse downgrade ramp ' +
    'syndicate scrap shield slash snub source squeeze substitute surrender tap trail rewrite rework reset revamp',
  'Plural PresentTense':
    'lies grants stakes deals shares caps licenses licences bids purchases offers leases swaps pledges plans launches vetoes markets hosts programs funds ' +
    'charges profits exits interests claims reports estimates forecasts values rises falls gains drops increases decreases surges jumps slumps ' +
    'deposits demands supplies orders contracts works projects looks lacks limits costs prices tests uses calls moves changes controls wins leads ' +
    'imports exports partners benefits returns awards budgets advances fines lapses sanctions surrenders',
  PresentTense: 'owns raises retains amends delists deters halves refers swells',
  'Singular Adjective':
    'conjugate biologic nonprofit convertible minority majority giant major executive chief maximum minimum solar',
  'Singular Adjective Infinitive': 'rival express',
  'Adjective Infinitive': 'triple treble quadruple equal',
  'Adjective Singular Infinitive': 'average',
  Singular:
    'expenditure outlay restaurant participant library anniversary tranche clause covenant proviso advent coupon component cable timetable round computing output throughput turnout headcount patent revenue income turnover equity royalty shareholder investor analyst consortium buyout takeover merger acquisition venture startup start-up upstart heavyweight ' +
    'candidate emirate sultanate directorate carbonate phosphate sulphate sulfate stalemate teammate climate ' +
    'regulator company firm unit outlet deal-maker partnership exclusivity sublicence sublicense cloud valuation tranche stakeholder holding subsidiary affiliate spokesperson spokesman spokeswoman',
  'Gerund Adjective':
    'existing operating remaining outstanding leading ongoing incoming outgoing rising growing controlling underlying',
  'Singular Gerund':
    'streaming broadcasting gaming buying sharing trading holding financing funding licensing hosting backing offering listing filing pricing outsourcing undertaking understanding building meeting spending lending borrowing advertising shipping ' +
    'manufacturing marketing recruiting drilling farming banking gambling parking',
  Plural:
    'products tools assets vehicles tickets technologies businesses drugs turbines engines debts regions items articles airlines consoles groups roads platforms roles constraints ' +
    'industries resources methods thresholds hurdles approvals insights barrels supermarkets medicines molecules diseases devices forums batteries songs episodes studios fares ' +
    'factories machines policies offices bonuses properties vessels volumes unions catalogues hotels fees hospitals stocks households restaurants carriers clubs teams ' +
    'expenditures receivables outlays tranches takings workloads sales patents rights firms units ventures holdings earnings proceeds royalties subsidiaries savings talks terms',
  Adjective:
    'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold bleak healthy lengthy local minimal popular regular regulatory retaliatory risky similar tenfold thorough tricky unaware unbeaten ' +
    'uncertain unchanged unclear unhappy unlikely unlisted unsecured unsure upcoming uphill valid wealthy worthy nationwide worldwide lifelong ' +
    'shaky fiscal wholesale ' +
    'willing unwilling keen exclusive non-exclusive nonexclusive primary sole joint own previous annual quarterly undisclosed multi-year multiyear outright up-front upfront',
  PastTense:
    'built rose fell shot founded agreed reported announced recapitalised recapitalized bought sold held said told owned sought drew clung withstood',
  'PastTense Adjective':
    'annualised annualized prepaid combined amended revised valued expected estimated proposed planned restructured retooled varied added renewed diluted lapsed',
  'Infinitive Adjective': 'own',
  'Adverb Infinitive': 'back',
  'Singular Infinitive PastTense': 'cut bid hit split cost spread bet cast set forecast broadcast',
  'Infinitive PastTense': 'put let shut shed beat quit read hurt burst thrust',
  Participle: 'done undertaken overtaken withdrawn undergone foregone overseen',
  Adverb:
    'apiece everywhere anywhere elsewhere reportedly outright allegedly purportedly jointly together roughly approximately respectively',
}; // prettier-ignore

/** Word → the tags of compromise's tag set, the likeliest first. */
export const OPEN_CLASS: ReadonlyMap<string, readonly string[]> = invert();

/** Endings that only nouns have. */
export const NOUN_BY_ENDING =
  /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|dom|hood|ology|tions|sions|ments|ities|ships|ances|ences|ware|holder|holders|maker|makers|er|ers|or|ors|ist|ists|aries)$/;

function invert(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [tags, words] of Object.entries(WORDS)) {
    for (const word of words.split(' '))
      table.set(word, [...new Set([...(table.get(word) ?? []), ...tags.split(' ')])]);
  }
  return table;
}
