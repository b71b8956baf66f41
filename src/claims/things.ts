import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Filler, Scene } from './filler.ts';
import { termOf } from './terms.ts';

/** Units of what is measured rather than counted. */
const MEASURES =
  /(?:^|[ -])(?:times?|points?|overs?|miles?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|tonnes?|tons?|degrees?|feet|[a-z]*met(?:re|er)s?|[a-z]*watts?)(?:$| )/;

/** How many sentences back a number still counts what was counted. */
const REACH = 2;

/** "14 people were killed and 80 injured": what the nearest count before a phrase counts, where the phrase says nothing of it. */
export function countedBefore({ span }: NounPhrase, scene: Scene): Filler | undefined {
  let at: Scene | undefined = scene;
  for (let back = 0; at && back <= REACH; back++, at = at.before) {
    const { sentence } = at;
    const counts = sentence.values.filter(
      ({ value }) => value.kind === 'count' && value.unit !== undefined && !MEASURES.test(value.unit),
    );
    const count = counts.findLast((mention) => mention.span.end <= span.start);
    if (count?.value.kind !== 'count') continue;
    const unit = count.value.unit!;
    const words = sentence.tokens.filter((token) => contains(count.span, token.span) && token.tag !== 'NUM');
    const first = words.find(({ lower }) => unit.startsWith(lower));
    return {
      value: { kind: 'term', value: unit },
      span: { start: (first ?? count).span.start, end: count.span.end },
    };
  }
  return undefined;
}

/** "The rate is 5%; a year ago it was 6%": the thing that the clause before a pronoun, or the sentence before it, is about. */
export function thingBefore({ span }: NounPhrase, scene: Scene): Filler | undefined {
  const earlier = scene.frames.filter((frame) => frame.predicate.end <= span.start);
  return subjectOf(earlier.toReversed(), scene) ?? (scene.before && subjectOf(scene.before.frames, scene.before));
}

function subjectOf(frames: readonly Frame[], scene: Scene): Filler | undefined {
  const verb = frames.find(
    (frame) => frame.kind === 'verb' && frame.tense !== undefined && !frame.governor && !frame.subordinator,
  );
  const subject = verb && (verb.voice === 'passive' ? verb.object : verb.subject);
  const head = subject && scene.sentence.tokens[subject.head]!;
  const isNamed = head && scene.sentence.entities.some((mention) => overlaps(mention.span, head.span));
  return head?.tag === 'NOUN' && !isNamed ? termOf({ phrase: subject! }, scene.sentence) : undefined;
}

/** Pronouns that may stand for a thing that has just been named. */
const FOR_THINGS = /^(?:it|they|them|one)$/;

/** How far back the noun of a pronoun stands: in its own sentence or the one before. */
const BACK = 1;

/**
 * "The contract was signed in May; in June they extended it": whether the nearest thing before a pronoun is one of these.
 * Who is merely the likeliest company gives way to it.
 */
export function standsForOneOf(heads: ReadonlySet<string>, phrase: NounPhrase, scene: Scene): boolean {
  const head = scene.sentence.tokens[phrase.head]!;
  if ((head.tag !== 'PRON' && head.lower !== 'one') || !FOR_THINGS.test(head.lower)) return false;
  const mention = scene.sentence.entities.find(({ span }) => overlaps(span, head.span));
  if (mention?.resolution && mention.resolution.rule !== 'pronoun/salience') return false;
  let at: Scene | undefined = scene;
  for (let back = 0; at && back <= BACK; back++, at = at.before) {
    const thing = at.frames.findLast(
      (frame) => (back > 0 || frame.predicate.end <= head.span.start) && isThing(frame, at!),
    );
    if (thing) return heads.has(thing.lemma);
  }
  return false;
}

/** A subject or object that is no company and no figure. */
function isThing({ kind, role, phrase, governor }: Frame, { sentence }: Scene): boolean {
  if (kind !== 'noun' || (role !== 'subject' && role !== 'object') || !phrase) return false;
  if (governor?.relation === 'relative') return false;
  const head = sentence.tokens[phrase.head]!;
  return (
    head.tag === 'NOUN' && ![...sentence.entities, ...sentence.values].some(({ span }) => overlaps(span, head.span))
  );
}
