import type { Claim, SlotValue } from '../model/claim.ts';
import type { ExplainedRule, ExplainedRules, FilledSlot } from '../model/explanation.ts';
import type { Frame } from '../model/frame.ts';
import { createPlacing, type Placing } from '../model/place.ts';
import { contains, overlaps } from '../model/span.ts';
import { explainFrame } from './explain-frame.ts';
import { explainMiss } from './explain-miss.ts';
import type { Filler, Scene } from './filler.ts';
import { fillersAt } from './fillers.ts';
import { type ClaimInput, decideClaims, scenesOf } from './find-claims.ts';
import { type Candidate, type NearMiss, ruleId, type Yielded } from './match.ts';
import { placesOf } from './places.ts';

/** What the rules did in some sentences of an article, given by index; decided as for the whole article's claims. */
export function explainSentences(input: ClaimInput, sentences: readonly number[]): ExplainedRules[] {
  const { annotation, frames } = input;
  const place = createPlacing(annotation.article);
  const { claims, yielded, misses } = decideClaims(input);
  const scenes = new Map(scenesOf(annotation, frames).map((scene) => [scene.sentence, scene]));
  const made = groupBySentence(claims, ({ candidate }) => candidate?.frame);
  const gaveWay = groupBySentence(yielded, ({ candidate }) => candidate.frame);
  const missed = groupBySentence(misses, ({ frame }) => frame);
  const quoted = claims.filter(({ candidate }) => !candidate).map(({ claim }) => claim);
  return sentences.map((index) => {
    const sentence = annotation.sentences[index]!;
    const { span } = place(sentence.span);
    const quotes = quoted.filter(({ evidence }) => overlaps(evidence.selector[1], span)).map(explainQuote);
    const scene = scenes.get(sentence);
    const rules = scene && {
      claims: (made.get(index) ?? []).map(({ claim, candidate }) => explainClaim(claim, candidate!, scene, place)),
      yielded: (gaveWay.get(index) ?? []).map((each) => explainYielded(each, scene, place)),
      missed: (missed.get(index) ?? []).map((miss) => explainMissed(miss, scene)),
    };
    return {
      frames: frames[index]!.map((frame) => explainFrame(frame, frames[index]!, place)),
      rules: [...(rules?.claims ?? []), ...quotes, ...(rules?.yielded ?? []), ...(rules?.missed ?? [])],
    };
  });
}

/** By the sentence of the frame; what has none is left out. */
function groupBySentence<T>(items: readonly T[], frameOf: (item: T) => Frame | undefined): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const sentence = frameOf(item)?.sentence;
    if (sentence === undefined) continue;
    const group = groups.get(sentence);
    if (group) group.push(item);
    else groups.set(sentence, [item]);
  }
  return groups;
}

function explainClaim(claim: Claim, candidate: Candidate, scene: Scene, place: Placing): ExplainedRule {
  return {
    outcome: 'claim',
    rule: claim.foundBy,
    frame: scene.frames.indexOf(candidate.frame),
    claim: summaryOf(claim),
    slots: filledSlots(candidate, scene, place),
    reasons: claim.reasons ?? [],
  };
}

/** A quotation has no predicate: who speaks is all that there is to decide. */
function explainQuote(claim: Claim): ExplainedRule {
  return {
    outcome: 'claim',
    rule: claim.foundBy,
    claim: summaryOf(claim),
    slots: quotedSlots(claim),
    reasons: claim.reasons ?? [],
  };
}

function explainYielded({ candidate, reason }: Yielded, scene: Scene, place: Placing): ExplainedRule {
  return {
    outcome: 'yielded',
    rule: ruleId(candidate),
    frame: scene.frames.indexOf(candidate.frame),
    slots: filledSlots(candidate, scene, place),
    reason,
  };
}

function explainMissed(miss: NearMiss, scene: Scene): ExplainedRule {
  return {
    outcome: 'missed',
    rule: ruleId(miss),
    frame: scene.frames.indexOf(miss.frame),
    reason: explainMiss(miss, scene),
  };
}

function summaryOf({ id, type, text, status, certainty, negated, condition, attribution }: Claim) {
  return {
    id,
    type,
    text,
    ...(status ? { status } : {}),
    certainty,
    negated,
    ...(condition ? { condition } : {}),
    attribution,
  };
}

function filledSlots(candidate: Candidate, scene: Scene, place: Placing): FilledSlot[] {
  return Object.entries(candidate.slots).flatMap(([slot, fillers]) =>
    fillers.map((filler) => ({
      slot,
      at: placeOf(slot, filler, candidate, scene),
      value: filler.value,
      ...place(filler.span),
    })),
  );
}

/** The first place of the pattern that gives the filler, or how else the slot came by it. */
function placeOf(slot: string, { span, value }: Filler, { type, pattern, frame }: Candidate, scene: Scene): string {
  if (pattern.fixed?.[slot] !== undefined) return 'predicate';
  const definition = type.slots[slot];
  const places = pattern.slots[slot];
  if (definition && places !== undefined) {
    const at = placesOf(places).find((place) =>
      fillersAt(frame, [place], definition, scene).some((other) => overlaps(other.span, span)),
    );
    if (at) return at.text;
  }
  if (!contains(scene.sentence.span, span)) return 'carried';
  return pattern.slots[slot] === undefined && (value.kind === 'date' || value.kind === 'duration') ? 'time' : 'joined';
}

function quotedSlots({ slots }: Claim): FilledSlot[] {
  return Object.entries(slots).flatMap(([slot, values]) =>
    ([values].flat() as SlotValue[]).flatMap(({ text, span, bytes, ...value }) =>
      text !== undefined && span && bytes ? [{ slot, at: 'source', value, text, span, bytes }] : [],
    ),
  );
}
