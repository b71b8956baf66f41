/**
 * Words that news writes in lower case all the time and compromise's lists lack: most of them nouns that it leaves to its
 * tagger. A capital on one of them at the start of a sentence says nothing.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'acclaim accuracy acreage action actions additional admission adventure advert adverts advise adviser advisers ' +
    'advisory aerospace affair affairs aftermath afternoon afterwards agencies agency agenda aggregate agricultural ' +
    'agriculture aide aides aircraft airline airlines airport airports albeit album albums alcohol alleviate ' +
    'allowances aluminium aluminum ambassador amount amounts analogue ancient angels angle animal animals ankle ' +
    'anniversary antibodies antibody antitrust apologise apology app appearances appliances applicants approval ' +
    'approvals apps architecture area areas arena army arrival article articles artistic assault asset assets ' +
    'assurances asylum atmosphere atmospheric attend attitude attitudes audiences audio audit auditors auto automaker ' +
    'automakers automatic automobile autumn avenues awful axe axed backbench backbencher backbenchers backbone ' +
    'backers background backgrounds backlog bag bags ball ballot ballots bandwidth bank banker bankers bankruptcy ' +
    'banks banner barley barrel barrels basic basis basketball bassist batteries battery beach beaches beauty bed ' +
    'bedroom beef beer behalf behavior behaviour belief beliefs bench benchmark beta bidder bidders bilateral ' +
    'billionaire billionaires biography biomarker biotech bird birds birth birthday bleak blockbuster blockchain ' +
    'blogosphere blogs bonus bonuses bookmakers born boundaries bow brackets brain brains breakdown breast breath ' +
    'brewer brink broadband broadcaster broadcasters broker brokerage brokers browse browser browsers brutal bug bugs ' +
    'bullet bullish bunch buoyant bureaucracy businesses button buttons buyback buybacks buyer buyers cabinet cafes ' +
    'calendar camera cameras campaign campaigner campaigners campaigns cancer candidate candidates captaincy carbon ' +
    'career careers cargo carmaker carmakers carpet carryforwards cartoon case cases casual cat catalogue catastrophe ' +
    'categories category cattle cell cells cement central ceremonies ceremony certainty chamber chance chances ' +
    'chapter chapters charter chatbot chatbots chemicals chemistry chest childcare childhood chip chipmaker ' +
    'chipmakers chips choice choices chronic chunk church cigarette cinema cinemas circuit circumstances citrus ' +
    'civilian clamp clash class classes classroom clause climate clinch clinic clinics clock closure cloud clutch ' +
    'co-founder co-founders coal coast coastal cobalt cocoa coconut coffee collateral college colleges column columns ' +
    'comeback comedy commentator commentators commerce commission commissions committee committees commonplace ' +
    'commuters compact compare compares comparison comparisons compatriot compensate competent competitor competitors ' +
    'complaint complaints component components compression comprise compute computer computers concept concepts ' +
    'concert concerts concession concessions conclusion conclusions conditional confident confidential congressional ' +
    'connect connects consensus consequences consistency consistent console consoles conspiracy constituencies ' +
    'constituency constitutional consultancy consumer consumers container contempt contend contest contestant ' +
    'contestants context continent continental continents contingent controversial controversy convenient ' +
    'conventional conversion cooperate copper copyright cord corn corner corners correction correspondent cosmetics ' +
    'costume cotton couch council councils counter counterpart counterparts countries country countryside county coup ' +
    'coupon courage course courses courtesy covenant coverage crackdown crazy cream creator creators credentials ' +
    'creditor creditors crew crime crimes criminal criminals criticise criticism crown cruise crunch crypto cubic ' +
    'cult cultural culture cultures curfews current custody customs cutbacks dairy danger dangers darker data ' +
    'datacenter datacenters datacentre datacentres dataset datasets deadline debenture debentures debit debt debtor ' +
    'debts decent decider decision decisions default defences defend defendant defendants defender defenders defense ' +
    'deficiency deficit deficits deflation degree degrees delete deliveries delivery demo democracy democratic ' +
    'demonstrate demonstrates dent departure depend depends depression depth derivative derivatives describe ' +
    'describes desk desktop destiny destroy detain detainees detect deter deteriorate device devices dial dialogue ' +
    'diaries diary dictate diesel diet differences different differential differentials difficulties difficulty ' +
    'digital dimension dimensions diplomatic disadvantage disagree disappear disaster disasters disc disciplinary ' +
    'disclosure discomfort discoveries discovery discriminatory discs discussion discussions disease diseases disk ' +
    'dismissal disorder disposal distances distribute distributor distributors diversify dividend dividends division ' +
    'divisions dog dogs domain domains domestic dominate dominates donate donors downturn downward downwards dozen ' +
    'dozens drama dramatic drastic drone drones drought drug drugmaker drugmakers drugs drummer dual duet duo duties ' +
    'duty dynamic ear ears earthquake ease economic editorial edtech educational efficiency effort efforts electoral ' +
    'electric electronic eliminate email embargo emergency emissions emotional emphasis empire employ employs emulate ' +
    'engine engines enthusiasm entrepreneur entrepreneurs entries entry environmental episode episodes equivalent era ' +
    'eradicate error errors ethnic euro eurozone evasion eventual evident evolutionary exam excellent exceptional ' +
    'exchequer exclusion execute expansion expenditure expenditures expense expenses experimental explosion exporter ' +
    'exporters exposure expression extension extensions external extraordinary extremists facilitate fact factor ' +
    'factories factors factory facts failure failures fairer fame fan fans fantastic fantasy fare fashion fault ' +
    'faults favor fax federal fee feedback fees ferries ferry festival festivals feud fictional fiduciary finale ' +
    'finalist finest finger fingers fintech firewall fiscal fixture fixtures flair flanker flaws fleet flight flights ' +
    'floor flourish flu folk folks footage football footsteps forecast forecasts forefront foreigners forth fortnight ' +
    'fortune fortunes forum founder founders framework fraud fraudulent freedom freight frenzy frequency front ' +
    'frontline frontman fruit fruits functional fundamental fundamentals furlough furore futures gadget gadgets ' +
    'galleries gamble gameplay gamer gamers gaming gaps garage gas gasoline gauge gender genocide genre genres ' +
    'gesture gig gigawatt gigawatts gigs giveaway glass glasses globe glory goal goals gold gonna goodwill gotta ' +
    'governor gradual grain grains grammar graphite gritty groin group groups growers guidance guidelines guilder ' +
    'guilders guilt guitar guitarist gym habit habits hackers hails halfway halt halve handheld handhelds handset ' +
    'handsets hardware headaches headcount header headline headlines headset headsets health healthcare healthy heart ' +
    'hearts hedge heels height heights hell helm heptathlon heritage hip historic holder holders holiday holidays ' +
    'homeland hooker hopefuls horizon horror hospital hospitals hotel hotels hotspots household households hub humour ' +
    'hurdles hybrid hydrogen hype hyperscaler hyperscalers iconic idea ideas identifies identify image images ' +
    'imbalances impetus importers impression inclusion indicator indicators industrial industries industry ' +
    'inefficient inference inflation inflationary informal infrastructure ingredients inherent inject injunction ' +
    'injuries injury input inquiries inquiry insider insight insolvency institutional insufficient insurer insurers ' +
    'integral intellectual intelligent interior internal international internationals interval intervene inventories ' +
    'inventory investigate iron ironic island islands item items jail jet jets job jobs journey judicial judiciary ' +
    'jumper jungle junk jury keeper keyboard killer kit kitchen knee knees knife lab lacklustre ladder landmark ' +
    'landscape language languages laptop laptops laser law lawmakers laws lawsuit lawsuits layoff layoffs layout lazy ' +
    'league least leg legacy legs lender lenders length lengthy lesson lessons letter letters levies levy liable ' +
    'liberties liberty libraries library lid life lifelong lifestyle lifestyles lifetime lighter linguistic liquidity ' +
    'liquor listeners lithium litigation livelihoods livestock local locate login loopholes loser losers lot lots ' +
    'loyalty lumber lure luxury lyrics machine machines magazine magazines magnificent magnitude mainland mainstay ' +
    'maize managerial manifesto manipulate manufacturer manufacturers marathon march margin marginal margins ' +
    'marketplace marriage mass masses maximise maximum meal meals meantime mechanism mechanisms medallist medicine ' +
    'medtech megabits megapixel megawatt megawatts member members memorial memories memory mental method methods ' +
    'metres microphone mid midday middle midfield midfielder midnight midst midway migrant migrants mill mills miners ' +
    'minimal minimum ministerial ministry misery missile missiles mission missions misunderstood misuse mixture mode ' +
    'model models modem modernise moisture moment moments momentum monetary monumental mood moratorium mortgage ' +
    'mortgages motion motor motorcycle mountain mountains multilateral multimedia multiplayer muscle museum museums ' +
    'mutual mystery nation national nationals nations nationwide natural nature neck neighbours nerve nerves neutral ' +
    'newcomer newsletter newspaper newspapers niche nickel night nightclub nightmare nights nil noise noises nominal ' +
    'nominee nominees nonsense nose nostalgia notify notion nowhere nuclear nursery observers obsession obstacles ' +
    'occasion occasions offences offenders office offices offshore offside oil onwards operational opinion opinions ' +
    'opponent opponents optimism optimistic option options ordinary ore organisers origin original origins outbreak ' +
    'outcome outfit outlets outlook outrage outset overhaul overtook pace pact pain palm panel paper papers par ' +
    'parliamentary participant participants particular passage passenger passengers passion passport passwords path ' +
    'patient patients pattern patterns payout payouts payroll payrolls pedigree penalties penalty pension pensioners ' +
    'pensions performances period periods permission persistent personal personnel pessimistic petroleum petty pharma ' +
    'phenomenal philosophy photo photos piano picture pictures piece pieces pill pipeline piracy pirates pitch ' +
    'pivotal placebo plane planes planet plasma platform platforms playback pleasure plenty plight plot pocket ' +
    'pockets podcast podcasts poetry pole policies policy popular pork porn pornographic pornography port portfolio ' +
    'portrayal ports positives possession postal poster posters pot poultry poverty practise pragmatic precedent ' +
    'predecessor preferences prejudice preliminary premiere presidency presidential pretax pretty preview principle ' +
    'principles prison prisons privacy privilege privileges prize prizes procedure procedures processor processors ' +
    'product products promotional proof propaganda properties property proposal proposals prosecutor prosecutors ' +
    'prospectus protectionism protectionist protein protesters protocol prototype provider providers province ' +
    'provinces provincial provision provisional provisions proxy psychology pub publisher publishers pundit pundits ' +
    'quake qualifier quarter quarters quartet queries quest queue queues quirky quota quotas racism radio raids rail ' +
    'railway railways rally ratio rational reader readers realism realistic rebound rebuild receipt receivership ' +
    'recession recognise recognises reconsider recorder recorders recovery redeem redundancies refer referee refers ' +
    'refineries refinery refusal regain regime region regional regions regular regulatory relay relief religion ' +
    'remainder remind reminder removal renewal reopen repay replay repurchase rescue residential residual resource ' +
    'resources respondents response responses restaurant restaurants restraint retail retailer retailers retain ' +
    'retaliate retaliatory rethink retreat revenge revision revival rhythm rift ringtone ringtones risky rivalry ' +
    'river road roads robot robotic robots rocket role roles rubber ruck rugby rumors rumours runner runners runway ' +
    'rural saga sake sale sales sanction sanctions satellite scam scams scandal scandals scenario scene scenes ' +
    'scepticism scheme schemes scope scorer scrap screenplay script scrum scrutiny sea seamen seasonal sector sectors ' +
    'seekers seismic seize sell-off seller sellers selloff semester semiconductor semiconductors sensational sequel ' +
    'server servers session sessions setback settlement settlements severance sexual shadow shame sheet sheets shelf ' +
    'shelves shipping shirt shirts shooter shoppers shortfall shortlist shoulder shoulders showcase showcases ' +
    'sidelines siege sight sights signature silver similar skipper slash slogan slot slots slowdown sluggish ' +
    'smartphone smartphones smelter societies society software soil solar solicitor solo solvency sometime somewhere ' +
    'song songs source sources soya soybean soybeans space spaces spammers speaker speakers specialty spectacular ' +
    'spectrum speculate speech speeches spiritual sport sports spotlight spree sprint sprinter sprinters spyware ' +
    'squad squeeze stabilise stabilize stadium stagflation stance standstill startup startups stature status stealth ' +
    'steel steroid steroids stock stockholders stocks stoppage storage stories story strategic strategist streak ' +
    'streaming street streets strength strike striker strikers strikes structural structure structures studio studios ' +
    'stunt subcommittee submission subscribe subscribers subscription subscriptions subsidies subsidy substances ' +
    'substitute success successes succession successor sufficient sugar suicide summary sun supercomputers supplier ' +
    'suppliers supporter supporters supremo surgery surplus surpluses survival suspension suspensions suspicion ' +
    'suspicions swap swaps sweeteners symbol symptoms syndicate systematic table tables tablet tablets tale tanker ' +
    'tanks tape tariff tariffs task tasks taxpayer taxpayers tech technique techniques technologies technology ' +
    'telecom telecoms telephone telephony television televisions temperature temperatures tend tendency tends tenfold ' +
    'tension tensions term terrestrial territory terror terrorism testimony textile textiles theatre theft theme ' +
    'themes theories theory therapies therapy thorough threat threats threshold thriller thumb ticket tickets timber ' +
    'tin tissue title titles tobacco toilet token tokens tolerate tonnage tool tools touchline tourism town towns ' +
    'toxic toys trademark traditional tragic trail trails training tranche translate translates transmission ' +
    'transparency transplant trauma travellers treasury tree trees trial trials tricky trilogy trio triple triumph ' +
    'trophies trophy truck trucks truth turnaround umbrella unable unaware unbeaten uncertain uncertainties ' +
    'uncertainty unclear undermine underpin undersecretary unfortunate unhappy uniform union unions unity universe ' +
    'unnecessary unrealistic unrest unsure unusual uphill upright upsurge upturn upward upwards uranium usage vaccine ' +
    'vaccines valid vault vehicle vehicles vendors venue venues verbal verdict verge version versions vessel vessels ' +
    'viable vice victim victims victories victory video videos viewer viewers village villages violate violent ' +
    'virtual vision visual vital vlog vocal volatility volley volume volumes voluntary voter voters wage wages ' +
    'walkout wall walls wanna wares warrant warrants wartime watchdog watchdogs watchers wealth wealthy weapon ' +
    'weapons wearables web weblog weblogs website websites weight welfare west wheat whenever wherever whilst wind ' +
    'windfall window windows winger winner winners winter wisdom withdrawal woes woo wool workforce workplace world ' +
    'worlds worldwide worm worms worthy youngster youngsters zinc'
  ).split(' '),
);
