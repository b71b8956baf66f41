import type { Annotation } from '../model/annotation.ts';
import type { Attributions } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import { indexCodePoints } from '../model/code-points.ts';
import type { Frame } from '../model/frame.ts';
import { contains, cover, inReadingOrder, type Span } from '../model/span.ts';
import { carryParties } from './carry.ts';
import { catalogue } from './catalogue.ts';
import { decideCertainty } from './certainty.ts';
import { findClouds } from './clouds.ts';
import { findCondition } from './condition.ts';
import type { ClaimType, Pattern } from './define.ts';
import type { Scene } from './filler.ts';
import { governorsOf } from './governors.ts';
import { type Candidate, matchPattern } from './match.ts';
import { findQuotes } from './quotes.ts';
import { buildClaim, type Proposition, type RecordContext } from './record.ts';
import { mostSpecific } from './specific.ts';
import { decideStatus } from './status.ts';
import { isOfClass } from './verb-classes.ts';
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

interface Evoked {
  readonly type: ClaimType;
  readonly pattern: Pattern;
}

/** Predicate → the patterns that it evokes: "verb:own", "noun:stake", "adjective:exclusive". */
const EVOKED_BY: ReadonlyMap<string, readonly Evoked[]> = indexPatterns(catalogue);

/** All claims of an article, in reading order. */
export function findClaims({ annotation, frames, attributions, source }: ClaimInput): Claim[] {
  const { article } = annotation;
  const context: RecordContext = {
    article,
    attributions,
    source,
    points: indexCodePoints(article.text).codePointsBefore,
  };
  const clouds = findClouds(annotation);
  const candidates = frames.flatMap((inSentence, i) => {
    // a question asserts nothing
    if (article.text[annotation.sentences[i]!.span.end - 1] === '?') return [];
    const scene: Scene = { annotation, sentence: annotation.sentences[i]!, frames: inSentence, clouds };
    return mostSpecific(inSentence.flatMap((frame) => candidatesOf(frame, scene)));
  });
  const stated = carryParties(candidates).map((candidate) =>
    proposition(candidate, frames[candidate.frame.sentence]!, annotation),
  );
  const propositions = [...stated, ...findQuotes(annotation, attributions)];
  propositions.sort((a, b) => inReadingOrder(a.evidence, b.evidence) || compareCodeUnits(a.foundBy, b.foundBy));
  return propositions.map((proposition) => buildClaim(proposition, context));
}

const compareCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function candidatesOf(frame: Frame, scene: Scene): Candidate[] {
  return evokedBy(frame).flatMap(({ type, pattern }) => {
    const match = matchPattern(type, pattern, frame, scene);
    return 'fits' in match ? match.fits : [];
  });
}

/** The patterns that a frame's predicate evokes, in the order of the catalogue. */
export function evokedBy(frame: Frame): readonly Evoked[] {
  const byPredicate = EVOKED_BY.get(`${frame.kind}:${frame.lemma.toLowerCase()}`) ?? [];
  const byAdjective = frame.predicative.flatMap((word) => EVOKED_BY.get(`adjective:${word}`) ?? []);
  return [
    ...byPredicate,
    ...byAdjective,
    ...(EVOKED_BY.get(`${frame.kind}:*`) ?? []).filter(
      ({ pattern }) => !pattern.except?.split(' | ').includes(frame.lemma),
    ),
  ];
}

function indexPatterns(types: readonly ClaimType[]): Map<string, Evoked[]> {
  const index = new Map<string, Evoked[]>();
  for (const type of types) {
    for (const pattern of type.patterns) {
      for (const kind of ['verb', 'noun', 'adjective'] as const) {
        for (const lemma of pattern[kind]?.split(' | ') ?? []) {
          const key = `${kind}:${lemma}`;
          const evoked = index.get(key);
          if (evoked) evoked.push({ type, pattern });
          else index.set(key, [{ type, pattern }]);
        }
      }
    }
  }
  return index;
}

/** Whether the pattern reads "may" as a right and "may not" as a limit, and not as a guess. */
const grants = ({ denied, when }: Pattern) =>
  denied === true || when?.some(({ modality }) => modality === 'may') === true;

/** Whether the claim's own date lies before or after the article's. */
function sideOf({ slots }: Candidate, { article }: Annotation): 'past' | 'future' | undefined {
  const date = (slots.date ?? slots.asOf)?.[0]?.value;
  const edtf = date?.kind === 'date' ? date.edtf : undefined;
  return sideOfPublication(edtf, article.metadata.datePublished?.value);
}

/** A candidate with everything that its clause says of it. */
function proposition(candidate: Candidate, frames: readonly Frame[], annotation: Annotation): Proposition {
  const { type, pattern, frame, slots } = candidate;
  const sentence = annotation.sentences[frame.sentence]!;
  const values = Object.values(slots)
    .flat()
    .filter(({ value }) => value.kind === 'money' || value.kind === 'percent' || value.kind === 'count')
    .map(({ span }) => span);
  const status =
    type.status === 'quote'
      ? undefined
      : pattern.status
        ? { value: pattern.status, reason: `“${frame.lemma}”` }
        : decideStatus(type.status, frame, sentence, sideOf(candidate, annotation));
  const certainty = pattern.certainty
    ? { value: pattern.certainty, reason: `“${frame.lemma}”` }
    : decideCertainty(frame, values, sentence, grants(pattern));
  const negated =
    !pattern.denied &&
    status?.value !== 'ended' &&
    [frame, ...governorsOf(frame)].some((link) => isDenied(link, frame));
  return {
    type,
    slots,
    evidence: evidenceOf(candidate, sentence.span),
    predicate: frame.predicate,
    ...(status ? { status: status.value } : {}),
    certainty: certainty.value,
    negated,
    condition: findCondition(frame, frames, sentence.span, annotation.article),
    foundBy: `${type.id}/${pattern.id}`,
    reasons: [...(status ? [`${status.value}: ${status.reason}`] : []), `${certainty.value}: ${certainty.reason}`],
  };
}

/** "does not own", "denied that it was in talks". */
const isDenied = (link: Frame, frame: Frame) =>
  link.negated !== (link !== frame && link.kind === 'verb' && isOfClass(link.lemma, 'denies'));

/** From the first to the last word of the sentence that the claim takes something from. */
function evidenceOf({ frame, slots }: Candidate, sentence: Span): Span {
  let span = frame.span;
  if (frame.kind === 'noun' && frame.governor) span = cover(span, frame.governor.predicate);
  for (const filler of Object.values(slots).flat())
    if (contains(sentence, filler.span)) span = cover(span, filler.span);
  return { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
}
