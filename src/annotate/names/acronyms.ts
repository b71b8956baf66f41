import type { Token } from '../../model/annotation.ts';
import { textOfRun } from './canonical-name.ts';
import { beforeBracket, definedTerms } from './defined-terms.ts';
import { COUNTRY_NAMES } from './lists/countries.ts';
import type { NameGroup } from './name-groups.ts';

/** The group of the mention that ends at a token: "line:token". */
export type NamesByEnd = ReadonlyMap<string, NameGroup>;

/** "gm"; with and without small words; "fda" also from "us food and drug administration". */
export function initialsOf(parts: readonly string[]): Set<string> {
  const words = parts.flatMap((part) => part.split('-')).filter((part) => part !== '');
  const big = words.filter((word) => !/^(?:of|and|the|for|&|s)$/.test(word));
  const letters = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return new Set(
    [letters(big), letters(words), letters(big.slice(1)), letters(words).replace('&', 'a')].filter((s) => s.length > 1),
  );
}

/** "Amazon Web Services (AWS)", 'Velay Oil Inc (NYSE: VO) ("Velay")': the name before the bracket, if the letters stand in it in order. */
export function introducedInBrackets(group: NameGroup, byEnd: NamesByEnd): NameGroup | undefined {
  if (group.parts.length !== 1) return undefined;
  for (const { line, first, last } of group.runs.slice(0, 3)) {
    const open = bracketAround(line.tokens, first, last);
    const long = open === undefined ? undefined : byEnd.get(`${line.index}:${beforeBracket(line.tokens, open)}`);
    // with its legal suffix: "Velay Trading Company Limited (“VTC”)"
    const written = long?.runs.slice(0, 3).map((other) => textOfRun(other).toLowerCase()) ?? [];
    if (long && long.parts.length > 1 && [long.key, ...written].some((text) => isSubsequence(group.key, text)))
      return long;
  }
  return undefined;
}

/** Where the bracket opens that holds the tokens, alone or as what it defines. */
function bracketAround(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')') return first - 1;
  return definedTerms(tokens).find((term) => term.first === first && term.last === last)?.open;
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters[0] === text[0];
}

/** Whether the name is a run of capitals that can stand for a longer one; those of countries stand for themselves. */
export const isAcronym = (group: NameGroup): boolean =>
  group.parts.length === 1 && /^\p{Lu}[\p{Lu}\d&.]{1,6}$/u.test(textOf(group)) && !COUNTRY_NAMES.has(group.key);
/** The first word of its first mention. */
export const textOf = (group: NameGroup): string => group.runs[0]!.line.tokens[group.runs[0]!.first]!.text;
