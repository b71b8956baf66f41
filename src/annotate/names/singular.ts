import { readingsOf } from '../words/lexicon.ts';

/** The singular of a lower-case noun, or the word itself: "rivals" → "rival", "companies" → "company". */
export function singularOf(noun: string): string {
  return readingsOf(noun).find((reading) => reading.tag === 'NOUN')?.lemma ?? noun;
}
