import type { Sentence } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { overlaps } from '../model/span.ts';
import type { Value } from '../model/value.ts';
import type { Condition } from './define.ts';
import type { Scene } from './filler.ts';
import { verbOf } from './governors.ts';
import { modalityOf } from './modality.ts';
import { infinitivesOf, placesOf, type Stand, standsAt } from './places.ts';
import { alternatives, wordSet } from './rule-text.ts';
import { entitiesAt } from './stand-ins.ts';
import { standsForOneOf } from './things.ts';

/** A condition that has been read: its lists are sets, its places are split. */
export interface Check {
  readonly condition: Condition;
  /** Whether it holds for a predicate. */
  readonly holds: Fits;
}

/** Reads a condition once, for it is asked of every predicate that evokes its pattern. */
export function compileCondition(condition: Condition): Check {
  const fits = testOf(condition).compile(condition);
  return { condition, holds: condition.not ? (frame, scene) => !fits(frame, scene) : fits };
}

/** Why a condition does not hold, in words. */
export function failsBecause(condition: Condition, frame: Frame, scene: Scene): string {
  const test = testOf(condition);
  const [wanted, found] = [test.wanted(condition), test.found(condition, frame, scene)];
  if (!condition.not) return `wants ${wanted}; found ${found || 'nothing'}`;
  const where = condition.governor ? ' as the verb over it' : condition.at ? ` at ${condition.at}` : '';
  return `excludes ${found || wanted}${where}`;
}

type Fits = (frame: Frame, scene: Scene) => boolean;

/** What a kind of condition asks, and how an explanation says it. */
interface Test {
  compile(condition: Condition): Fits;
  wanted(condition: Condition): string;
  found(condition: Condition, frame: Frame, scene: Scene): string;
}

/** A condition is of the first kind whose key it has. */
function testOf({ role, governor, adverb, modality, doing, relative, opener, within, tense, voice }: Condition): Test {
  if (role !== undefined) return ROLE;
  if (governor !== undefined) return GOVERNOR;
  if (adverb !== undefined) return ADVERB;
  if (modality !== undefined) return MODALITY;
  if (doing !== undefined) return DOING;
  if (relative !== undefined) return RELATIVE;
  if (opener !== undefined) return OPENER;
  if (within !== undefined) return WITHIN;
  if (tense !== undefined) return TENSE;
  return voice !== undefined ? VOICE : STAND;
}

const governorLemma = (frame: Frame) => frame.governor?.lemma ?? '';

const ROLE: Test = {
  compile: ({ role, governor }) => {
    const roles = wordSet(role!);
    const governors = governor === undefined ? undefined : wordSet(governor);
    return (frame) => (!governors || governors.has(governorLemma(frame))) && roles.has(frame.role ?? '');
  },
  wanted: ({ role, governor }) => `that it is the ${listed(role!)}${governor ? ` of ${listed(governor)}` : ''}`,
  found: (_, frame) => frame.role ?? '',
};

const GOVERNOR: Test = {
  compile: ({ governor }) => {
    const governors = wordSet(governor!);
    return (frame) => governors.has(governorLemma(frame));
  },
  wanted: ({ governor }) => `${listed(governor!)} as the verb over it`,
  found: (_, frame) => governorLemma(frame) && `“${governorLemma(frame)}”`,
};

const ADVERB: Test = {
  compile: ({ adverb }) => {
    const adverbs = wordSet(adverb!);
    return (frame) => adverbsOf(frame).some((word) => adverbs.has(word));
  },
  wanted: ({ adverb }) => `the adverb ${listed(adverb!)}`,
  found: (_, frame) => adverbsOf(frame).join(', '),
};

const MODALITY: Test = {
  compile:
    ({ modality }) =>
    (frame) =>
      modalityOf(frame, modality!) !== undefined,
  wanted: ({ modality }) => `that somebody ${modality}`,
  found: ({ modality }, frame) => modalityOf(frame, modality!) ?? '',
};

const doingLemma = (frame: Frame) => infinitivesOf(frame)[0]?.lemma ?? '';

const DOING: Test = {
  compile: ({ doing }) => {
    const verbs = wordSet(doing!);
    return (frame) => verbs.has(doingLemma(frame));
  },
  wanted: ({ doing }) => `to ${listed(doing!)}`,
  found: (_, frame) => doingLemma(frame),
};

const RELATIVE: Test = {
  compile: ({ relative }) => {
    const verbs = wordSet(relative!);
    return ({ relatives = [] }) => relatives.some(({ lemma }) => verbs.has(lemma));
  },
  wanted: ({ relative }) => `that it ${listed(relative!)}`,
  found: (_, { relatives = [] }) => relatives.map(({ lemma }) => lemma).join(', '),
};

const OPENER: Test = {
  compile: ({ opener }) => {
    const openers = wordSet(opener!);
    return (frame) => openers.has(frame.subordinator ?? '');
  },
  wanted: ({ opener }) => `${listed(opener!)} before it`,
  found: (_, frame) => frame.subordinator ?? '',
};

/** The nouns of a sentence that a phrase completes. */
const holdersOf = ({ phrase }: Frame, { frames }: Scene) =>
  frames.filter((other) => other.kind === 'noun' && other.preps.some(({ object }) => object && object === phrase));

const WITHIN: Test = {
  compile: ({ within }) => {
    const nouns = wordSet(within!);
    return (frame, scene) => holdersOf(frame, scene).some(({ lemma }) => nouns.has(lemma));
  },
  wanted: ({ within }) => `that it completes ${listed(within!)}`,
  found: (_, frame, scene) =>
    holdersOf(frame, scene)
      .map(({ lemma }) => `“${lemma}”`)
      .join(', '),
};

const TENSE: Test = {
  compile:
    ({ tense }) =>
    (frame) =>
      verbOf(frame)?.tense === tense,
  wanted: ({ tense }) => `the ${tense}`,
  found: (_, frame) => verbOf(frame)?.tense ?? '',
};

const VOICE: Test = {
  compile:
    ({ voice }) =>
    (frame) =>
      frame.voice === voice,
  wanted: ({ voice }) => `the ${voice}`,
  found: (_, frame) => frame.voice,
};

/** What stands at a place: the predicate's own phrase where none is named. */
const STAND: Test = {
  compile: (condition) => {
    const { at = 'self', ifAny, figure } = condition;
    // "Commitment: $5 billion": what a label's noun measures stands behind its colon
    const places = placesOf(figure ? `${at} | :` : at);
    const fits = compileStand(condition);
    return (frame, scene) => {
      let isEmpty = true;
      for (const { standsIn } of places) {
        const stands = standsIn(frame);
        if (stands.length === 0) continue;
        isEmpty = false;
        if (stands.some((stand) => fits(stand, scene))) return true;
      }
      return isEmpty && ifAny === true;
    };
  },
  wanted: (condition) => describe(condition),
  found: ({ at }, frame) =>
    standsAt(frame, at ?? 'self')
      .flat()
      .map(({ phrase }) => `“${phrase.lemma}”`)
      .join(', '),
};

/** Everything that a condition asks of a stand. */
function compileStand({ head, means, word, figure, bound, is }: Condition): (stand: Stand, scene: Scene) => boolean {
  const heads = head === undefined ? undefined : wordSet(head);
  const words = word === undefined ? undefined : wordSet(word);
  const things = means === undefined ? undefined : wordSet(means);
  const isOne = is && IS[is];
  return (stand, scene) =>
    (!heads || heads.has(stand.phrase.lemma.toLowerCase())) &&
    (!things || standsForOneOf(things, stand.phrase, scene)) &&
    (!words || holdsWord(words, stand.phrase, scene.sentence)) &&
    (!figure || hasFigure(stand.phrase, figure, scene.sentence)) &&
    (!bound || isBounded(stand.phrase, scene.sentence)) &&
    (!isOne || isOne(stand, scene));
}

/** "“stake” or “share” with an upper bound at object" */
function describe({ at = 'self', head, means, word, figure, bound, is }: Condition): string {
  const what = [
    head && listed(head),
    means && `a pronoun for ${listed(means)}`,
    word && `${listed(word)} in the words`,
    figure && `a figure (${figure})`,
    bound && 'an upper bound',
    is && `a ${is}`,
  ];
  return `${what.filter(Boolean).join(' with ') || 'something'} at ${at}`;
}

/** How many words of a list a reader wants to see. */
const SHOWN = 8;

/** "“stake” or “share”"; of a long list the first few. */
function listed(list: string): string {
  const words = alternatives(list).map((word) => `“${word}”`);
  const shown = words.slice(0, SHOWN).join(' or ');
  return words.length > SHOWN ? `${shown} or ${words.length - SHOWN} more` : shown;
}

/** Adverbs and predicative adjectives of the clause; a noun and a complement ("is first to get") have their verb's too. */
function adverbsOf(frame: Frame): string[] {
  // the particle of "hand back" says what "back" says in "hand it back"
  const own = [...frame.adverbs, ...frame.predicative, ...frame.lemma.split(' ').slice(1)];
  return (frame.kind === 'noun' || frame.relation === 'complement') && frame.governor
    ? [...own, ...adverbsOf(frame.governor)]
    : own;
}

function holdsWord(wanted: ReadonlySet<string>, phrase: NounPhrase, sentence: Sentence): boolean {
  for (let i = phrase.range.from; i < phrase.range.to; i++) {
    const token = sentence.tokens[i]!;
    if (wanted.has(token.lower) || wanted.has(token.lemma)) return true;
    // "2.6GHz"
    if (token.tag === 'NUM' && wanted.has(token.lower.replace(/^[\d.,]+/, ''))) return true;
  }
  return false;
}

const hasFigure = (phrase: NounPhrase, kind: string, { values }: Sentence) =>
  values.some(
    ({ value, span }) => (kind === 'sum' ? isSum(value) : value.kind === kind) && overlaps(span, phrase.span),
  );

/** Money that a company may be worth: a million or more, and no price of a share. */
const isSum = (value: Value) =>
  value.kind === 'money' && !value.per && (value.amount ?? value.min ?? value.max ?? 0) >= 1e6;

/** "no more than €5", "up to 40%" */
function isBounded(phrase: NounPhrase, { values }: Sentence): boolean {
  return values.some(
    ({ value, span }) =>
      overlaps(span, phrase.span) &&
      (('bound' in value && value.bound === 'at_most') ||
        ('max' in value && value.max !== undefined && value.min === undefined)),
  );
}

/** A name of which the text does not say what it is may be a company's. */
const isParty = (index: number, { annotation }: Scene) =>
  /^(?:organization|other)$/.test(annotation.entities[index]!.type ?? '');

/** What a figure is a mark of: "passed the 1 million mark". */
const MARKS: ReadonlySet<string> = new Set(['mark', 'milestone', 'threshold', 'barrier']);

/** Whether one of the names at the place, or in front of the head, is one by what the text says of it. */
const IS = {
  cloud: (stand: Stand, scene: Scene) => entitiesAt(stand, scene).some((index) => scene.clouds.has(index)),
  figure: ({ phrase }: Stand, { sentence }: Scene) =>
    sentence.values.some(
      ({ value, span }) =>
        value.kind !== 'date' &&
        value.kind !== 'duration' &&
        overlaps(span, MARKS.has(phrase.lemma) ? phrase.span : sentence.tokens[phrase.head]!.span),
    ),
  time: ({ phrase }: Stand, { sentence }: Scene) =>
    sentence.values.some(({ value, span }) => /^(?:date|duration)$/.test(value.kind) && overlaps(span, phrase.span)),
  known: (stand: Stand, scene: Scene) => entitiesAt(stand, scene).length > 0,
  firm: (stand: Stand, scene: Scene) =>
    entitiesAt(stand, scene).some((index) => isParty(index, scene) && !scene.clouds.has(index)),
  company: (stand: Stand, scene: Scene) =>
    entitiesAt(stand, scene).some((index) => scene.annotation.entities[index]!.type === 'organization'),
  party: (stand: Stand, scene: Scene) => entitiesAt(stand, scene).some((index) => isParty(index, scene)),
};
