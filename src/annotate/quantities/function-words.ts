/** Words that no noun phrase runs over: determiners, prepositions, conjunctions, pronouns, auxiliaries, common adverbs. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its their his her our my your it he she they we you i him them us me who whom whose which what ' +
    'of in on at by for from to with without and or nor but as than when where while if because since until till after before during ' +
    'over under between into onto through throughout per via about around against among across along above below behind beside besides ' +
    'beyond despite except inside like near off out outside past toward towards up down upon within versus vs plus minus ' +
    'is are was were be been being am has have had having do does did doing will would can could may might shall should must not ' +
    'so then there here now also only just too very both each all some any no every either neither such same later earlier ago still ' +
    'already yet again ever never often even once always perhaps however thus compared including excluding according due said says say ' +
    'saying told reported added announced rose fell grew gained dropped lost climbed declined increased decreased jumped slipped ' +
    'remains remained became become including followed following based percent pct cent apiece how why whether though although ' +
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen'
  ).split(' '),
);

/** Words in "s" that are no plural noun. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    'across afterwards always as backwards besides does downwards forwards goes has his includes inwards is its less makes means minus ' +
    'onwards outwards overseas perhaps plus remains says shows sometimes takes this thus towards unless upwards us versus was wins ' +
    'yes yours theirs hers ours comes gives gets needs wants looks keeps lets puts runs sits stands begins became becomes sees seems uses'
  ).split(' '),
);

/** Plural nouns without "s", and nouns that count without a plural. */
export const BARE_PLURALS: ReadonlySet<string> = new Set(
  (
    'people men women children staff personnel feet teeth mice criteria aircraft spacecraft hovercraft fish sheep cattle police crew crews ' +
    'horsepower folk folks livestock geese oxen phenomena data media bacteria alumni stimuli nuclei firefighters salesmen businessmen ' +
    'policemen gunmen fishermen congressmen businesspeople salespeople hertz celsius fahrenheit boe siemens offspring'
  ).split(' '),
);

/** Units of time: counts of them are durations. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months quarter quarters year years decade decades century centuries'.split(
    ' ',
  ),
);
