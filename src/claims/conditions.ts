import type { Sentence } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Condition } from './define.ts';
import type { Scene } from './filler.ts';
import { verbOf } from './governors.ts';
import { modalityOf } from './modality.ts';
import { type Stand, standsAt } from './places.ts';
import { alternatives, wordSet } from './rule-text.ts';

/** Whether a condition holds for a predicate. */
export function holds(condition: Condition, frame: Frame, scene: Scene): boolean {
  return judge(condition, frame, scene).fits !== (condition.not === true);
}

/** Why a condition does not hold, in words. */
export function failsBecause(condition: Condition, frame: Frame, scene: Scene): string {
  const judgement = judge(condition, frame, scene);
  const [wanted, found] = [judgement.wanted(), judgement.found()];
  if (!condition.not) return `wants ${wanted}; found ${found || 'nothing'}`;
  const where = condition.governor ? ' as the verb over it' : condition.at ? ` at ${condition.at}` : '';
  return `excludes ${found || wanted}${where}`;
}

interface Judgement {
  readonly fits: boolean;
  /** In words, which only explanations ask for. */
  readonly wanted: () => string;
  readonly found: () => string;
}

function judge(condition: Condition, frame: Frame, scene: Scene): Judgement {
  const { governor, role, adverb, doing } = condition;
  if (role !== undefined) {
    const found = frame.role ?? '';
    const isGoverned = governor === undefined || has(governor, frame.governor?.lemma ?? '');
    return {
      fits: isGoverned && has(role, found),
      wanted: () => `that it is the ${listed(role)}${governor ? ` of ${listed(governor)}` : ''}`,
      found: () => found,
    };
  }
  if (governor !== undefined) {
    const found = frame.governor?.lemma ?? '';
    return {
      fits: has(governor, found),
      wanted: () => `${listed(governor)} as the verb over it`,
      found: () => found && `“${found}”`,
    };
  }
  if (adverb !== undefined) {
    const found = adverbsOf(frame);
    return {
      fits: found.some((word) => has(adverb, word)),
      wanted: () => `the adverb ${listed(adverb)}`,
      found: () => found.join(', '),
    };
  }
  if (condition.modality !== undefined) {
    const found = modalityOf(frame, condition.modality);
    return { fits: found !== undefined, wanted: () => `that somebody ${condition.modality}`, found: () => found ?? '' };
  }
  if (doing !== undefined) {
    const found = frame.preps.map((prep) => prep.frame?.lemma).find((lemma) => lemma !== undefined) ?? '';
    return { fits: has(doing, found), wanted: () => `to ${listed(doing)}`, found: () => found };
  }
  if (condition.tense !== undefined) {
    const found = verbOf(frame)?.tense ?? '';
    return { fits: found === condition.tense, wanted: () => `the ${condition.tense}`, found: () => found };
  }
  if (condition.voice !== undefined)
    return {
      fits: frame.voice === condition.voice,
      wanted: () => `the ${condition.voice}`,
      found: () => frame.voice,
    };
  const stands = standsAt(frame, condition.at ?? 'self').flat();
  const { sentence } = scene;
  const fits =
    (condition.ifAny === true && stands.length === 0) ||
    stands.some(
      (stand) =>
        headFits(condition, stand.phrase) &&
        wordFits(condition, stand.phrase, sentence) &&
        (!condition.figure || hasFigure(stand.phrase, condition.figure, sentence)) &&
        (!condition.bound || isBounded(stand.phrase, sentence)) &&
        (!condition.is || IS[condition.is](stand, scene)),
    );
  return {
    fits,
    wanted: () => describe(condition),
    found: () => stands.map(({ phrase }) => `“${phrase.lemma}”`).join(', '),
  };
}

/** "“stake” or “share” with an upper bound at object" */
function describe({ at = 'self', head, word, figure, bound, is }: Condition): string {
  const what = [
    head && listed(head),
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

const has = (list: string, word: string) => wordSet(list).has(word);

/** Adverbs and predicative adjectives of the clause; a noun and a complement ("is first to get") have their verb's too. */
function adverbsOf(frame: Frame): string[] {
  // the particle of "hand back" says what "back" says in "hand it back"
  const own = [...frame.adverbs, ...frame.predicative, ...frame.lemma.split(' ').slice(1)];
  return (frame.kind === 'noun' || frame.relation === 'complement') && frame.governor
    ? [...own, ...adverbsOf(frame.governor)]
    : own;
}

const headFits = ({ head }: Condition, phrase: NounPhrase) =>
  head === undefined || has(head, phrase.lemma.toLowerCase());

function wordFits({ word }: Condition, phrase: NounPhrase, sentence: Sentence): boolean {
  if (word === undefined) return true;
  const wanted = wordSet(word);
  for (let i = phrase.range.from; i < phrase.range.to; i++) {
    const token = sentence.tokens[i]!;
    if (wanted.has(token.lower) || wanted.has(token.lemma)) return true;
  }
  return false;
}

const hasFigure = (phrase: NounPhrase, kind: string, { values }: Sentence) =>
  values.some(({ value, span }) => value.kind === kind && overlaps(span, phrase.span));

/** "no more than €5", "up to 40%" */
function isBounded(phrase: NounPhrase, { values }: Sentence): boolean {
  return values.some(
    ({ value, span }) =>
      overlaps(span, phrase.span) &&
      (('bound' in value && value.bound === 'at_most') ||
        ('max' in value && value.max !== undefined && value.min === undefined)),
  );
}

/** Whether one of the names at the place, or in front of the head, is one by what the text says of it. */
const IS = {
  cloud: (stand: Stand, scene: Scene) => entitiesAt(stand, scene).some((index) => scene.clouds.has(index)),
  figure: ({ phrase }: Stand, { sentence }: Scene) =>
    sentence.values.some(
      ({ value, span }) =>
        value.kind !== 'date' && value.kind !== 'duration' && overlaps(span, sentence.tokens[phrase.head]!.span),
    ),
  company: (stand: Stand, scene: Scene) =>
    entitiesAt(stand, scene).some((index) => scene.annotation.entities[index]!.type === 'organization'),
};

function entitiesAt({ phrase, modifiersOnly }: Stand, { sentence }: Scene): number[] {
  const head = sentence.tokens[phrase.head]!.span;
  return sentence.entities
    .filter(({ span }) =>
      modifiersOnly ? contains(phrase.span, span) && span.end <= head.start : overlaps(span, head),
    )
    .flatMap(({ entity, members }) => members ?? (entity === undefined ? [] : [entity]));
}
