/** Last words of organisations' names, by what a text calls such an organisation: "Lakeland Oil" is an oil company. */
const KINDS: Readonly<Record<string, string>> = {
  bank: 'bank bancorp banc banca banco banque bankers',
  airline: 'airlines airways airline aviation',
  drug: 'pharmaceuticals pharmaceutical pharma therapeutics biosciences biotech bio biopharma biologics oncology medicines laboratories genomics',
  car: 'motors motor automotive autos cars trucks mobility',
  retail: 'stores store supermarkets retail markets grocers outfitters apparel fashion',
  energy: 'energy power electric nuclear solar wind utilities renewables hydro',
  oil: 'oil petroleum gas gases resources drilling pipelines exploration',
  investment:
    'capital partners ventures securities investments investment fund funds equity trust asset assets advisors advisers associates wealth financial finance',
  insurance: 'insurance assurance reinsurance re mutual',
  technology:
    'technologies technology systems software semiconductor semiconductors labs lab networks computing compute digital electronics devices ' +
    'robotics analytics data foundry microsystems microelectronics interactive',
  telecoms: 'telecom telecoms communications telecommunications wireless mobile telephone broadband',
  media:
    'media entertainment studios studio pictures music games records press news times journal post publishing broadcasting television radio wire herald tribune gazette',
  industry:
    'foods beverages industries industrial manufacturing steel chemicals materials mining metals coal cement minerals engineering construction aerospace dynamics works products brands ' +
    'breweries brewing hotels resorts restaurants properties realty homes builders logistics shipping railway railways rail transport freight lines',
  agency:
    'administration agency commission authority bureau department ministry treasury directorate inspectorate court senate congress parliament reserve office regulator council ' +
    'committee board army navy police',
  education: 'university college school institute academy laboratory',
  body: 'foundation association federation union society club league party church consortium exchange chamber forum fc organization organisation',
  company:
    'group holdings holding international global enterprises company corporation solutions services consulting agency partners advisory research consultants',
};

/** Last word of a name → the kinds of organisation that it shows. */
export const ORGANIZATION_HEADS: ReadonlyMap<string, readonly string[]> = invert(KINDS);

/** Words that open the names of companies abroad: "Banco Ibarra". */
export const FRONT_HEADS: ReadonlySet<string> = new Set(
  'banco banca banque bank grupo groupe gruppo compagnie deutsche societe société'.split(' '),
);

/** Heads that take "of" or "for" and more of the name: "Bank of America", "Ministry of Finance". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  (
    'bank university ministry department institute bureau board church house council court commission office college academy society association ' +
    'federation league union fund museum school chamber centre center centers centres foundation agency authority parliament order confederation ' +
    'republic city kingdom gulf cape isle bay district united secretariat campaign alliance states organization organisation administration committee subcommittee conference convention'
  ).split(' '),
);

/** Heads of government bodies: a country's name before them belongs to the name ("U.S. Food and Drug Administration"). */
export const GOVERNMENT_HEADS: ReadonlySet<string> = new Set(
  (
    'administration agency commission authority bureau department treasury court senate congress parliament reserve office army navy force service ' +
    'house steel airways bancorp foods corps guard patent'
  ).split(' '),
);

/** Nouns that call a company a company, with the kinds that they agree with; "" agrees with every kind. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, readonly string[]> = invert({
  '': 'company firm business giant major startup start-up group corporation conglomerate developer maker provider supplier manufacturer producer operator owner parent buyer seller bidder suitor target investor shareholder unit subsidiary affiliate division arm venture outfit player newcomer upstart rival competitor customer client vendor partner organisation organization entity unicorn behemoth titan powerhouse publisher specialist broker insurer agency regulator watchdog institution contractor consultancy distributor builder landlord incumbent challenger pioneer leader multinational lab studio label team club university union side host sponsor party issuer licensor licensee lessor lessee',
  bank: 'bank lender',
  investment: 'fund investor financier backer broker brokerage manager lender',
  airline: 'airline carrier',
  drug: 'drugmaker biotech pharma',
  car: 'carmaker automaker marque truckmaker',
  retail: 'retailer grocer chain supermarket merchant seller',
  energy: 'utility',
  oil: 'driller explorer refiner',
  technology: 'designer chipmaker foundry hyperscaler techmaker',
  telecoms: 'telco carrier',
  media: 'broadcaster newspaper label streamer network',
  insurance: 'insurer reinsurer underwriter',
  industry: 'miner steelmaker planemaker brewer shipper hotelier builder',
  agency: 'agency regulator watchdog authority commission ministry',
  education: 'university college',
});

/** Whether a lower-case singular noun calls something an organisation: "firm", "chipmaker", "phone-maker". */
export function isOrganizationNoun(noun: string): boolean {
  return ORGANIZATION_NOUNS.has(noun) || /^[\p{L}-]{2,20}maker$/u.test(noun);
}

function invert(table: Readonly<Record<string, string>>): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(table)) {
    for (const word of list.split(' ')) inverted.set(word, [...(inverted.get(word) ?? []), kind]);
  }
  return inverted;
}

/** What a company is called in front of its name, and what is no part of that at the start of a sentence: "Chipmaker Contoso". */
export const FRONT_KINDS =
  /maker$|^(?:startup|start-up|rival|retailer|insurer|airline|lender|conglomerate|unicorn|parent|owner|developer|brewer|miner|broadcaster|hyperscaler|biotech|fintech|telco)$/;

/** Nouns that call somebody by what he makes: "the Aria maker". */
export const MAKERS: ReadonlySet<string> = new Set('maker creator developer manufacturer inventor'.split(' '));

/** Nouns that call a company by what it owns or brings out. */
export const OWNERS: ReadonlySet<string> = new Set(
  'maker creator developer owner operator publisher manufacturer builder'.split(' '),
);
