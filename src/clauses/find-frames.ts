import type { Annotation } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import { parseSentence } from './parse.ts';

/** The frames of every sentence of an article, by sentence. */
export function findFrames(annotation: Annotation): readonly (readonly Frame[])[] {
  return annotation.sentences.map((sentence, index) => parseSentence(sentence, index));
}
