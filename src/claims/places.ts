import type { Sentence } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import type { Condition, Places } from './define.ts';

/** What can stand at a place: a noun phrase, or "the modifiers of this phrase". */
export interface Stand {
  readonly phrase: NounPhrase;
  /** Only the words before the head count: the "Acme" of "the Acme deal". */
  readonly modifiersOnly?: true;
}

/** The stands of each alternative in turn, the likeliest first; empty ones are left out. */
export function standsAt(frame: Frame, places: Places): Stand[][] {
  return places
    .split(' | ')
    .map((place) => standsOf(frame, place.split('.')))
    .filter((stands) => stands.length > 0);
}

function standsOf(frame: Frame, steps: readonly string[]): Stand[] {
  const [first, ...rest] = steps;
  if (first === 'governor') return governorsOf(frame).flatMap((governor) => standsOf(governor, rest));
  let stands = fromFrame(frame, first!);
  for (const step of rest) stands = stands.flatMap((stand) => fromPhrase(stand.phrase, step));
  return stands;
}

/** The verb that a noun hangs on; behind light verbs ("agreed to make an investment") its governor's subject is the same. */
function governorsOf(frame: Frame): Frame[] {
  return frame.governor ? [frame.governor] : [];
}

function fromFrame(frame: Frame, place: string): Stand[] {
  switch (place) {
    case 'subject':
    case 'object':
    case 'indirect':
    case 'complement':
      return one(frame[place]);
    case 'self':
      return one(frame.phrase);
    case 'possessor':
    case 'modifier':
    case 'apposition':
      return frame.phrase ? fromPhrase(frame.phrase, place) : [];
    default:
      return frame.preps.filter((prep) => prep.preposition === place).flatMap((prep) => one(prep.object));
  }
}

function fromPhrase(phrase: NounPhrase, place: string): Stand[] {
  switch (place) {
    case 'possessor':
      return one(phrase.possessor);
    case 'modifier':
      return [{ phrase, modifiersOnly: true }];
    case 'apposition':
      return phrase.appositions.map((apposition) => ({ phrase: apposition }));
    case 'self':
      return [{ phrase }];
    default:
      return phrase.preps.filter((prep) => prep.preposition === place).flatMap((prep) => one(prep.object));
  }
}

const one = (phrase: NounPhrase | undefined): Stand[] => (phrase ? [{ phrase }] : []);

/** Whether a condition holds, with the reason in words where it does not. */
export function failsBecause(condition: Condition, frame: Frame, sentence: Sentence): string | undefined {
  const stands = standsAt(frame, condition.at).flat();
  const fits = stands.some(({ phrase }) => headFits(condition, phrase) && wordFits(condition, phrase, sentence));
  if (fits !== (condition.not === true)) return undefined;
  const wanted = [condition.head && `one of “${condition.head}”`, condition.word && `with “${condition.word}”`]
    .filter(Boolean)
    .join(' ');
  if (condition.not) return `at ${condition.at} stands ${wanted}, which this pattern excludes`;
  const found = stands.map(({ phrase }) => `“${phrase.lemma}”`).join(', ');
  return `at ${condition.at} stands ${found || 'nothing'}, not ${wanted}`;
}

const headFits = ({ head }: Condition, phrase: NounPhrase) =>
  head === undefined || head.split(' | ').includes(phrase.lemma.toLowerCase());

function wordFits({ word }: Condition, phrase: NounPhrase, sentence: Sentence): boolean {
  if (word === undefined) return true;
  const wanted = word.split(' | ');
  for (let i = phrase.range.from; i < phrase.range.to; i++) {
    const token = sentence.tokens[i]!;
    if (wanted.includes(token.lower) || wanted.includes(token.lemma)) return true;
  }
  return false;
}
