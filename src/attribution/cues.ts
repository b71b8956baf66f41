/** What a cue puts its source's word on; the names are those of the PARC and PolNeAR annotation schemes. */
export type Attitude = 'assertion' | 'belief';

/** What a verb of saying or thinking can take. */
export interface CueClass {
  readonly attitude: Attitude;
  /** A clause without "that": "said it would". */
  readonly bareClause: boolean;
  /** Direct speech, and its source may stand behind it: "…," said Doe. */
  readonly speech: boolean;
  /** A phrase with a figure in it: "reported a rise of 5%". */
  readonly figures: boolean;
  /** What a paper does with its object: "the statement reaffirmed the pact". */
  readonly states: boolean;
  /** Somebody who is told stands before what is said: "told reporters that". */
  readonly listener: boolean;
}

/** Verbs that take direct speech and a clause with or without "that". */
const SAYING =
  'say add note argue claim insist explain state suggest acknowledge admit concede assert contend maintain recall stress emphasize emphasise warn ' +
  'write joke quip remark observe caution reiterate allege complain testify vow pledge boast lament declare conclude reply respond answer counter ' +
  'tweet proclaim enthuse share charge hint quote remind predict swear muse retort repeat opine elaborate clarify mention';
/** Verbs that take direct speech and a clause with "that"; without it what follows is mostly the thing told about. */
const TELLING =
  'report announce confirm reveal disclose deny promise highlight underline underscore indicate post comment read ask continue begin wonder ' +
  'exclaim shout yell whisper echo urge demand inquire question propose signal express blog email e-mail text declare cite describe ' +
  'hold decide rule fire snap shoot interject chime recount relate summarize deadpan plead implore order recommend offer cry scream holler mutter ' +
  'laugh sigh smile put point pronounce crow gush scoff sniff preach advertise caption title chant sing rant rail thunder riff';
/** Verbs of telling somebody. */
const INFORMING = 'tell inform assure remind warn reassure';
/** Verbs of thinking that take a clause. */
const BELIEVING =
  'believe think expect feel estimate project predict forecast suspect fear doubt hope know understand learn find assume reckon figure ' +
  'anticipate guess imagine realize realise worry';
/** Verbs by which papers and numbers speak. */
const SHOWING =
  'show indicate suggest reveal find demonstrate prove imply mean detail list specify stipulate outline reaffirm';
/** Verbs whose object is said or thought where it holds a figure. */
const FIGURES =
  'report post forecast project estimate predict expect anticipate calculate reaffirm confirm cite book guide';
/** "described the deal as", "called it": their quoted complement is their subject's words. */
const NAMING =
  'call describe label dub brand deem term characterize characterise portray dismiss denounce condemn praise hail tout slam blast criticize ' +
  'criticise mock ridicule deride decry accuse blame attack defend refer depict rip bash hammer liken compare nickname applaud laud lambaste ' +
  'tag style consider view see regard cast bill frame declare proclaim cite';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const [saying, telling, informing] = [words(SAYING), words(TELLING), words(INFORMING)];
const [believing, showing, figures, naming] = [words(BELIEVING), words(SHOWING), words(FIGURES), words(NAMING)];

const classes: ReadonlyMap<string, CueClass> = new Map(
  [...new Set([...saying, ...telling, ...informing, ...believing, ...showing])].map((lemma) => [lemma, classOf(lemma)]),
);

function classOf(lemma: string): CueClass {
  const speech = saying.has(lemma) || telling.has(lemma) || informing.has(lemma);
  const listener = informing.has(lemma);
  return {
    attitude: !speech && believing.has(lemma) ? 'belief' : 'assertion',
    bareClause:
      saying.has(lemma) || believing.has(lemma) || listener || /^(?:report|show|confirm|reveal|announce)$/.test(lemma),
    speech: speech || lemma === 'think',
    figures: figures.has(lemma),
    states: !believing.has(lemma) || showing.has(lemma),
    listener,
  };
}

/** What a verb can attribute, by its lemma; undefined for verbs that attribute nothing. */
export function cueClassOf(lemma: string): CueClass | undefined {
  return classes.get(lemma);
}

/** Whether a verb characterises its object: "called the offer “by far the best”". */
export const isNaming = (lemma: string): boolean => naming.has(lemma);
