import type { Frame, NounPhrase, Prepositional } from '../model/frame.ts';
import type { Places } from './define.ts';
import { completedNoun } from './governors.ts';
import { alternatives, joinedPlaces, once } from './rule-text.ts';

/** What can stand at a place: a noun phrase, or "the modifiers of this phrase". */
export interface Stand {
  readonly phrase: NounPhrase;
  /** Only the words before the head count: the "Acme" of "the Acme deal". */
  readonly modifiersOnly?: true;
}

/** A place that is no list of alternatives, read once: "subject + object.in". */
export interface Place {
  readonly text: string;
  /** Whether what stands at several places is taken together. */
  readonly isJoined: boolean;
  readonly standsIn: Finder;
}

type Finder = (frame: Frame) => readonly Stand[];

/** The alternatives of a rule's places, the likeliest first. */
export const placesOf = once((text): readonly Place[] => alternatives(text).map(readPlace));

function readPlace(text: string): Place {
  const finders = joinedPlaces(text).map(readSteps);
  const isJoined = finders.length > 1;
  return { text, isJoined, standsIn: isJoined ? (frame) => finders.flatMap((find) => find(frame)) : finders[0]! };
}

/** The stands of each alternative in turn, the likeliest first; empty ones are left out. */
export function standsAt(frame: Frame, places: Places): (readonly Stand[])[] {
  return placesOf(places)
    .map(({ standsIn }) => standsIn(frame))
    .filter(({ length }) => length > 0);
}

const NONE: readonly Stand[] = [];

function readSteps([first, ...rest]: readonly string[]): Finder {
  // the verb that a noun hangs on; behind light verbs ("agreed to make an investment") its governor's subject is the same
  if (first === 'governor') {
    const find = readSteps(rest);
    return ({ governor }) => (governor ? find(governor) : NONE);
  }
  if (first === 'doing' || first === 'relative') {
    const find = readSteps(rest);
    if (first === 'doing') return (frame) => infinitivesOf(frame).flatMap((verb) => find(verb));
    // what is said of a phrase says who else has to do with it
    return (frame) =>
      (frame.relatives ?? []).flatMap((verb) => find(verb)).filter(({ phrase }) => phrase !== frame.phrase);
  }
  const find = fromFrame(first!);
  if (rest.length === 0) return find;
  return (frame) => {
    let stands = find(frame);
    for (let i = 0; i < rest.length && stands.length > 0; i++)
      stands = stands.flatMap((stand) => fromPhrase(stand.phrase, rest[i]!));
    return stands;
  };
}

/** What a noun is there to do: "the right to sell the drug", "a deal to buy wafers". */
export const infinitivesOf = ({ preps }: Pick<Frame, 'preps'>): readonly Frame[] =>
  preps.flatMap(({ frame, preposition }) => (frame && !CIRCUMSTANCES.has(preposition) ? [frame] : []));

/** Behind these a clause says how, when or for what something comes about: "gained rights in return for building it". */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'in return for',
  'in exchange for',
  'by',
  'after',
  'before',
  'since',
  'while',
  'without',
  'despite',
  'instead of',
]);

/** Verbs whose subject has no part in the noun behind them: whoever discusses a stake does not hold it. */
const LOOKS_ON: ReadonlySet<string> = new Set(
  (
    'say report discuss value estimate praise describe call see view expect criticise criticize question examine show include mean reflect mark note ' +
    'highlight welcome call believe think suggest indicate confirm reveal disclose cite follow concern involve cover know understand represent ' +
    'approve clear oppose veto investigate probe review reject'
  ).split(' '),
);

function fromFrame(place: string): Finder {
  switch (place) {
    case 'subject':
      return ({ kind, governor, subject }) =>
        kind === 'noun' && governor && LOOKS_ON.has(governor.lemma) ? NONE : one(subject);
    case 'object':
      return ({ object }) => one(object);
    case 'indirect':
      return ({ indirect }) => one(indirect);
    case 'complement':
      return ({ complement }) => one(complement);
    case 'self':
      return ({ phrase }) => one(phrase);
    case 'host':
      return ({ host }) => one(host);
    case 'completes':
      return (frame) => one(completedNoun(frame));
    case 'possessor':
    case 'modifier':
    case 'apposition':
      return ({ phrase }) => (phrase ? fromPhrase(phrase, place) : NONE);
    default:
      return ({ preps }) => behind(preps, place);
  }
}

/** What stands at a place of a noun phrase: its possessor, its modifiers, what is behind a preposition in it. */
export function fromPhrase(phrase: NounPhrase, place: string): readonly Stand[] {
  switch (place) {
    case 'conjunct':
      return phrase.conjuncts.map((conjunct) => ({ phrase: conjunct }));
    case 'possessor':
      return one(phrase.possessor);
    case 'modifier':
      return [{ phrase, modifiersOnly: true }];
    case 'apposition':
      return [phrase, ...phrase.conjuncts].flatMap((each) =>
        each.appositions.map((apposition) => ({ phrase: apposition })),
      );
    case 'self':
      return [{ phrase }];
    default:
      return behind(phrase.preps, place);
  }
}

/** What stands behind a preposition; "among" three is "between" two. */
function behind(preps: readonly Prepositional[], preposition: string): readonly Stand[] {
  let stands: Stand[] | undefined;
  for (const prep of preps)
    if (
      (prep.preposition === preposition || (preposition === 'between' && prep.preposition === 'among')) &&
      prep.object
    )
      (stands ??= []).push({ phrase: prep.object });
  return stands ?? NONE;
}

const one = (phrase: NounPhrase | undefined): readonly Stand[] => (phrase ? [{ phrase }] : NONE);
