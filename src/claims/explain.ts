import type { Claim, SlotValue } from '../model/claim.ts';
import type { ExplainedFrame, ExplainedRule, ExplainedRules, FilledSlot } from '../model/explanation.ts';
import type { Frame } from '../model/frame.ts';
import { createPlacing, type Placing } from '../model/place.ts';
import { contains, overlaps } from '../model/span.ts';
import { explainMiss } from './explain-miss.ts';
import { occupiedPlaces } from './explain-places.ts';
import type { Filler, Scene } from './filler.ts';
import { fillersAt } from './fillers.ts';
import { type ClaimInput, type Decisions, decideClaims, scenesOf } from './find-claims.ts';
import { type Candidate, ruleId } from './match.ts';

/** What the rules did in some sentences of an article, given by index; decided as for the whole article's claims. */
export function explainSentences(input: ClaimInput, sentences: readonly number[]): ExplainedRules[] {
  const { annotation, frames } = input;
  const place = createPlacing(annotation.article);
  const decisions = decideClaims(input);
  const scenes = new Map(scenesOf(annotation, frames).map((scene) => [scene.sentence, scene]));
  return sentences.map((index) => {
    const scene = scenes.get(annotation.sentences[index]!);
    return {
      frames: frames[index]!.map((frame) => explainFrame(frame, frames[index]!, place)),
      rules: scene ? explainRules(index, scene, decisions, place) : [],
    };
  });
}

function explainFrame(frame: Frame, all: readonly Frame[], place: Placing): ExplainedFrame {
  const { kind, lemma, voice, tense, subordinator, governor, relation } = frame;
  const at = governor ? all.indexOf(governor) : -1;
  return {
    kind,
    lemma,
    predicate: place(frame.predicate),
    voice,
    ...(tense ? { tense } : {}),
    marks: [
      ...(frame.perfect ? ['perfect'] : []),
      ...(frame.progressive ? ['progressive'] : []),
      ...(frame.negated ? ['negated'] : []),
      ...[frame.modal ?? [], frame.adverbs, frame.predicative].flat(),
    ],
    ...(subordinator ? { subordinator } : {}),
    ...(at >= 0 && relation ? { governor: { frame: at, relation } } : {}),
    places: occupiedPlaces(frame).map(({ at, phrase }) => ({ at, head: phrase.lemma, ...place(phrase.span) })),
  };
}

function explainRules(index: number, scene: Scene, decisions: Decisions, place: Placing): ExplainedRule[] {
  const own = ({ frame }: { readonly frame: Frame }) => frame.sentence === index;
  const frameOf = ({ frame }: { readonly frame: Frame }) => ({ frame: scene.frames.indexOf(frame) });
  const span = place(scene.sentence.span).span;
  const claims = decisions.claims.filter(({ claim, candidate }) =>
    candidate ? own(candidate) : overlaps(claim.evidence.selector[1], span),
  );
  return [
    ...claims.map(
      ({ claim, candidate }): ExplainedRule => ({
        outcome: 'claim',
        rule: claim.foundBy,
        ...(candidate ? frameOf(candidate) : {}),
        claim: summaryOf(claim),
        slots: candidate ? filledSlots(candidate, scene, place) : quotedSlots(claim),
        reasons: claim.reasons ?? [],
      }),
    ),
    ...decisions.yielded
      .filter(({ candidate }) => own(candidate))
      .map(
        ({ candidate, reason }): ExplainedRule => ({
          outcome: 'yielded',
          rule: ruleId(candidate),
          ...frameOf(candidate),
          slots: filledSlots(candidate, scene, place),
          reason,
        }),
      ),
    ...decisions.misses.filter(own).map(
      (miss): ExplainedRule => ({
        outcome: 'missed',
        rule: ruleId(miss),
        ...frameOf(miss),
        reason: explainMiss(miss, scene),
      }),
    ),
  ];
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
  const at = definition
    ? pattern.slots[slot]
        ?.split(' | ')
        .find((place) => fillersAt(frame, place, definition, scene).some((other) => overlaps(other.span, span)))
    : undefined;
  if (at) return at;
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
