import { isOrdinaryWord } from '../words/lexicon.ts';
import type { KnownNames } from './lists/known-names.ts';
import { PRODUCT_HEADS } from './lists/type-cues.ts';
import { type NameGroup, typeOf } from './name-groups.ts';

/** A text that means two companies by two such names keeps them close together; this many words apart it means one. */
const FAR = 10;
/** An ordinary word that has its capital as often as this is a name. */
const OFTEN = 3;

/**
 * "Halden" behind "Halden Arms": a text that has named its subject in full shortens it. Not so where both stand side by
 * side, or where the short name is introduced by itself.
 */
export function isShortForm(short: NameGroup, long: NameGroup, known: KnownNames): boolean {
  const [shortType, longType] = [typeOf(short), typeOf(long)];
  if (shortType === 'place' || shortType === 'person' || longType === 'place' || longType === 'product') return false;
  const rest = long.parts.slice(short.parts.length);
  if (long.firstAt > short.firstAt || rest.length > 2 || known.ownerOf.has(long.key)) return false;
  if (
    rest.some((part) => /\d/.test(part) || PRODUCT_HEADS.has(part)) ||
    (isOrdinaryWord(short.key) && short.runs.length < OFTEN)
  )
    return false;
  return !INTRODUCED.some((rule) => short.evidence.has(rule)) && !standTogether(short, long);
}

/** Evidence that a text introduces a name, as it does with a name that it has not used before. */
const INTRODUCED = ['legal-suffix', 'ticker', 'apposition', 'noun-before', 'example'].map(
  (rule) => `organization/${rule}`,
);

/** Whether a sentence has the short name right behind the long one, or before it. */
export function standTogether(short: NameGroup, long: NameGroup): boolean {
  const lines = new Map(long.runs.map((run) => [run.line, run.last]));
  return short.runs.some(({ line, first }) => {
    const last = lines.get(line);
    return last !== undefined && first - last < FAR;
  });
}
