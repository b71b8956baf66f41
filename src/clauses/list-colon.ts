import type { Token } from '../model/annotation.ts';
import type { TokenRange } from '../model/frame.ts';

/** Verbs behind whose colon a list of what somebody has of a deal may stand. */
const LISTS: ReadonlySet<string> = new Set(
  'get receive keep retain lose gain win own hold owe secure give pay contribute'.split(' '),
);

/**
 * The marks of "Contoso gets: a stake, a seat" and "What Contoso keeps: its stake" that say nothing, being read as
 * "Contoso gets a stake, a seat" and "Contoso keeps its stake".
 */
export function listColons(tokens: readonly Token[]): TokenRange[] {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const verb = tokens[colon - 1];
  if (verb?.tag !== 'VERB' || !LISTS.has(verb.lemma) || tokens[colon + 1] === undefined) return [];
  if (tokens.slice(colon + 1).some(isFiniteVerb)) return [];
  const range = { from: colon, to: colon + 1 };
  return tokens[0]!.lower === 'what' ? [{ from: 0, to: 1 }, range] : [range];
}

/** Where a clause with a verb follows, the colon announces it. */
const isFiniteVerb = ({ tag, form }: Token): boolean =>
  (tag === 'AUX' && form !== 'ing') || (tag === 'VERB' && (form === 's' || form === 'past'));
