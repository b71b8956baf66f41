import type { Sentence } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { completedNoun, governorsOf } from './governors.ts';
import { isOfClass } from './verb-classes.ts';

const MAY = new Set(['may', 'can', 'could', 'might']);
/** Verbs that leave it to somebody to do what their complement says: "lets Contoso use", "was cleared to sell". */
const ALLOWS = new Set('allow permit let enable entitle authorise authorize license free clear empower'.split(' '));
/** Adjectives and nouns that do: "remains free to", "at liberty to", "gained the right to". */
const FREE = new Set(['free', 'able', 'allowed', 'permitted', 'entitled', 'welcome', 'licensed', 'clear']);
const FREEDOM = new Set(
  'freedom right leeway flexibility ability liberty permission licence license latitude room option'.split(' '),
);

const MUST = new Set(['must', 'shall']);
const OBLIGES = new Set('require oblige bind commit have compel'.split(' '));
/** "its commitment to purchase", "a plan for Contoso to deploy" */
const PLEDGES = new Set('commitment pledge promise undertaking obligation plan order'.split(' '));
const NONE = new Set(['no', 'neither', 'nobody', 'none']);

/** Whether the clause says that somebody may do what the predicate says, and the words that say it. */
function permission(frame: Frame): string | undefined {
  if (frame.modal && MAY.has(frame.modal)) return frame.modal;
  const { governor } = frame;
  if (!governor) return undefined;
  // "does not prevent Contoso from working", "is barred from selling": whether it may
  if (ALLOWS.has(governor.lemma) || (isOfClass(governor.lemma, 'prevents') && frame.relation === 'complement'))
    return governor.lemma;
  const adjective = governor.predicative.find((word) => FREE.has(word));
  if (adjective) return adjective;
  const phrases = [governor.object, governor.complement, ...governor.preps.map(({ object }) => object)];
  const noun = phrases.find(
    (phrase) => phrase && FREEDOM.has(phrase.lemma) && phrase.preps.some((prep) => prep.frame === frame),
  );
  if (noun) return noun.lemma;
  // "may go on and sell": what is joined to a permitted verb is permitted too
  return frame.relation === 'conjunct' && frame.tense === undefined ? permission(governor) : undefined;
}

/** Whether somebody must do what the predicate says, and the words that say it: "must be offered", "is required to". */
function obligation(frame: Frame): string | undefined {
  if (frame.modal && MUST.has(frame.modal)) return frame.modal;
  return frame.governor && OBLIGES.has(frame.governor.lemma) ? frame.governor.lemma : undefined;
}

/** "will buy", "said it would buy", "is going to buy": the word that says that it is yet to come. */
function future(frame: Frame): string | undefined {
  if (frame.tense === 'future') return 'will';
  if (isFutureInPast(frame)) return 'would';
  return isGoingTo(frame) ? 'going' : undefined;
}

/** "said it would sell": what was the future then. */
export const isFutureInPast = ({ modal, governor, relation }: Frame): boolean =>
  modal === 'would' && governor?.tense === 'past' && relation === 'complement';

/** "is going to buy" */
export const isGoingTo = ({ infinitive, governor }: Frame): boolean =>
  infinitive === true && governor?.lemma === 'go' && governor.progressive === true && governor.tense === 'present';

/** The words that say that somebody may, must or shall do what the predicate says. */
export function modalityOf(frame: Frame, modality: 'may' | 'must' | 'shall'): string | undefined {
  if (modality === 'may') return permission(frame);
  if (modality === 'must') return obligation(frame);
  // "will be first to get", "will keep supplying": what has no tense of its own is as its governor is
  for (const link of [frame, ...governorsOf(frame)]) {
    const found = permission(link) ?? obligation(link) ?? future(link);
    if (found) return found;
    if (link !== frame && isOfClass(link.lemma, 'plans')) return link.lemma;
    const noun = completedNoun(link)?.lemma;
    if (noun !== undefined && PLEDGES.has(noun)) return noun;
    if (link.tense !== undefined || !/^(?:complement|conjunct)$/.test(link.relation ?? '')) return undefined;
  }
  return undefined;
}

/** Whether the clause, or one that it is the content of, denies the predicate: "may not", "no broadcaster can". */
export function isRuledOut(frame: Frame, { tokens }: Sentence): boolean {
  const isNone = (phrase: NounPhrase | undefined) => phrase && NONE.has(tokens[phrase.range.from]!.lower);
  return (
    [frame, ...governorsOf(frame)].some(
      // "ceases to be exclusive"
      (link) => link.negated !== (link !== frame && link.lemma === 'cease') || link.adverbs.includes('no longer'),
    ) || [frame.subject, frame.indirect, frame.object].some(isNone)
  );
}
