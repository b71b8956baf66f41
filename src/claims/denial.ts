import type { Frame } from '../model/frame.ts';
import { droppedClause } from './given-up.ts';
import { completedNoun, governorsOf } from './governors.ts';
import { isOfClass } from './verb-classes.ts';

/**
 * Whether the text denies what a frame says, itself or by what governs it: "does not own", "denied that it was in talks",
 * "a ban on buying". "Contoso, owner of Fabrikam, did not comment" owns it.
 */
export const isDenied = (frame: Frame): boolean =>
  isOfClass(completedNoun(frame)?.lemma ?? '', 'prevents') ||
  [frame, ...(frame.host ? [] : governorsOf(frame))].some(
    (link) => (link.negated || isNothing(link)) !== (link !== frame && denies(link) && !isLifted(link)),
  );

/** "the rule that barred it from selling was lifted" */
const isLifted = (frame: Frame) => droppedClause(frame) !== undefined;

const denies = (frame: Frame) =>
  frame.kind === 'verb' &&
  !isDecrease(frame) &&
  (isOfClass(frame.lemma, 'denies') || (isOfClass(frame.lemma, 'prevents') && !frame.adverbs.includes('no longer')));

/** "may decline to 25%" refuses nothing, "was declined by the board" does. */
const isDecrease = ({ lemma, voice, preps }: Frame) =>
  lemma === 'decline' &&
  voice !== 'passive' &&
  preps.some(({ preposition, object }) => object && /^(?:to|by|from)$/.test(preposition));

/** "nothing in the deal prevents it", "owns none of it" */
const isNothing = ({ kind, subject, object }: Frame) =>
  kind === 'verb' && (subject?.lemma.toLowerCase() === 'nothing' || object?.lemma.toLowerCase() === 'none');
