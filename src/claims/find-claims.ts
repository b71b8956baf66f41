import type { Annotation, Sentence } from '../model/annotation.ts';
import type { Attributions } from '../model/attribution.ts';
import type { Claim, Status } from '../model/claim.ts';
import { EnclosingSpans } from '../model/enclosing-spans.ts';
import type { Frame } from '../model/frame.ts';
import { createPlacing } from '../model/place.ts';
import { contains, cover, inReadingOrder, type Span } from '../model/span.ts';
import { carryParties } from './carry.ts';
import { decideCertainty } from './certainty.ts';
import { findClouds } from './clouds.ts';
import { findCondition, isSupposed } from './condition.ts';
import { dealWordOf } from './deal-figures.ts';
import type { Decision } from './decision.ts';
import type { Pattern } from './define.ts';
import { isDenied } from './denial.ts';
import { evokedBy } from './evoke.ts';
import type { Filler, Scene } from './filler.ts';
import { failureOf } from './given-up.ts';
import { hasKinds, kindsIn } from './kinds.ts';
import { type Candidate, matchPattern, type NearMiss, nearMiss, ruleId, type Yielded } from './match.ts';
import { findQuotes } from './quotes.ts';
import { buildClaim, type Proposition, type RecordContext } from './record.ts';
import { mostSpecific, valueSpans } from './specific.ts';
import { decideProposal, decideStatus } from './status.ts';
import { isFormer } from './status-words.ts';
import { sideOfPublication } from './when.ts';

/** What the claims stage works on. */
export interface ClaimInput {
  readonly annotation: Annotation;
  /** By sentence. */
  readonly frames: readonly (readonly Frame[])[];
  readonly attributions: Attributions;
  /** Id of the source's record. */
  readonly source: string;
}

/** What the rules made of an article. */
export interface Decisions {
  /** In reading order, each with what it was made of; a quotation is made of its speaker's words. */
  readonly claims: readonly { readonly claim: Claim; readonly candidate?: Candidate }[];
  /** Patterns that fit and make no claim of their own. */
  readonly yielded: readonly Yielded[];
  /** Patterns that were evoked and do not fit. */
  readonly misses: readonly NearMiss[];
}

/** All claims of an article, in reading order. */
export function findClaims(input: ClaimInput): Claim[] {
  return decide(input).claims.map(({ claim }) => claim);
}

/** The claims of an article, and of every pattern that was evoked and makes none, why. */
export function decideClaims(input: ClaimInput): Decisions {
  const misses: NearMiss[] = [];
  return { ...decide(input, misses), misses };
}

/** Collects in `misses` what every pattern that does not fit lacks; without it, those that cannot fit are not tried. */
function decide(
  { annotation, frames, attributions, source }: ClaimInput,
  misses?: NearMiss[],
): Omit<Decisions, 'misses'> {
  const { article } = annotation;
  const context: RecordContext = {
    article,
    attributed: new EnclosingSpans(attributions.contents, ({ content }) => content),
    source,
    place: createPlacing(article),
  };
  const fits: Candidate[] = [];
  const supposed: Candidate[] = [];
  const others: Yielded[] = [];
  const scenes = scenesOf(annotation, frames);
  for (const scene of scenes) {
    const held = kindsIn(scene.sentence);
    for (const frame of scene.frames) {
      for (const { plan } of evokedBy(frame)) {
        const { type, pattern, needs } = plan;
        if (!misses && !hasKinds(held, needs)) continue;
        const match = matchPattern(plan, frame, scene, misses !== undefined);
        if (match && 'fits' in match)
          for (const candidate of match.fits) {
            if (!isToldBy(scene.sentence, candidate)) continue;
            const word = type.measures ? dealWordOf(candidate, scene) : undefined;
            if (word !== undefined) others.push({ candidate, reason: `“${word}” makes the figure a term of a deal` });
            else (isSupposed(frame) ? supposed : fits).push(candidate);
          }
        else if (match) misses?.push(nearMiss(type, pattern, frame, scene, match.fails));
      }
    }
  }
  const carried = carryParties(fits, scenes);
  const specific = bySentence(carried.kept).map(mostSpecific);
  const kept = specific.flatMap((sentence) => sentence.kept);
  const yielded = [
    ...carried.yielded,
    ...specific.flatMap((sentence) => sentence.yielded),
    ...others,
    ...supposed.map((candidate) => ({ candidate, reason: 'it is only supposed, and asserts nothing' })),
  ];
  const stated = kept.map((candidate) => ({
    candidate,
    proposition: propositionOf(candidate, frames[candidate.frame.sentence]!, annotation),
  }));
  const quoted = findQuotes(annotation, attributions).map((proposition) => ({ proposition }));
  const claims = [...stated, ...quoted]
    .sort(({ proposition: a }, { proposition: b }) => inReadingOrder(a.evidence, b.evidence) || byRule(a, b))
    .map(({ proposition, ...made }) => ({ ...made, claim: buildClaim(proposition, context) }));
  return { claims, yielded };
}

/** Whether anything of a claim stands in the sentence itself, and not all of it in the words that lead in to its list. */
function isToldBy({ span }: Sentence, { frame, slots }: Candidate): boolean {
  const isOwn = ({ start }: Span) => start >= span.start;
  return isOwn(frame.predicate) || Object.values(slots).some((fillers) => fillers.some((filler) => isOwn(filler.span)));
}

/** Candidates of one sentence stand together: they are found sentence by sentence. */
function bySentence(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.frame.sentence);
    if (group) group.push(candidate);
    else groups.set(candidate.frame.sentence, [candidate]);
  }
  return [...groups.values()];
}

/** What there is to try patterns on, by sentence. */
export function scenesOf(annotation: Annotation, frames: readonly (readonly Frame[])[]): Scene[] {
  const clouds = findClouds(annotation);
  const scenes: Scene[] = [];
  annotation.sentences.forEach((sentence, i) => {
    if (isQuestion(sentence, annotation)) return;
    const before = scenes.at(-1);
    scenes.push({ annotation, sentence, index: i, frames: frames[i]!, clouds, before, parties: undefined });
  });
  return scenes;
}

/** A question asserts nothing. */
export function isQuestion({ span }: Sentence, { article }: Annotation): boolean {
  return article.text[span.end - 1] === '?';
}

const byRule = (a: Proposition, b: Proposition) => (a.foundBy < b.foundBy ? -1 : a.foundBy > b.foundBy ? 1 : 0);

/** Whether the pattern reads "may" as a right and "may not" as a limit, and not as a guess. */
const grants = ({ denied, when, fixed }: Pattern) =>
  denied === true || fixed?.right !== undefined || when?.some(({ modality }) => modality === 'may') === true;

/** Whether the claim's own date lies before or after the article's. */
function sideOf({ slots, type }: Candidate, { article }: Annotation): 'past' | 'future' | undefined {
  const [date] = slots.date ?? slots.asOf ?? [];
  const textOf = ({ span }: Filler) => article.text.slice(span.start, span.end);
  const edtf = date?.value.kind === 'date' ? date.value.edtf : undefined;
  // "go on sale later this week": yet to come, whenever it was written
  if (date && /^(?:later (?:this|today)|next|tomorrow)\b/i.test(textOf(date))) return 'future';
  // "the court votes this spring": so far only in prospect, where the tense does not say that it is over
  if (
    date &&
    type.status === 'happening' &&
    /^this (?:spring|summer|autumn|fall|winter|month|quarter)\b/i.test(textOf(date))
  )
    return 'future';
  return sideOfPublication(edtf, article.metadata.datePublished?.value);
}

/** Status by the words that overrule what a pattern says, then by the pattern, else by the clause; quotations have none. */
function statusOf(
  candidate: Candidate,
  frames: readonly Frame[],
  annotation: Annotation,
): Decision<Status> | undefined {
  const { type, pattern, frame } = candidate;
  if (type.status === 'quote') return undefined;
  const sentence = annotation.sentences[frame.sentence]!;
  if (pattern.status === 'in_force' && isFormer(frame, sentence))
    return { value: 'ended', reason: `a former “${frame.lemma}”` };
  const failure = failureOf(frame, frames);
  if (failure) return { value: 'ended', reason: `followed by “${failure.lemma}”` };
  if (pattern.status) return decideProposal(frame) ?? { value: pattern.status, reason: `“${frame.lemma}”` };
  return decideStatus(type.status, frame, sentence, sideOf(candidate, annotation));
}

/** A candidate with everything that its clause says of it. */
function propositionOf(candidate: Candidate, frames: readonly Frame[], annotation: Annotation): Proposition {
  const { type, pattern, frame, slots } = candidate;
  const sentence = annotation.sentences[frame.sentence]!;
  const status = statusOf(candidate, frames, annotation);
  const certainty = pattern.certainty
    ? { value: pattern.certainty, reason: `“${frame.lemma}”` }
    : decideCertainty(frame, valueSpans(candidate), sentence, grants(pattern));
  const negated = !pattern.denied && status?.value !== 'ended' && isDenied(frame);
  return {
    type,
    slots,
    evidence: evidenceOf(candidate, frames, sentence.span),
    predicate: frame.predicate,
    ...(status ? { status: status.value } : {}),
    certainty: certainty.value,
    negated,
    condition: findCondition(frame, frames, sentence.span, annotation.article),
    foundBy: ruleId(candidate),
    reasons: [...(status ? [`${status.value}: ${status.reason}`] : []), `${certainty.value}: ${certainty.reason}`],
  };
}

/**
 * From the first to the last word of the sentence that the claim takes something from, with what restricts its parts:
 * "models that meet some levels".
 */
function evidenceOf({ frame, slots }: Candidate, frames: readonly Frame[], sentence: Span): Span {
  let span = frame.span;
  for (const inner of frames)
    if (inner.relation === 'relative' && inner.governor === frame && inner.predicate.start >= frame.span.start)
      span = cover(span, inner.span);
  if (frame.kind === 'noun' && frame.governor) span = cover(span, frame.governor.predicate);
  for (const filler of Object.values(slots).flat())
    if (contains(sentence, filler.span)) span = cover(span, filler.span);
  return { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
}
