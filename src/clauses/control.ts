/** Verbs whose object does what the infinitive after it says: "allows Contoso to sell". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  (
    'allow let enable permit require force ask tell expect see empower urge help want oblige order persuade invite authorise authorize ' +
    'entitle encourage cause lead compel prompt push bind free hire appoint license commission get make have watch leave choose pick select contract ' +
    'tap engage instruct nominate empower commit assign task clear qualify predict forecast project anticipate'
  ).split(' '),
);

/** Verbs that keep somebody from what the gerund after "from" says. */
export const PREVENTS: ReadonlySet<string> = new Set(
  'prevent stop bar ban block prohibit forbid restrict preclude exclude discourage'.split(' '),
);

/** Verbs that an infinitive completes with nothing but a time in between: "agreed in May to sell it". */
export const AGREES: ReadonlySet<string> = new Set(
  'agree plan promise decide offer pledge vow intend expect undertake commit aim hope seek refuse threaten elect choose opt'.split(
    ' ',
  ),
);

/** Nouns that an infinitive completes: "plans to acquire", "the right to sell". */
export const INFINITIVE_NOUNS: ReadonlySet<string> = new Set(
  (
    'plan right option deal agreement decision bid offer talk talks ability freedom leeway intention commitment flexibility obligation permission ' +
    'effort move proposal need potential pledge approval attempt promise contract pact opportunity chance approach consent mandate accord ' +
    'negotiation negotiations discussion discussions letter memorandum undertaking willingness failure refusal license licence authority project ' +
    'order duty money cash arrangement partnership alliance framework tender lease concession invitation settlement collaboration requirement term warrant battle race ambition partner provision light go-ahead clearance nod all-clear blessing authorisation authorization incentive remit'
  ).split(' '),
);

/** Verbs that take two objects: "pay Contoso $5", "sell it a stake". */
export const DITRANSITIVE: ReadonlySet<string> = new Set(
  'give pay sell provide grant offer lend loan award hand owe promise assure guarantee send bring cost charge deny allow earn buy leave save show tell teach assign accord wire issue license sublicense'.split(
    ' ',
  ),
);

/** Verbs that put a clause in somebody's mouth or mind; their subject may stand behind them. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'say report announce add state note believe think estimate expect claim argue suggest confirm disclose reveal tell explain warn predict forecast ' +
    'anticipate insist acknowledge admit write declare maintain stress project deny indicate show mean find learn understand know hope assume agree appear'
  ).split(' '),
);

/** Verbs that say whom something is told: "told reporters it would sell". */
export const TELLING: ReadonlySet<string> = new Set('tell inform assure warn remind'.split(' '));

/** Verbs that say what their object is: "named Contoso its exclusive supplier". */
export const NAMING: ReadonlySet<string> = new Set('name appoint make call declare designate elect choose'.split(' '));

/** Verbs that link a subject with what it is. */
export const COPULAS: ReadonlySet<string> = new Set('be remain become stay seem appear prove represent'.split(' '));
