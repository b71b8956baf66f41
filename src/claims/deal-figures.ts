import type { Frame, NounPhrase } from '../model/frame.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { MoneyValue } from '../model/value.ts';
import type { Filler, Scene } from './filler.ts';
import { governorsOf, verbOf } from './governors.ts';
import type { Candidate } from './match.ts';
import { wordSet } from './rule-text.ts';
import * as words from './rules/deal-figure-words.ts';

/**
 * The word that makes the figure of a measure a term of a deal: a noun that it belongs to ("a contract for $3 billion of
 * computing"), a deal that has it ("the deal covers 300 shops") or a verb that deals in it ("promised to use two
 * gigawatts"). It measures nothing, and is left to the types that tell of deals.
 */
export function dealWordOf(candidate: Candidate, scene: Scene): string | undefined {
  const { frame, slots } = candidate;
  const [figure, subject] = [slots.value![0]!, slots.subject![0]!];
  // "a tender at $30 a share" has a price
  if (figure.value.kind === 'money' && figure.value.per) return undefined;
  const phrases = phrasesAround(frame, figure.span, scene);
  return nounAround(phrases, figure, scene) ?? measuredDeal(frame, figure, subject) ?? verbOver(frame, phrases, figure);
}

/** The phrases that a figure stands in, completes or renames, from the inside out. */
function phrasesAround(frame: Frame, value: Span, { frames }: Scene): NounPhrase[] {
  const nouns = frames.flatMap(({ phrase, preps }) => (phrase ? [{ phrase, preps }] : []));
  const found = nouns.filter(({ phrase }) => overlaps(phrase.span, value)).map(({ phrase }) => phrase);
  if (frame.phrase && !found.includes(frame.phrase)) found.push(frame.phrase);
  for (const inner of found)
    for (const { phrase, preps } of nouns)
      if (!found.includes(phrase) && holds(phrase, preps, inner)) found.push(phrase);
  return found;
}

const holds = ({ appositions }: NounPhrase, preps: Frame['preps'], inner: NounPhrase) =>
  appositions.includes(inner) || preps.some(({ object }) => object === inner || object?.conjuncts.includes(inner));

/** A deal, or one of several kinds of pledge: several pledges are counted together. "12 contracts" counts them. */
function nounAround(phrases: readonly NounPhrase[], { value, span }: Filler, { sentence }: Scene): string | undefined {
  const isSum = value.kind === 'money';
  const isOne = ({ head, lemma }: NounPhrase) => sentence.tokens[head]!.lower === lemma;
  const deal = phrases.find(
    (phrase) =>
      !(value.kind === 'count' && overlaps(phrase.span, span)) &&
      (DEALS.has(phrase.lemma) ||
        (SINGLE.has(phrase.lemma) && isOne(phrase)) ||
        (isSum && SUMS.has(phrase.lemma) && isOne(phrase))),
  );
  return deal?.lemma;
}

/** "$10 billion of its $30 billion investment", "the first agreement was worth $11.9 billion": what the figure is a figure of. */
function measuredDeal({ kind, lemma }: Frame, { value }: Filler, subject: Filler): string | undefined {
  if (value.kind !== 'money' || subject.value.kind !== 'term') return undefined;
  const term = subject.value.value;
  const head = term.split(BEHIND, 1)[0]!.split(' ').at(-1)!;
  if (/\bseries [a-z]$/.test(term)) return term;
  if (kind === 'verb') return !EFFECTS.has(lemma) && (DEALS.has(head) || WORTH.has(head)) ? head : undefined;
  const isDeal = DEALS.has(head) || SINGLE.has(head) || SUMS.has(head) || PARTS.has(head) || WORTH.has(head);
  return isDeal || (head === 'price' && sizeOf(value) >= WHOLE_PRICE) ? head : undefined;
}

/** What completes a noun. */
const BEHIND = / (?:of|for|to|with|from|in|on|over|across|between|by)\b/;

/** What costs as much is no piece. */
const WHOLE_PRICE = 1e7;
const sizeOf = ({ amount, min, max }: MoneyValue) => amount ?? min ?? max ?? 0;

/** The deal or the verb that has the figure for its object, or the pledge that it is the content of. */
function verbOver(frame: Frame, phrases: readonly NounPhrase[], { value }: Filler): string | undefined {
  const verb = verbOf(frame);
  if (!verb || frame.role === 'subject') return undefined;
  const { subject, object, lemma } = verb;
  // "raised its guidance to $9 billion": to what it is raised is no sum that is raised
  const isLevel = ({ preposition, object: level }: Frame['preps'][number]) =>
    preposition === 'to' && level !== undefined && phrases.includes(level);
  const isObject = object !== undefined && phrases.includes(object) && !object.preps.some(isLevel);
  if (subject && DEALS.has(subject.lemma) && (isObject || verb === frame) && COVERS.has(lemma)) return subject.lemma;
  if (!isObject) return undefined;
  if (value.kind === 'money' && SPENDS.has(lemma)) return lemma;
  if (HANDS_OVER.has(lemma) && verb.preps.some(isRecipient)) return lemma;
  if (value.kind === 'percent' || !SUPPLIES.has(lemma)) return undefined;
  return governorsOf(verb).find((link) => PLEDGES.has(link.lemma))?.lemma;
}

/** "to the developers", not "to date" */
const isRecipient = ({ preposition, object }: Frame['preps'][number]) =>
  preposition === 'to' && object !== undefined && object.lemma !== 'date';

const DEALS = wordSet(words.DEALS);
const SINGLE = wordSet(words.SINGLE);
const SUMS = wordSet(words.SUMS);
const PARTS = wordSet(words.PARTS);
const WORTH = wordSet(words.WORTH);
const EFFECTS = wordSet(words.EFFECTS);
const COVERS = wordSet(words.COVERS);
const SPENDS = wordSet(words.SPENDS);
const HANDS_OVER = wordSet(words.HANDS_OVER);
const SUPPLIES = wordSet(words.SUPPLIES);
const PLEDGES = wordSet(words.PLEDGES);
