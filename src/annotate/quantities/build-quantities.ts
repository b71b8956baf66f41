import type { CountValue, MoneyValue, PercentValue } from '../../model/value.ts';
import type { Amount } from './amount.ts';
import { joinBounds } from './bounds.ts';
import { isCutInHalf, isFall } from './change.ts';
import { readCount } from './count.ts';
import { isAgeGroup, isDesignation, isRecentYear } from './designations.ts';
import { inheritCurrency } from './inherit.ts';
import { readMoney } from './money.ts';
import { findNumerals } from './numerals.ts';
import { readPercent } from './percent.ts';
import { governingQualifiers, type Qualifiers, qualifiersAfter, qualifiersBefore } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import { joinBareCents, joinHundredths, joinRange } from './ranges.ts';
import { readMultiple, readRatio, readShare } from './shares.ts';

/** The quantities of one block with the amounts that they were built from; `dollar` is the currency of a bare "$". */
export function buildQuantities(text: string, dollar = 'USD'): Quantity[] {
  const amounts = joinAmounts(text, readAmounts(text, dollar));
  let currency = amounts.find((amount) => amount.currency !== undefined)?.currency;
  const found: Quantity[] = [];
  let floor = 0;
  for (const amount of amounts) {
    currency = amount.currency ?? currency;
    const quantity = buildQuantity(text, inheritCurrency(text, amount, currency) ?? amount, floor);
    if (!quantity) continue;
    const last = found.at(-1);
    const whole = last && joinBounds(text, last, quantity);
    if (whole) found[found.length - 1] = whole;
    else found.push(quantity);
    floor = quantity.span.end;
  }
  return found;
}

/** Every number with what it is of, each on its own. */
function readAmounts(text: string, dollar: string): Amount[] {
  const numerals = findNumerals(text);
  const amounts: Amount[] = [];
  let floor = 0;
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i]!;
    if (numeral.start < floor) continue; // inside the unit of the number before: "five 737 aircraft"
    const next = numerals[i + 1];
    const ratio = next && readRatio(text, numeral, next);
    if (ratio) i++;
    const amount =
      ratio ??
      readMoney(text, numeral, floor, dollar) ??
      readPercent(text, numeral) ??
      readShare(text, numeral) ??
      readMultiple(text, numeral) ??
      readCount(text, numeral);
    amounts.push(amount);
    floor = amount.unitEnd ?? amount.perEnd ?? amount.end;
  }
  return amounts;
}

function joinAmounts(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const whole =
      last &&
      (joinRange(text, last, amount) ?? joinHundredths(text, last, amount) ?? joinBareCents(text, last, amount));
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(amount);
  }
  return joined;
}

function buildQuantity(text: string, amount: Amount, floor: number): Quantity | undefined {
  const before = qualifiersBefore(text, amount.start, floor);
  const after = qualifiersAfter(text, amount.end);
  const governing = governingQualifiers(text, before.start, floor);
  const open: Qualifiers = amount.numeral.openEnded ? { bound: 'at_least' } : {};
  const qualifiers = { ...governing, ...open, ...after.found, ...before.found };
  const plain = amount.kind === 'count' || amount.kind === 'bare';
  const isQualified = qualifiers.bound !== undefined || qualifiers.approximate;
  if (plain && ((!isQualified && isDesignation(text, amount)) || isAgeGroup(text, amount))) return undefined;
  if (amount.kind === 'bare' && amount.numeral.form === 'multiple') return undefined;
  // "is optimistic about 2005", "is higher than 2003's"
  const isOfYear = !qualifiers.bound || /^['’]s\b/.test(text.slice(amount.end, amount.end + 3));
  if (isOfYear && isQualified && isRecentYear(text, amount)) return undefined;
  const span = { start: before.start, end: Math.max(after.end, amount.unitEnd ?? amount.end) };
  return { span, value: toValue(text, amount, qualifiers), foundBy: amount.foundBy, amount };
}

function toValue(text: string, amount: Amount, qualifiers: Qualifiers): MoneyValue | PercentValue | CountValue {
  const approximate = (amount.approximate ?? qualifiers.approximate) && { approximate: true as const };
  if (amount.kind === 'money') {
    return {
      kind: 'money',
      ...(amount.value !== undefined && { amount: amount.value }),
      ...range(amount),
      ...(amount.currency && { currency: amount.currency }),
      ...approximate,
      ...(qualifiers.bound && { bound: qualifiers.bound }),
      ...(qualifiers.increment && { increment: true as const }),
      ...(amount.per && { per: amount.per }),
    };
  }
  const sign = amount.kind === 'percent' && isNegative(text, amount) ? -1 : 1;
  const bounds = bounded(amount, qualifiers, sign);
  if (amount.kind === 'percent') return { kind: 'percent', ...bounds, ...approximate };
  return {
    kind: 'count',
    ...bounds,
    ...(amount.unit && { unit: amount.unit }),
    ...approximate,
    ...(qualifiers.increment && { increment: true as const }),
  };
}

function range({ min, max }: Amount): { min?: number; max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** "more than 300" is at least 300; of a fall, "more than 7%" is at most -7. */
function bounded(amount: Amount, { bound }: Qualifiers, sign: number): { value?: number; min?: number; max?: number } {
  const { value, min, max } = amount;
  if (value === undefined) return sign < 0 ? range({ ...amount, min: max && -max, max: min && -min }) : range(amount);
  if (!bound) return { value: value * sign };
  return (bound === 'at_least') === sign > 0 ? { min: value * sign } : { max: value * sign };
}

function isNegative(text: string, amount: Amount): boolean {
  const { start, end, foundBy } = amount;
  if (amount.value !== undefined && amount.value <= 0) return false;
  if (foundBy === 'percent/multiple' || foundBy === 'percent/ratio') return false;
  const begin = qualifiersBefore(text, start, 0).start;
  if (foundBy === 'percent/fraction') return isCutInHalf(text, begin);
  return isFall(text, begin, end);
}
