import type { Token } from '../model/annotation.ts';
import { DITRANSITIVE } from './control.ts';

/** "North | American rights": a part of the world, and no name that gets something. */
export const isRegion = (tokens: readonly Token[], to: number) =>
  /^\p{Lu}/u.test(tokens[to]!.text) && /^(?:north|south|latin|central|east|west)$/.test(tokens[to - 1]!.lower);

/** "granted Denmark's | Contoso": whether an owner stands before, and a verb of giving before that. */
export function isGivenOwned(tokens: readonly Token[], i: number): boolean {
  if (!/^['’]s$/.test(tokens[i - 1]?.lower ?? '')) return false;
  let at = i - 2;
  while (tokens[at]?.tag === 'PROPN') at--;
  return at < i - 2 && tokens[at]?.tag === 'VERB' && DITRANSITIVE.has(tokens[at]!.lemma);
}

/** Uncounted nouns that are given. */
const GIVEN: ReadonlySet<string> = new Set(
  'access control priority exclusivity right royalty money preference precedence ownership permission veto warrant option freedom flexibility leeway latitude'.split(
    ' ',
  ),
);

/** Who is given something, where no name stands. */
const RECEIVERS =
  /^(?:company|firm|group|start-?up|bank|lender|insurer|publisher|supplier|developer|operator|agency|government|retailer|broadcaster|carrier|airline|lab|giant|\p{L}{2,20}maker)$/u;

/** Whether the noun at `to` is what a verb of giving gives to the name or the company that begins at `i`. */
export function isGivenBare(tokens: readonly Token[], i: number, to: number): boolean {
  const isName = tokens.slice(i, to).every(({ tag }) => tag === 'PROPN');
  // "gives the Indian company | rights to"
  const isCompany = to > i + 1 && tokens[i]!.tag === 'DET' && RECEIVERS.test(tokens[to - 1]!.lower);
  if (!isName && !isCompany) return false;
  const verb = tokens[i - 1];
  if (verb?.tag !== 'VERB' || !DITRANSITIVE.has(verb.lemma)) return false;
  const isCompound = tokens[to + 1]?.tag === 'NOUN' && !/^(?:power|right)$/.test(tokens[to + 1]!.lemma);
  return tokens[to]!.tag === 'NOUN' && GIVEN.has(tokens[to]!.lemma) && !isCompound;
}
