/**
 * Currencies by ISO 4217 code, with the names that English news gives them; plurals in "s" are implied. Names after "!"
 * are ordinary words as well ("won", "real", "mark") and need a scale, a thousand or more, or a hyphen before them.
 * Codes of ISO 4217-3 (withdrawn) serve the wire copy of their time.
 */
const NAMES: Readonly<Record<string, string>> = {
  AED: 'uae dirham, emirati dirham',
  AFN: 'afghani',
  ALL: 'albanian lek',
  AMD: 'armenian dram, !dram',
  ANG: 'antillean guilder',
  AOA: 'angolan kwanza, kwanza',
  ARS: 'argentine peso, argentinian peso',
  ATS: 'austrian schilling, schilling',
  AUD: 'australian dollar, aussie dollar',
  AZN: 'azerbaijani manat',
  BAM: 'convertible mark, bosnian mark',
  BBD: 'barbadian dollar, barbados dollar',
  BDT: 'bangladeshi taka, taka',
  BEF: 'belgian franc',
  BGN: 'bulgarian lev, bulgarian leva, lev, leva',
  BHD: 'bahraini dinar',
  BMD: 'bermudian dollar, bermuda dollar',
  BND: 'brunei dollar',
  BOB: 'boliviano',
  BRL: 'brazilian real, brazilian reais, reais, !reals',
  BSD: 'bahamian dollar',
  BTN: 'bhutanese ngultrum, ngultrum',
  BWP: 'botswana pula, !pula',
  BYN: 'belarusian rouble, belarusian ruble',
  BZD: 'belize dollar',
  CAD: 'canadian dollar',
  CDF: 'congolese franc',
  CHF: 'swiss franc',
  CLP: 'chilean peso',
  CNY: 'chinese yuan, yuan, renminbi, chinese renminbi, rmb, yuan renminbi, kuai',
  COP: 'colombian peso',
  CRC: 'costa rican colon, colones',
  CUP: 'cuban peso',
  CVE: 'cape verdean escudo',
  CZK: 'czech crown, czech koruna, koruna, koruny, korun',
  DEM: 'deutsche mark, deutschemark, deutschmark, d-mark, german mark, !marks',
  DJF: 'djiboutian franc, djibouti franc',
  DKK: 'danish crown, danish krone, danish kroner',
  DOP: 'dominican peso',
  DZD: 'algerian dinar',
  EEK: 'estonian kroon, estonian crown, kroon, krooni',
  EGP: 'egyptian pound',
  ERN: 'eritrean nakfa, nakfa',
  ESP: 'spanish peseta, peseta',
  ETB: 'ethiopian birr, birr',
  EUR: 'euro',
  FIM: 'finnish markka, finnish markkaa, markka, markkaa, finnmark',
  FJD: 'fijian dollar, fiji dollar',
  FRF: 'french franc',
  GBP: 'pound sterling, pounds sterling, british pound, !sterling, quid, stg, pound stg, pounds stg, !pound',
  GEL: 'georgian lari, lari',
  GHS: 'ghanaian cedi, ghana cedi, cedi',
  GMD: 'gambian dalasi, dalasi',
  GNF: 'guinean franc',
  GRD: 'greek drachma, drachma',
  GTQ: 'guatemalan quetzal, quetzal, quetzales',
  GYD: 'guyanese dollar',
  HKD: 'hong kong dollar, hk dollar, hkdlr, h.k. dlr, h.k. dollar, hong kong dlr',
  HNL: 'honduran lempira, lempira',
  HRK: 'croatian kuna, kuna',
  HTG: 'haitian gourde, gourde',
  HUF: 'hungarian forint, forint',
  IDR: 'indonesian rupiah, rupiah',
  IEP: 'irish pound, irish punt, !punts',
  ILS: 'israeli shekel, shekel, new israeli shekel',
  INR: 'indian rupee, rupee',
  IQD: 'iraqi dinar',
  IRR: 'iranian rial, iranian toman',
  ISK: 'icelandic krona, icelandic kronur, icelandic crown, kronur',
  ITL: 'italian lira, italian lire, lire',
  JMD: 'jamaican dollar',
  JOD: 'jordanian dinar',
  JPY: 'japanese yen, yen',
  KES: 'kenyan shilling, kenya shilling',
  KGS: 'kyrgyz som',
  KHR: 'cambodian riel, riel',
  KPW: 'north korean won',
  KRW: 'south korean won, korean won, !won',
  KWD: 'kuwaiti dinar, kuwait dinar',
  KYD: 'cayman islands dollar, cayman dollar',
  KZT: 'kazakhstani tenge, kazakh tenge, tenge',
  LAK: 'lao kip, !kip',
  LBP: 'lebanese pound',
  LKR: 'sri lankan rupee',
  LRD: 'liberian dollar',
  LTL: 'lithuanian litas, litas',
  LUF: 'luxembourg franc',
  LVL: 'latvian lat, lats',
  LYD: 'libyan dinar',
  MAD: 'moroccan dirham',
  MDL: 'moldovan leu, moldovan lei',
  MGA: 'malagasy ariary, ariary',
  MKD: 'macedonian denar, denar',
  MMK: 'myanmar kyat, burmese kyat, kyat',
  MNT: 'mongolian tugrik, tugrik, togrog',
  MOP: 'macanese pataca, macau pataca, pataca',
  MUR: 'mauritian rupee, mauritius rupee',
  MVR: 'maldivian rufiyaa, rufiyaa',
  MWK: 'malawian kwacha, malawi kwacha',
  MXN: 'mexican peso',
  MYR: 'malaysian ringgit, ringgit, malaysian dollar',
  MZN: 'mozambican metical, metical, meticais',
  NAD: 'namibian dollar, namibia dollar',
  NGN: 'nigerian naira, naira',
  NIO: 'nicaraguan cordoba, cordoba',
  NLG: 'dutch guilder, guilder, dutch florin',
  NOK: 'norwegian crown, norwegian krone, norwegian kroner',
  NPR: 'nepalese rupee, nepali rupee',
  NZD: 'new zealand dollar, n.z. dollar, nz dollar, kiwi dollar, n.z. dlr',
  OMR: 'omani rial',
  PAB: 'panamanian balboa, balboa',
  PEN: 'peruvian sol, peruvian soles, soles, nuevo sol, nuevos soles',
  PGK: 'papua new guinea kina, kina',
  PHP: 'philippine peso, philippines peso',
  PKR: 'pakistani rupee, pakistan rupee',
  PLN: 'polish zloty, polish zlotys, zloty, zlotys, zlotych',
  PTE: 'portuguese escudo, escudo',
  PYG: 'paraguayan guarani, guarani, guaranies',
  QAR: 'qatari riyal, qatari rial, qatar riyal',
  RON: 'romanian leu, romanian lei, !lei, !leu',
  RSD: 'serbian dinar',
  RUB: 'russian rouble, russian ruble, rouble, ruble',
  RWF: 'rwandan franc',
  SAR: 'saudi riyal, saudi rial, saudi arabian riyal',
  SEK: 'swedish crown, swedish krona, swedish kronor, kronor, krona',
  SGD: 'singapore dollar, singaporean dollar, sing dollar',
  SIT: 'slovenian tolar, tolar',
  SKK: 'slovak crown, slovak koruna',
  SOS: 'somali shilling',
  SRD: 'surinamese dollar',
  SYP: 'syrian pound',
  SZL: 'swazi lilangeni, lilangeni, emalangeni',
  THB: 'thai baht, baht',
  TND: 'tunisian dinar',
  TRY: 'turkish lira, lira',
  TTD: 'trinidad and tobago dollar, trinidad dollar',
  TWD: 'taiwan dollar, taiwanese dollar, new taiwan dollar, taiwan dlr, nt dollar',
  TZS: 'tanzanian shilling',
  UAH: 'ukrainian hryvnia, hryvnia, hryvnias, hryvnya',
  UGX: 'ugandan shilling, uganda shilling',
  USD: 'u.s. dollar, us dollar, american dollar, greenback, u.s. dlr, us dlr, united states dollar, u.s dollar',
  UYU: 'uruguayan peso',
  UZS: 'uzbek som, uzbekistani som, uzbek sum',
  VES: 'venezuelan bolivar, bolivar, bolivares',
  VND: 'vietnamese dong, vietnam dong, !dong',
  WST: 'samoan tala, tala',
  XAF: 'central african franc, central african cfa franc',
  XCD: 'east caribbean dollar, eastern caribbean dollar',
  XOF: 'west african cfa franc, west african franc, cfa franc',
  XPF: 'cfp franc, pacific franc',
  YER: 'yemeni rial',
  ZAR: 'south african rand, rand, s. african rand',
  ZMW: 'zambian kwacha',
  ZWL: 'zimbabwean dollar, zimbabwe dollar',
};

/** Names that several currencies share: money, but of no stated currency. */
const SHARED_NAMES =
  'franc, krone, kroner, !crowns, peso, dinar, dirham, riyal, rial, shilling, kwacha, manat, !som, cfa, ducat, florin';

/** Names of whichever dollar the article means. */
const DOLLAR_NAMES = 'dollar, dlr, dlrs, buck';

/** Currency and divisor of names for a hundredth; `undefined` is a hundredth of the article's dollar. */
const SUBUNITS: Readonly<Record<string, string | undefined>> = {
  cent: undefined,
  ct: undefined,
  'us cent': 'USD',
  'u.s. cent': 'USD',
  'american cent': 'USD',
  'canadian cent': 'CAD',
  'australian cent': 'AUD',
  'new zealand cent': 'NZD',
  'hong kong cent': 'HKD',
  'singapore cent': 'SGD',
  'euro cent': 'EUR',
  eurocent: 'EUR',
  pence: 'GBP',
  penny: 'GBP',
  pennies: 'GBP',
  'new pence': 'GBP',
  kopeck: 'RUB',
  kopek: 'RUB',
  paise: 'INR',
  pfennig: 'DEM',
  centavo: '',
  centime: '',
};

/** What the words for a currency stand for. */
export interface CurrencyName {
  /** ISO 4217; "" where several share the name; undefined for the article's dollar. */
  readonly code: string | undefined;
  /** Sums are in hundredths: cents, pence. */
  readonly hundredth?: true;
  /** An ordinary word as well. */
  readonly weak?: true;
}

function* names(): Generator<[string, CurrencyName]> {
  for (const [code, list] of [...Object.entries(NAMES), ['', SHARED_NAMES] as const, ['$', DOLLAR_NAMES] as const]) {
    for (const item of list.split(', ')) {
      const name = item.replace('!', '');
      const value: CurrencyName = {
        code: code === '$' ? undefined : code,
        ...(name !== item && { weak: true as const }),
      };
      yield [name, value];
      yield [`${name}s`, value];
    }
  }
  for (const [name, code] of Object.entries(SUBUNITS)) {
    yield [name, { code, hundredth: true }];
    yield [`${name}s`, { code, hundredth: true }];
  }
}

/** Names of currencies and their hundredths, lower case, singular and plural. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map(names());

/** First words of the names, with the most words that a name with this start has. */
export const CURRENCY_STARTS: ReadonlyMap<string, number> = new Map(
  [...CURRENCY_NAMES.keys()]
    .map((name) => name.split(' '))
    .toSorted((a, b) => a.length - b.length)
    .map((words) => [words[0]!, words.length]),
);

/** Signs of currencies; "$" is the article's dollar, "" is shared. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['＄', '$'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['₹', 'INR'],
  ['₨', ''],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₴', 'UAH'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₲', 'PYG'],
  ['₮', 'MNT'],
  ['₼', 'AZN'],
  ['₣', ''],
  ['₤', 'GBP'],
  ['¢', '¢'],
]);

/** Letters before a sign that say whose it is: "C$", "US$", "CN¥". Single letters count in upper case only. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['u.s.$', 'USD'],
  ['u.s$', 'USD'],
  ['usd$', 'USD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['can$', 'CAD'],
  ['cdn$', 'CAD'],
  ['cad$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aus$', 'AUD'],
  ['aud$', 'AUD'],
  ['nz$', 'NZD'],
  ['nzd$', 'NZD'],
  ['hk$', 'HKD'],
  ['hkd$', 'HKD'],
  ['s$', 'SGD'],
  ['sg$', 'SGD'],
  ['sgd$', 'SGD'],
  ['t$', 'TWD'],
  ['nt$', 'TWD'],
  ['ntd$', 'TWD'],
  ['r$', 'BRL'],
  ['brl$', 'BRL'],
  ['mx$', 'MXN'],
  ['mex$', 'MXN'],
  ['mxn$', 'MXN'],
  ['j$', 'JMD'],
  ['tt$', 'TTD'],
  ['bz$', 'BZD'],
  ['b$', 'BSD'],
  ['n$', 'NAD'],
  ['z$', 'ZWL'],
  ['fj$', 'FJD'],
  ['ec$', 'XCD'],
  ['ar$', 'ARS'],
  ['clp$', 'CLP'],
  ['cop$', 'COP'],
  ['e£', 'EGP'],
  ['le£', 'EGP'],
  ['ir£', 'IEP'],
  ['gbp£', 'GBP'],
  ['stg£', 'GBP'],
  ['cn¥', 'CNY'],
  ['rmb¥', 'CNY'],
  ['cny¥', 'CNY'],
  ['jp¥', 'JPY'],
  ['gh₵', 'GHS'],
  ['eur€', 'EUR'],
]);

/** Abbreviations that stand where a code stands, before or after the number; `scaled` ones need a scale after the number. */
export const ABBREVIATIONS: ReadonlyMap<string, { readonly code: string; readonly scaled?: true }> = new Map([
  ['Rs', { code: 'INR' }],
  ['Rs.', { code: 'INR' }],
  ['Re', { code: 'INR', scaled: true as const }],
  ['RM', { code: 'MYR' }],
  ['Rp', { code: 'IDR' }],
  ['RMB', { code: 'CNY' }],
  ['rmb', { code: 'CNY' }],
  ['Rmb', { code: 'CNY' }],
  ['Tk', { code: 'BDT' }],
  ['DM', { code: 'DEM' }],
  ['SFr', { code: 'CHF' }],
  ['Sfr', { code: 'CHF' }],
  ['FFr', { code: 'FRF' }],
  ['SKr', { code: 'SEK' }],
  ['DKr', { code: 'DKK' }],
  ['NKr', { code: 'NOK' }],
  ['KSh', { code: 'KES' }],
  ['Ksh', { code: 'KES' }],
  ['Sh', { code: '', scaled: true as const }],
  ['kr', { code: '' }],
  ['Fr', { code: '', scaled: true as const }],
  ['Dh', { code: '' }],
  ['Dhs', { code: '' }],
  ['NIS', { code: 'ILS' }],
  ['NTD', { code: 'TWD' }],
  ['STG', { code: 'GBP' }],
  ['R', { code: 'ZAR', scaled: true as const }],
  ['N', { code: 'NGN', scaled: true as const }],
  ['P', { code: 'PHP', scaled: true as const }],
  ['usd', { code: 'USD' }],
  ['eur', { code: 'EUR' }],
  ['gbp', { code: 'GBP' }],
  ['cny', { code: 'CNY' }],
  ['inr', { code: 'INR' }],
  ['jpy', { code: 'JPY' }],
  ['chf', { code: 'CHF' }],
  ['sek', { code: 'SEK' }],
]);

/** Codes that are English words or acronyms in capitals: they need a scale after the number. */
const WORDLIKE_CODES: ReadonlySet<string> = new Set([
  'ALL',
  'AMD',
  'ANG',
  'BAM',
  'BOB',
  'COP',
  'CUP',
  'GEL',
  'HUF',
  'LAK',
  'MAD',
  'MOP',
  'PEN',
  'RON',
  'SAR',
  'SIT',
  'SOS',
  'TOP',
  'TRY',
  'WST',
]);

/** The currency that a code or abbreviation beside a number stands for; `scaled` where it needs a scale after the number. */
export function currencyOfCode(word: string): { readonly code: string; readonly scaled?: true } | undefined {
  const abbreviation = ABBREVIATIONS.get(word);
  if (abbreviation) return abbreviation;
  if (!Object.hasOwn(NAMES, word)) return undefined;
  return { code: word, ...(WORDLIKE_CODES.has(word) && { scaled: true as const }) };
}
