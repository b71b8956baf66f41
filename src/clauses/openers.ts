import type { DraftPhrase } from './drafts.ts';
import { isFloating, type Reading } from './reading.ts';

/** Nouns that say of how many something is done, and no more than that. */
const QUANTITIES: ReadonlySet<string> = new Set(
  'number series string slew raft spate handful flurry pair couple trio range variety host batch bunch'.split(' '),
);

/** "a series of | deals with Contoso": what is counted is what the verb is about, as in "several deals". */
export function joinsQuantity(reading: Reading, first: number, phrase: DraftPhrase): boolean {
  const { chain, chunks, pending, phrases, sentence } = reading;
  const quantity = chain.at(-1);
  if (pending?.preposition !== 'of' || !quantity || !QUANTITIES.has(quantity.lemma) || phrase.isTime) return false;
  const { from, to } = quantity.range;
  if (chunks[first - 2]?.range.to !== to || !/^(?:an?|another)$/.test(sentence.tokens[from]!.lower)) return false;
  if (sentence.tokens[phrase.head]!.tag !== 'NOUN' || phrase.possessor) return false;
  const { range, span, head, lemma } = phrase;
  Object.assign(quantity, { range, span, head, lemma });
  phrases.splice(phrases.indexOf(phrase), 1);
  delete reading.pending;
  return true;
}

/** "$18 billion: the cap on payments": the figure in front of the colon is that of what it labels, as if it stood behind. */
export function takeLabel(reading: Reading, last: number, phrase: DraftPhrase): void {
  const label = reading.figureLabel;
  reading.figureLabel = undefined;
  if (label && !reading.pending && !nextIsFiniteVerb(reading, last)) phrase.appositions.push(label);
}

/** Whether the phrase, with what prepositions hang on it, has a finite verb right behind. */
export function nextIsFiniteVerb(reading: Reading, last: number): boolean {
  const { chunks } = reading;
  let k = last + 1;
  const floats = isFloating(reading, k);
  if (floats) k++;
  while (chunks[k]?.kind === 'adverb' || (chunks[k]?.kind === 'preposition' && chunks[k + 1]?.kind === 'noun'))
    k += chunks[k]!.kind === 'adverb' ? 1 : 2;
  const next = chunks[k];
  return next?.kind === 'verb' && (next.group.form === 'finite' || (floats && next.group.form === 'bare'));
}
