const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lemmas of verbs whose subject is as a rule a company or an agency. */
export const COMPANY_VERBS: ReadonlySet<string> = set(
  'acquire buy sell announce agree invest launch unveil report raise partner own hold hire sign license acquire merge bid pay fund finance back operate ' +
    'manufacture produce supply develop build plan expand cut lay recall sue list float spin divest outsource ship release receive post earn lose employ ' +
    'advise deduct share charge lease lend borrow underwrite approve fine regulate commit retain secure swap restructure recapitalise recapitalize tender',
);
/** Lemmas of verbs whose object is as a rule a company. */
export const COMPANY_OBJECT_VERBS: ReadonlySet<string> = set(
  'acquire buy sell sue back fund advise regulate fine nationalise nationalize value overtake outbid',
);
/** Lower-case nouns behind a name, or behind its "'s", that only an organisation has. */
export const COMPANY_POSSESSIONS: ReadonlySet<string> = set(
  'share shares stock stockholders shareholder shareholders investors board ceo cfo coo chief chairman chairwoman president spokesman spokeswoman spokesperson executive ' +
    'executives employees staff workers headquarters subsidiary subsidiaries unit units division arm parent profit profits earnings revenue revenues sales debt bonds dividend ' +
    'market valuation ipo balance factory factories plant plants customers acquisition takeover merger bid offer stake investment management director directors founder founders co-founder co-founders co-ceo analysts analyst deal deals contract bet lawyers suppliers operations',
);
/** Lower-case nouns that call the name before or the names behind them a product. */
export const PRODUCT_NOUNS: ReadonlySet<string> = set(
  'app apps model models platform platforms service services software chip chips processor processors phone phones smartphone tablet laptop drug drugs medicine ' +
    'vaccine treatment gel pill therapy assistant assistants chatbot chatbots tool tools product products application applications api apis browser operating engine ' +
    'aircraft jet jets plane airliner car sedan suv truck console game games series film brand brands database suite cloud device devices headset robot rocket satellite system systems ' +
    'supercomputer accelerator gpu gpus server servers',
);
/** Last words of product names. */
export const PRODUCT_HEADS: ReadonlySet<string> = set(
  'copilot cloud platform service studio suite app os pro max plus ultra mini lite edition assistant chat api engine console series turbo web workspace office marketplace store',
);
/** Last words of the names of laws, prizes, plans and happenings, which own and sell nothing. */
export const THING_HEADS: ReadonlySet<string> = set(
  'agreement act treaty pact accord charter code bill law protocol directive index award awards prize cup championship agenda plan programme ' +
    'program project scheme initiative report survey summit conference war crisis day week olympics term territory product products',
);
/** Singular nouns before a name, or with "the" after a comma, that call it a place. */
export const PLACE_NOUNS: ReadonlySet<string> = set(
  'city town village state province region country county island district port suburb capital river lake',
);
export const PLACE_HEADS: ReadonlySet<string> = set(
  'river street avenue road lake mount mountains bay island islands valley county province slope park square beach coast sea ocean peninsula basin hill hills desert city territory territories republic',
);
/** Places that the lists of countries and cities lack, in lower case without dots. */
export const UNLISTED_PLACES: ReadonlySet<string> = new Set(
  'us,usa,uk,eu,uae,gulf,britain,england,scotland,wales,caribbean,scandinavia,new south wales,new england,hong kong,north america,south america,latin america,central america,middle east,silicon valley,wall street'
    .split(',')
    // states as news abbreviates them
    .concat(
      'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wva wis wyo'.split(
        ' ',
      ),
    ),
);
