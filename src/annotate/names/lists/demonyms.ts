import { nameClassesOf } from '../../words/lexicon.ts';

/** Adjectives of origin that compromise's list lacks. */
const UNLISTED: ReadonlySet<string> = new Set(
  'swedish danish finnish british spanish irish english turkish polish latin scottish welsh flemish catalan'.split(' '),
);

/** Whether a lower-case word says where somebody or something is from: "danish". */
export function isDemonym(lower: string): boolean {
  return UNLISTED.has(lower) || nameClassesOf(lower).includes('demonym');
}
