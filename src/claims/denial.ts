import type { Frame } from '../model/frame.ts';
import { governorsOf } from './governors.ts';
import { isOfClass } from './verb-classes.ts';

/** Whether the text denies what a frame says, itself or by what governs it: "does not own", "denied that it was in talks". */
export const isDenied = (frame: Frame): boolean =>
  [frame, ...governorsOf(frame)].some((link) => link.negated !== (link !== frame && denies(link)));

const denies = ({ kind, lemma }: Frame) => kind === 'verb' && isOfClass(lemma, 'denies');
