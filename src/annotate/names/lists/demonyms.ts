import { nameClassesOf } from '../../words/lexicon.ts';
import { COUNTRIES_OF } from './countries.ts';

/** Adjectives of origin that name no country. */
const REGIONAL: ReadonlySet<string> = new Set('latin flemish catalan basque arab'.split(' '));

/** Whether a lower-case word says where somebody or something is from: "danish". */
export function isDemonym(lower: string): boolean {
  return COUNTRIES_OF.has(lower) || REGIONAL.has(lower) || nameClassesOf(lower).includes('demonym');
}
