/** Nouns that say what a person does; before or after a name they make it a person's. */
export const TITLE_NOUNS: ReadonlySet<string> = withRanks(
  (
    'ceo cfo coo cto cio cmo cso cro ciso co-ceos chairman chairwoman chairperson chair president director officer executive chief ' +
    'founder cofounder founders cofounders analyst analysts economist economists strategist manager partner head boss ' +
    'spokesman spokeswoman spokesperson minister secretary senator congressman congresswoman governor mayor judge professor commissioner editor ' +
    'reporter journalist lawyer attorney counsel engineer scientist researcher banker trader treasurer patriarch matriarch heir entrepreneur ' +
    'billionaire blogger author consultant adviser advisor principal vp svp evp avp chancellor premier lead philanthropist financier inventor ' +
    'historian physicist chemist coordinator co-ordinator correspondent columnist ombudsman curator conductor composer singer actor actress architect investor veteran chiefs executives'
  ).split(' '),
);

/** The nouns, and all of them with the rank that a hyphen puts in front: "co-chairman", "vice-president". */
function withRanks(nouns: readonly string[]): ReadonlySet<string> {
  const ranked = ['co-', 'vice-', 'under-', 'deputy-', 'ex-'].flatMap((rank) => nouns.map((noun) => rank + noun));
  return new Set([...nouns, ...ranked, 'secretary-general', 'director-general', 'attorney-general']);
}

/** Nouns beside those that call somebody a person, whatever else they can call: "campaign leader", "oil specialist". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'leader specialist designer expert campaigner activist politician official aide envoy negotiator delegate member star player champion singer frontman ' +
    'broadcaster commentator critic insider whistleblower prosecutor solicitor barrister juror witness suspect defendant magnate mogul tycoon ' +
    'industrialist financier banker broker dealer trader developer owner partner investor shareholder consultant contractor host publisher ' +
    'father mother son daughter wife husband brother sister widow man woman student pensioner farmer driver pilot doctor surgeon nurse teacher'
  ).split(' '),
);

/** Words that stand before a title noun and belong to the title: "vice president", "senior research analyst". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'vice vice-prime deputy-prime senior junior deputy assistant associate executive managing general chief principal lead founding interim acting co former then ex global ' +
    'group financial operating technology technical information marketing commercial legal product research portfolio investment fund finance ' +
    'software digital regional national prime foreign non-executive independent equity credit market markets industry policy science data security ' +
    'sales operations strategy corporate communications human resources people revenue risk practice tech contributing creative supervisory board cloud ' +
    'medical scientific development business platform engineering growth media content'
  ).split(' '),
);

/** Titles that cut a run of capitals in two: "Contoso CEO Jane Doe", "Federal Reserve Chair Jo Roe". */
export const CAPITAL_TITLES: ReadonlySet<string> = withRanks(
  (
    'ceo cfo coo cto cio cmo cso ciso chairman chairwoman chairperson chair president director officer executive chief founder ' +
    'cofounder analyst economist strategist manager spokesman spokeswoman spokesperson minister secretary senator congressman congresswoman governor ' +
    'mayor professor commissioner editor vp svp evp counsel chancellor treasurer judge leader attorney ambassador administrator representative'
  ).split(' '),
);

/** Forms of address, lower case without dots. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'coun cllr councillor mr mrs ms miss dr prof sir dame lord lady baroness rev sen rep gov gen col lt sgt capt pope king queen prince princess duke'.split(
    ' ',
  ),
);

/** First names that mean something else, and that no list of names has. */
export const ORDINARY_GIVEN_NAMES: ReadonlySet<string> = new Set(
  'miles guy rod dean ray rich will grant drew dale clay cliff glen lance reed wade gene chase chip hope faith joy dawn iris ivy pearl penny'.split(
    ' ',
  ),
);

/** Lower-case words inside names of persons and of some places. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la le van von der den di da du del della dos bin ibn al el ter ten zu y e'.split(' '),
);
