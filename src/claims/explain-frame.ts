import type { ExplainedFrame } from '../model/explanation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import type { Placing } from '../model/place.ts';
import { standsAt } from './places.ts';

/** A predicate with what conditions and places of rules can ask for; `all` are the frames of its sentence. */
export function explainFrame(frame: Frame, all: readonly Frame[], place: Placing): ExplainedFrame {
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

/** What stands at a place, under the name by which rules ask for it. */
interface Occupied {
  readonly at: string;
  readonly phrase: NounPhrase;
}

/** Rules go two steps from the predicate: "object.in.possessor" is further than any. */
const STEPS = 2;

/** Everything that stands around a predicate: "subject", "object", "object.in", "from", in that order. */
function occupiedPlaces(frame: Frame): Occupied[] {
  const prepositions = frame.preps.map(({ preposition }) => preposition);
  const roles = ['subject', 'object', 'indirect', 'complement', 'host', 'possessor', 'apposition', ...prepositions];
  const first = [...new Set(roles)].flatMap((at) => withConjuncts(at, standsAt(frame, at).flat()));
  const times = frame.times.map((phrase) => ({ at: 'time', phrase }));
  return [...first.flatMap((place) => [place, ...partsOf(place, STEPS - 1)]), ...times];
}

function partsOf({ at, phrase }: Occupied, steps: number): Occupied[] {
  if (steps === 0) return [];
  const inside = [
    ...(phrase.possessor ? [{ at: 'possessor', phrase: phrase.possessor }] : []),
    ...phrase.appositions.map((apposition) => ({ at: 'apposition', phrase: apposition })),
    ...phrase.preps.flatMap(({ preposition, object }) => (object ? [{ at: preposition, phrase: object }] : [])),
  ];
  return inside
    .flatMap((part) => withConjuncts(`${at}.${part.at}`, [part]))
    .flatMap((part) => [part, ...partsOf(part, steps - 1)]);
}

/** "A, B and C" all stand where A does. */
const withConjuncts = (at: string, stands: readonly { readonly phrase: NounPhrase }[]): Occupied[] =>
  stands.flatMap(({ phrase }) => [phrase, ...phrase.conjuncts].map((member) => ({ at, phrase: member })));
