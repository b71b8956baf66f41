import type { PartOfSpeech, VerbForm } from '../../model/annotation.ts';
import { AUXILIARIES, CLOSED_CLASS, CONTRACTIONS } from './closed-class.ts';
import { detached } from './detached.ts';
import { toInfinitive, toSingular } from './inflection.ts';
import { NOUN_BY_ENDING, OPEN_CLASS } from './open-class.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { NAME_CLASSES, type NameClass, PARTS_OF_SPEECH, VERB_FORMS } from './word-classes.ts';
import { CHOICES, LISTED_WORDS } from './word-table.generated.ts';

/** One way to read a word form. */
export interface Reading {
  readonly tag: PartOfSpeech;
  readonly form?: VerbForm;
  readonly lemma: string;
}

/** What compromise's lists say of all the words that have the same tags. */
interface Listing {
  readonly tags: readonly string[];
  readonly nameClasses: readonly NameClass[];
  readonly gender: 'male' | 'female' | undefined;
  /** Whether they are ordinary words; a demonym has its capital. */
  readonly isOrdinary: boolean;
}

const LISTED = indexByWord(LISTED_WORDS);
const CHOSEN = indexByWord(CHOICES);

function indexByWord(groups: Readonly<Record<string, string>>): ReadonlyMap<string, Listing> {
  const index = new Map<string, Listing>();
  for (const [key, words] of Object.entries(groups)) {
    const listing = readTags(key.split('|'));
    for (const word of words.split(',')) index.set(word, listing);
  }
  return index;
}

function readTags(tags: readonly string[]): Listing {
  const isMale = tags.includes('MaleName');
  const isPart = tags.some((tag) => PARTS_OF_SPEECH[tag] !== undefined || VERB_FORMS[tag] !== undefined);
  return {
    tags,
    nameClasses: [...new Set(tags.flatMap((tag) => NAME_CLASSES[tag] ?? []))],
    gender: isMale === tags.includes('FemaleName') ? undefined : isMale ? 'male' : 'female',
    isOrdinary: isPart && !tags.includes('Demonym'),
  };
}

/** A table's own entry: "constructor" is a word of the text, not a member of every object. */
function ownEntry<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** What was found out about a word form. */
interface Known {
  readings: readonly Reading[] | undefined;
  isOrdinary: boolean | undefined;
}

/** Forms that are remembered: the common ones come early. Texts without end must not grow the table without end. */
const MOST_FORMS = 30_000;
const memo = new Map<string, Known>();

function knownOf(lower: string): Known {
  let known = memo.get(lower);
  if (!known) {
    known = { readings: undefined, isOrdinary: undefined };
    if (memo.size < MOST_FORMS) memo.set(detached(lower), known);
  }
  return known;
}

/** The readings of a word form in lower case, the likeliest first; never empty. Capitals are the tagger's business. */
export function readingsOf(lower: string): readonly Reading[] {
  const known = knownOf(lower);
  known.readings ??= read(lower);
  return known.readings;
}

const NONE: readonly never[] = [];

/** The kinds of name that a capitalised word, or a name of several, is listed as. */
export function nameClassesOf(lower: string): readonly NameClass[] {
  return LISTED.get(lower)?.nameClasses ?? NONE;
}

/** Whose first name it mostly is; none where the lists do not say. */
export function genderOf(lower: string): 'male' | 'female' | undefined {
  return LISTED.get(lower)?.gender;
}

/** Whether lists or its ending show an ordinary word, so that its capital at the start of a sentence says nothing. */
export function isOrdinaryWord(lower: string): boolean {
  const known = knownOf(lower);
  known.isOrdinary ??=
    ORDINARY_WORDS.has(lower) || isListed(lower) || isListed(singular(lower)) || ORDINARY_ENDING.test(lower);
  return known.isOrdinary;
}

const ORDINARY_ENDING =
  /.{3}(?:ly|ing|ed|ment|ments|tion|tions|ness|ities|ity|ship|ships|ance|ence|ous|ful|ive|able|ible|ical|less)$/;

/** Whether some list knows the word form as an ordinary word. */
export function isListed(lower: string): boolean {
  if (CLOSED_CLASS.has(lower) || OPEN_CLASS.has(lower) || CHOSEN.has(lower)) return true;
  return LISTED.get(lower)?.isOrdinary ?? false;
}

function read(lower: string): Reading[] {
  if (/^\d/.test(lower)) return [{ tag: /^\d+(?:st|nd|rd|th)$/.test(lower) ? 'ADJ' : 'NUM', lemma: lower }];
  if (!/\p{L}/u.test(lower))
    return [{ tag: /^[$€£¥₹%+=~]$/.test(lower) ? 'SYM' : (CLOSED_CLASS.get(lower)?.[0] ?? 'PUNCT'), lemma: lower }];
  const contraction = ownEntry(CONTRACTIONS, lower);
  if (contraction === 'not') return [{ tag: 'PART', lemma: 'not' }];
  const closed = CLOSED_CLASS.get(lower);
  if (closed) return closed.map((tag) => closedReading(lower, tag));
  if (contraction) return [{ tag: 'AUX', form: 'base', lemma: contraction }];
  const own = OPEN_CLASS.get(lower);
  if (own) return own.flatMap((tag) => openReadings(lower, tag));
  const listed = [CHOSEN.get(lower), LISTED.get(lower)].flatMap((listing) => listing?.tags ?? []);
  const readings = listed.flatMap((tag) =>
    openReadings(lower, tag === 'Verb' ? (lower.endsWith('s') ? 'PresentTense' : 'Infinitive') : tag),
  );
  return unique(readings.length > 0 ? withPlural(lower, readings).map(mendForm(lower)) : byEnding(lower));
}

/** "models" is listed as a verb only, though "model" is a noun. */
function withPlural(lower: string, readings: readonly Reading[]): readonly Reading[] {
  if (!lower.endsWith('s') || readings.some((reading) => reading.tag === 'NOUN')) return readings;
  const base = readings.find((reading) => reading.form === 's')?.lemma;
  const isNoun = base !== undefined && base !== lower && readingsOf(base).some((reading) => reading.tag === 'NOUN');
  return isNoun ? [{ tag: 'NOUN', lemma: base }, ...readings] : readings;
}

/** "progress" is listed as a third person because it ends in s. */
function mendForm(lower: string): (reading: Reading) => Reading {
  return (reading) =>
    reading.form === 's' && lower.endsWith('ss') ? { tag: 'VERB', form: 'base', lemma: lower } : reading;
}

function closedReading(lower: string, tag: PartOfSpeech): Reading {
  const auxiliary = tag === 'AUX' ? AUXILIARIES[lower] : undefined;
  if (auxiliary) return { tag, form: auxiliary[1], lemma: auxiliary[0] };
  return tag === 'AUX' ? { tag, form: 'base', lemma: lower } : { tag, lemma: lower };
}

/** Pasts of strong verbs that have another participle: "its sales rose" is no phrase of sales. */
const ONLY_PAST: ReadonlySet<string> = new Set(
  (
    'arose ate became began blew broke came chose drank drew drove fell flew forgave forgot froze gave grew hid knew lay mistook outgrew overcame oversaw ' +
    'overtook ran rang rode rose sang sank saw shook shrank spoke sprang stole swam swore threw took tore underwent undertook undid went withdrew woke wore wrote'
  ).split(' '),
);

/** Readings for one tag of compromise's lexicon: "PastTense" gives past and participle, with the infinitive as lemma. */
function openReadings(lower: string, tag: string): Reading[] {
  const listed = VERB_FORMS[tag];
  const forms = ONLY_PAST.has(lower) ? listed?.filter((form) => form !== 'participle') : listed;
  if (forms) return forms.map((form) => ({ tag: 'VERB', form, lemma: infinitive(lower, form) }));
  const part = PARTS_OF_SPEECH[tag];
  if (!part) return [];
  return [{ tag: part, lemma: part === 'NOUN' ? singular(lower) : lower }];
}

const ADJECTIVE_ENDING =
  /(?:ous|ful|ive|able|ible|ical|ic|less|ish|ary|ial|ual|nal|ral|tal|ular|ent|ant|-based|-led|-owned|-backed|-wide|-style|-term|-year|-old|-like|-free|-scale|-cost|-price|-share)$/;

/** Words that no list knows: the ending decides, a noun otherwise. */
function byEnding(lower: string): Reading[] {
  // "a co-owner", "the vice-chairman"
  if (/^(?:co|part|vice|under|deputy|ex)-\p{L}{2,}(?:[eo]r|man|woman|president|secretary|chief|-general)$/u.test(lower))
    return [{ tag: 'NOUN', lemma: lower }];
  const compound = /^(?:cross|co|pre|re|over|under|in|out|sub)-(\p{L}{3,})$/u.exec(lower);
  if (compound && isListed(compound[1]!))
    return [{ tag: 'ADJ', lemma: lower }, ...behindHyphen(compound[1]!, lower.slice(0, -compound[1]!.length))];
  if (lower.includes('-') && !lower.endsWith('ed'))
    return [
      { tag: 'ADJ', lemma: lower },
      { tag: 'NOUN', lemma: singular(lower) },
    ];
  const prefixed = /^(?:over|out|under|re|mis|pre|co-?)(\p{L}{3,})$/u.exec(lower);
  if (prefixed && isListed(prefixed[1]!))
    return readingsOf(prefixed[1]!).map((reading) => ({
      ...reading,
      lemma: lower.slice(0, -prefixed[1]!.length) + reading.lemma,
    }));
  if (NOUN_BY_ENDING.test(lower)) return [{ tag: 'NOUN', lemma: singular(lower) }];
  if (lower.endsWith('ly')) return [{ tag: 'ADV', lemma: lower }];
  if (ADJECTIVE_ENDING.test(lower)) return [{ tag: 'ADJ', lemma: lower }];
  if (/.{2}(?:ed)$/.test(lower)) {
    if (lower.includes('-')) return [{ tag: 'ADJ', lemma: lower }];
    return [...openReadings(lower, 'PastTense'), { tag: 'ADJ', lemma: lower }];
  }
  if (/.{3}ing$/.test(lower)) return [...openReadings(lower, 'Gerund'), { tag: 'NOUN', lemma: lower }];
  if (/(?:ise|ize|ify|.{4}ate)$/.test(lower)) return openReadings(lower, 'Infinitive');
  if (/(?:ises|izes|ifies|.{4}ates)$/.test(lower)) return openReadings(lower, 'PresentTense');
  if (/[^s]s$/.test(lower) && lower.length > 3) {
    const base = readingsOf(lower.replace(/(?<=[sxz]|ch|sh)es$|ies$|s$/, (end) => (end === 'ies' ? 'y' : '')));
    const readings = base.flatMap((reading): Reading[] => {
      if (reading.tag === 'NOUN') return [{ tag: 'NOUN', lemma: reading.lemma }];
      if (reading.tag === 'VERB' && reading.form === 'base') return [{ tag: 'VERB', form: 's', lemma: reading.lemma }];
      return [];
    });
    const isGuess = readings.every((reading) => reading.tag === 'NOUN') && !isListed(readings[0]?.lemma ?? lower);
    if (!isGuess) return readings;
    return [{ tag: 'NOUN', lemma: singular(lower) }, ...openReadings(lower, 'PresentTense')];
  }
  return [{ tag: 'NOUN', lemma: singular(lower) }];
}

/** "cross-licensed", "co-developed", "a cross-licence": the verb or noun behind the hyphen. */
function behindHyphen(word: string, prefix: string): Reading[] {
  return readingsOf(word)
    .filter(({ tag }) => tag === 'VERB' || (tag === 'NOUN' && /^(?:cross|co|sub)-$/.test(prefix)))
    .map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
}

function infinitive(lower: string, form: VerbForm): string {
  if (form === 'base') return lower;
  const found = lower.endsWith('ed') && form === 'participle' ? lower : toInfinitive(lower, form);
  // its table of participles holds only those that differ from the past
  const base = found !== lower ? found : toInfinitive(lower, form === 'participle' ? 'past' : form);
  // "totalled", "cancelling": British spelling doubles the consonant
  return base.endsWith('ll') && !isListed(base) && isListed(base.slice(0, -1)) ? base.slice(0, -1) : base;
}

/** compromise's singular, kept from cutting words that only look plural ("series", "business"). */
function singular(lower: string): string {
  return /(?:^(?:bio|syn)?gas|^bias|^atlas|^canvas|ss|us|is|(?<!bacter|crit|med|stad|pod|consort|sympos|gymnas|compend|auditor|emper|millenn)ia|series|species|news|premises|headquarters)$/.test(
    lower,
  )
    ? lower
    : toSingular(lower) || lower;
}

function unique(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter((reading) => {
    const key = `${reading.tag}/${reading.form ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
