import type { Frame, NounPhrase, Prepositional } from '../model/frame.ts';
import type { Places } from './define.ts';
import { completedNoun } from './governors.ts';
import { alternatives, joinedPlaces } from './rule-text.ts';

/** What can stand at a place: a noun phrase, or "the modifiers of this phrase". */
export interface Stand {
  readonly phrase: NounPhrase;
  /** Only the words before the head count: the "Acme" of "the Acme deal". */
  readonly modifiersOnly?: true;
}

/** The stands of each alternative in turn, the likeliest first; empty ones are left out. */
export function standsAt(frame: Frame, places: Places): Stand[][] {
  const found: Stand[][] = [];
  for (const place of alternatives(places)) {
    const stands = standsAtPlace(frame, place);
    if (stands.length > 0) found.push(stands);
  }
  return found;
}

/** What stands at a place that is no list of alternatives: "subject + object.in". */
export function standsAtPlace(frame: Frame, place: string): Stand[] {
  const joined = joinedPlaces(place);
  return joined.length === 1 ? standsOf(frame, joined[0]!, 0) : joined.flatMap((steps) => standsOf(frame, steps, 0));
}

function standsOf(frame: Frame, steps: readonly string[], at: number): Stand[] {
  const first = steps[at]!;
  if (first === 'governor') return governorsOf(frame).flatMap((governor) => standsOf(governor, steps, at + 1));
  if (first === 'doing') return infinitivesOf(frame).flatMap((verb) => standsOf(verb, steps, at + 1));
  let stands = fromFrame(frame, first);
  for (let i = at + 1; i < steps.length && stands.length > 0; i++) {
    const step = steps[i]!;
    stands = stands.flatMap((stand) => fromPhrase(stand.phrase, step));
  }
  return stands;
}

/** The verb that a noun hangs on; behind light verbs ("agreed to make an investment") its governor's subject is the same. */
function governorsOf(frame: Frame): Frame[] {
  return frame.governor ? [frame.governor] : [];
}

/** What a noun is there to do: "the right to sell the drug", "a deal to buy wafers". */
const infinitivesOf = (frame: Frame): Frame[] => frame.preps.flatMap((prep) => (prep.frame ? [prep.frame] : []));

/** Verbs whose subject has no part in the noun behind them: whoever discusses a stake does not hold it. */
const LOOKS_ON: ReadonlySet<string> = new Set(
  (
    'say report discuss value estimate praise describe call see view expect criticise criticize question examine show include mean reflect mark note ' +
    'highlight welcome call believe think suggest indicate confirm reveal disclose cite follow concern involve cover know understand represent ' +
    'approve clear oppose veto investigate probe review reject'
  ).split(' '),
);

function fromFrame(frame: Frame, place: string): Stand[] {
  switch (place) {
    case 'subject':
      return frame.kind === 'noun' && frame.governor && LOOKS_ON.has(frame.governor.lemma) ? [] : one(frame.subject);
    case 'object':
    case 'indirect':
    case 'complement':
      return one(frame[place]);
    case 'self':
      return one(frame.phrase);
    case 'host':
      return one(frame.host);
    case 'completes':
      return one(completedNoun(frame));
    case 'possessor':
    case 'modifier':
    case 'apposition':
      return frame.phrase ? fromPhrase(frame.phrase, place) : [];
    default:
      return behind(frame.preps, place);
  }
}

function fromPhrase(phrase: NounPhrase, place: string): Stand[] {
  switch (place) {
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

/** What stands behind a preposition. */
function behind(preps: readonly Prepositional[], preposition: string): Stand[] {
  const stands: Stand[] = [];
  for (const prep of preps) if (prep.preposition === preposition && prep.object) stands.push({ phrase: prep.object });
  return stands;
}

const one = (phrase: NounPhrase | undefined): Stand[] => (phrase ? [{ phrase }] : []);
