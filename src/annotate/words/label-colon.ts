import type { Reading } from './lexicon.ts';
import type { Word } from './word.ts';

/** How long a label is at most: "Contoso's right of first refusal on new stores". */
const LONGEST = 10;

/**
 * The colon behind a label that says "is": "Exclusivity: gone", "Licence: no longer exclusive, until 2032". What stands
 * behind it is a participle or an adjective without a noun, and has no finite verb of its own.
 */
export function copularColon(words: readonly Word[], readings: readonly (readonly Reading[])[]): number | undefined {
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST || !isLabel(words.slice(0, colon), readings)) return undefined;
  let first = colon + 1;
  while (readings[first]?.[0]?.tag === 'ADV' || /^(?:no|longer)$/.test(words[first]?.lower ?? '')) first++;
  if (!describes(readings[first] ?? [], readings[first + 1] ?? [])) return undefined;
  return isVerbless(words, readings, colon + 1) ? colon : undefined;
}

/** Words without a digit and without a verb that could be nothing else, the last of them a noun. */
function isLabel(label: readonly Word[], readings: readonly (readonly Reading[])[]): boolean {
  const isNoun = readings[label.length - 1]!.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return isNoun && label.every(({ text }, i) => !/\d/.test(text) && !isFiniteOnly(readings[i]!));
}

const describes = (word: readonly Reading[], next: readonly Reading[]): boolean =>
  word.some(({ tag, form }) => tag === 'VERB' && form === 'participle') ||
  (word[0]?.tag === 'ADJ' && !next.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'));

/** Whether no finite verb follows, but in a clause that something opens: "which means that it may". */
function isVerbless(words: readonly Word[], readings: readonly (readonly Reading[])[], from: number): boolean {
  for (let i = from; i < words.length; i++) {
    if (OPENS_CLAUSE.test(words[i]!.lower)) return true;
    if (i > from && isFiniteOnly(readings[i]!)) return false;
  }
  return true;
}

const OPENS_CLAUSE =
  /^(?:which|who|that|as|because|after|when|unless|until|once|though|although|while|if|where|before|;)$/;

const isFiniteOnly = (readings: readonly Reading[]): boolean =>
  readings.length > 0 &&
  readings.every(
    ({ tag, form }) => (tag === 'AUX' && form !== 'ing') || (tag === 'VERB' && (form === 's' || form === 'past')),
  );
