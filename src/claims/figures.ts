import type { Sentence, Token, ValueMention } from '../model/annotation.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { MoneyValue, Value } from '../model/value.ts';
import type { SlotDefinition } from './define.ts';
import type { Filler } from './filler.ts';

function isOfKind({ value }: ValueMention, { kind, whole }: SlotDefinition): boolean {
  if (whole && value.kind === 'money' && value.per) return false;
  if (kind === 'measure' && value.kind === 'percent') return true;
  return kind === 'measure' || kind === 'quantity'
    ? value.kind === 'money' || value.kind === 'count'
    : value.kind === kind;
}

/** "not above $5": the bound that is denied is the figure. */
function limitOf(value: Value): Value {
  // "must not exceed $5"
  if (value.kind === 'money' && value.bound === 'at_least') return { ...value, bound: undefined };
  if (!('min' in value) || value.min === undefined || value.max !== undefined) return value;
  const { min, bound: _, ...rest } = value as MoneyValue;
  return (value.kind === 'money' ? { ...rest, amount: min } : { ...rest, value: min }) as Value;
}

/** The values of the slot's kind that stand inside a span. */
export function valuesIn(
  sentence: Sentence,
  span: Span,
  slot: SlotDefinition,
  read: (mention: ValueMention) => ValueMention = (mention) => mention,
): Filler[] {
  return sentence.values
    .filter((mention) => overlaps(span, mention.span))
    .map(read)
    .filter((mention) => isOfKind(mention, slot))
    .filter((mention) => (slot.kind !== 'measure' && slot.kind !== 'quantity') || isTold(mention, slot, sentence))
    .map(({ value, span }) => ({ value: slot.limit ? limitOf(value) : value, span }));
}

/** Whether a figure says how much: not "one", not "a 300mm wafer". */
const isTold = (mention: ValueMention, { small }: SlotDefinition, sentence: Sentence): boolean =>
  isTrifle(mention, sentence)
    ? small !== undefined && isSeveral(mention)
    : small !== 'only' && !isKind(mention, sentence);

/** "four of them", not "one of them" or "thousands" */
const isSeveral = ({ value }: ValueMention) => value.kind === 'count' && inFew(value.value ?? value.min ?? 0);

const inFew = (number: number) => number > 1 && number <= FEW;

/** Units that tell kinds of a thing apart. */
const SPECIFICATION =
  /^(?:nano-?met(?:re|er)s?|nm|mm|cm|millimet(?:re|er)s?|inch(?:es)?|[kmg]?hz|[a-z]*hertz|bits?|volts?|gauge)$/i;

/** "10-nanometre technology", "a 300mm wafer", "700 MHz spectrum": which kind of it. */
function isKind({ value, span }: ValueMention, { tokens }: Sentence): boolean {
  if (value.kind === 'count' && (isNumber(span, tokens) || isEpithet(span, tokens))) return true;
  if (value.kind !== 'count' || !SPECIFICATION.test(value.unit ?? '')) return false;
  const next = tokens.find((token) => token.span.start >= span.end);
  return next !== undefined && (next.tag === 'NOUN' || next.text === '-');
}

/** Plurals that look like singulars. */
const UNCHANGED = /^(?:staff|aircraft|people|personnel|crew|sheep|series|percent|pct|cent|police|troops|means)$/;

/** "a topoisomerase 1 inhibitor", "Boeing 737 jets": a number that is a name's. */
function isNumber(span: Span, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.span.start >= span.start);
  const [verb, before, number, behind] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (number?.tag !== 'NUM' || !/^\d{1,3}$/.test(number.text) || behind?.tag !== 'NOUN') return false;
  // "the 777 program": of so many there would be programs
  if (before?.tag === 'DET' && behind.lower === behind.lemma && !UNCHANGED.test(behind.lower)) return true;
  const isTime = /^(?:year|month|week|day|quarter|season)$/.test(before?.lemma ?? '');
  return (
    (before?.tag === 'NOUN' && before.lower === before.lemma && !isTime) ||
    (before?.tag === 'PROPN' && verb?.tag !== 'VERB' && at > 1)
  );
}

/** "the ten-billion moment": a scale that a hyphen ties to its number, in front of one thing. */
function isEpithet(span: Span, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => overlaps(token.span, span));
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex(({ tag }) => tag !== 'NOUN');
  const next = behind[(end < 0 ? behind.length : end) - 1];
  const isTied = /^[\p{L}\d.]+-(?:hundred|thousand|million|billion|trillion|gigawatt|megawatt|kilowatt)$/u.test(
    tokens[at]?.lower ?? '',
  );
  return isTied && next !== undefined && next.lower === next.lemma;
}

/** Numbers up to this are written out. */
const FEW = 12;

/** "two companies", "one of four": written out because the number matters little. */
function isTrifle({ value, span }: ValueMention, { tokens }: Sentence): boolean {
  const isWritten = () => !tokens.some((token) => overlaps(token.span, span) && /\d/.test(token.text));
  // "more than a billion people", but not "thousands"
  // "tens of thousands of artists"
  if (value.kind === 'count' && value.approximate && (value.min ?? 0) >= 10_000) return false;
  // "six gigawatts": a measure matters
  if (value.kind === 'count' && /watts?\b/.test(value.unit ?? '')) return false;
  // "goes up by more than five dollars": small change
  if (value.kind === 'money') return (value.amount ?? value.min ?? value.max ?? 0) <= FEW && isWritten();
  const least = value.kind === 'count' && !value.approximate ? (value.value ?? value.min ?? value.max ?? 0) : 0;
  if (value.kind !== 'count' || (value.value ?? least) > FEW) return false;
  return isWritten();
}
