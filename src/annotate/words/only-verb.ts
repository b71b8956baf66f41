import { finiteAhead, isBehindContact, looksPlural, type State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** Verbs behind whose pronoun stands what is given. */
export const GIVES: ReadonlySet<string> = new Set(
  'give grant hand offer guarantee promise deny award sell send lend pay owe supply bring cost charge'.split(' '),
);

/** "Contoso swaps exclusivity for a right.", "The deal grants marketing rights to Contoso.": the sentence has no other verb. */
export function isOnlyVerb({ tagged, readings, words, hasFinite }: State, i: number, { lemma }: Reading): boolean {
  const before = tagged[i - 1];
  // "Contoso walks away with": nothing but a verb goes away
  if (words[i + 1]?.lower === 'away' && !hasFinite && /^(?:PROPN|NOUN)$/.test(before?.tag ?? '')) return true;
  const isSubject =
    before?.tag === 'PROPN' ||
    (before?.tag === 'NOUN' && GIVES.has(lemma) && !looksPlural(before)) ||
    // "The charity, now called Contoso Foundation, holds equity in it."
    (before?.lower === ',' && tagged[i - 2]?.tag === 'PROPN' && tagged.some(({ form }) => form === 'participle'));
  if (hasFinite || !isSubject || words.at(-1)?.text !== '.') return false;
  // "Contoso shares trade at", "its Contoso services stands": what may be the verb itself is no object
  const object = readings[i + 1] ?? [];
  // "Contoso costs Fabrikam 150 million euros"
  const isGiven = GIVES.has(lemma) && object[0]?.tag === 'PROPN';
  if (isGiven && before.tag === 'PROPN' && /^(?:NUM|SYM)$/.test(readings[i + 2]?.[0]?.tag ?? '')) return true;
  if (!/^(?:NOUN|ADJ)$/.test(object[0]?.tag ?? '') || object.some(({ form }) => form === 'base' || form === 's'))
    return false;
  return readings.every(
    (all, at) =>
      at < i + 2 ||
      all.every(({ tag, form }) => tag !== 'AUX' && (tag !== 'VERB' || form === 'ing')) ||
      // "gains leeway to sell its models"
      (words[at - 1]!.lower === 'to' && all.some(({ form }) => form === 'base')) ||
      isNounToo(all),
  );
}

/** "commissions" */
const isNounToo = ([first, ...others]: readonly Reading[]): boolean =>
  first?.form === 's' && others.some(({ tag }) => tag === 'NOUN');

const ENDS: ReadonlySet<string> = new Set('stop end cease continue rise fall stand'.split(' '));

/** "In 2031 the revenue share stops.", "the first $5 million falls due": nothing else in the clause is a verb. */
export function endsItself(state: State, i: number, verb: Reading | undefined): boolean {
  const { tagged, words, hasFinite } = state;
  if (!verb || hasFinite || !ENDS.has(verb.lemma)) return false;
  const next = words[i + 1]?.lower;
  if (verb.lemma === 'fall' && next === 'due') return true;
  const before = tagged[i - 1];
  // "Its promise to spend $3 billion on Contoso stands."
  const isSubject = before?.tag === 'NOUN' || (before?.tag === 'PROPN' && verb.lemma === 'stand');
  if (!isSubject || looksPlural(before) || finiteAhead(state, i)) return false;
  return next === '.' || (next === ',' && !/^(?:which|who|and|or)$/.test(words[i + 2]?.lower ?? ''));
}

/** "The share Contoso pays Fabrikam | stays in place": the clause around a relative one without a pronoun still wants its verb. */
export function resumesBehindContact(state: State, i: number): boolean {
  const { tagged, readings } = state;
  let at = i - 1;
  while (tagged[at]?.tag === 'PROPN') at--;
  const isInner = at < i - 1 && tagged[at]?.tag === 'VERB' && tagged[at]!.form !== 'ing' && isBehindContact(state, at);
  return isInner && /^(?:ADP|ADV|ADJ)$/.test(readings[i + 1]?.[0]?.tag ?? '');
}
