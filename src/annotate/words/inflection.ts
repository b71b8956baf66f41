import type { VerbForm } from '../../model/annotation.ts';
import { INFINITIVES, IRREGULAR_SINGULARS, SINGULAR_RULES } from './word-table.generated.ts';

/** The infinitive of a verb's form by compromise's tables; the word itself where they say nothing. */
export function toInfinitive(lower: string, form: VerbForm): string {
  const inflection = INFINITIVES[form];
  return inflection ? inflect(lower, inflection) : lower;
}

/** The longest ending that fits holds; the empty one is for all other words. */
function inflect(word: string, { words, endings }: (typeof INFINITIVES)[string]): string {
  if (Object.hasOwn(words, word)) return words[word]!;
  for (let start = 1; start < word.length; start++) {
    const ending = word.slice(start);
    if (Object.hasOwn(endings, ending)) return word.slice(0, start) + endings[ending]!;
  }
  return word + (endings[''] ?? '');
}

const singularRules = SINGULAR_RULES.map(([pattern, replacement]) => [new RegExp(pattern, 'i'), replacement] as const);

/** Singulars that the tables cut too short. */
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['cases', 'case'],
  ['doses', 'dose'],
  ['tranches', 'tranche'],
  ['caches', 'cache'],
  ['niches', 'niche'],
]);

/** The singular of a noun by compromise's tables, which also cut words that only look plural. */
export function toSingular(lower: string): string {
  const known = SINGULARS.get(lower);
  if (known !== undefined) return known;
  if (Object.hasOwn(IRREGULAR_SINGULARS, lower)) return IRREGULAR_SINGULARS[lower]!;
  for (const [pattern, replacement] of singularRules) {
    if (pattern.test(lower)) return lower.replace(pattern, replacement);
  }
  return lower;
}
