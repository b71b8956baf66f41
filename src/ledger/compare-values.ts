import { contentWords } from '../model/fact.ts';
import type { CountValue, DateValue, MoneyValue, Value } from '../model/value.ts';
import { compareReaches, type Reach, reachOf, type Verdict } from './compare-numbers.ts';
import { gap, periodOf } from './days.ts';

/** A value of a slot with what the text adds to it. */
export interface Said {
  readonly value: Value;
  /** In the article's words. */
  readonly words: string;
  /** The same for the same value, with the same sum in another currency. */
  readonly key: string;
  /** What a figure or duration leaves open. */
  readonly reach?: Reach | undefined;
  /** The same sum in another currency, where the text gives it. */
  readonly also?: Said | undefined;
}

/** Reads a value once for all comparisons. */
export function toSaid(value: Value, words: string, conversion?: MoneyValue): Said {
  const also = conversion && toSaid(conversion, '');
  const key = JSON.stringify(value) + (also ? also.key : '');
  return { value, words, key, reach: readReach(value), also };
}

function readReach(value: Value): Reach | undefined {
  switch (value.kind) {
    case 'percent':
    case 'count':
      return reachOf(value, value.value);
    case 'money':
      return reachOf(value, value.amount);
    case 'duration':
      return reachOf(value, daysOf(value.iso));
    default:
      return undefined;
  }
}

/** Whether two articles say the same of a slot. */
export function compareSaid(a: Said, b: Said): Verdict {
  const [x, y] = [a.value, b.value];
  if (x.kind !== y.kind) return 'unclear';
  if (x.kind === 'money' && y.kind === 'money') return compareSums(a, b);
  if (x.kind === 'count' && y.kind === 'count' && !countsSame(x, y)) return 'unclear';
  if (x.kind === 'date' && y.kind === 'date') return compareDates(x, y);
  if (x.kind === 'term' && y.kind === 'term') return x.value === y.value ? 'agree' : 'conflict';
  return compareReaches(a.reach, b.reach);
}

/** "Billions", "several months": agrees with nearly everything and so tells little. */
export function isVague(value: Value): boolean {
  if (value.kind === 'money') return value.amount === undefined && value.max === undefined && value.bound === undefined;
  return value.kind === 'duration' && value.iso === undefined;
}

/** Sums are compared in a currency that both give. */
function compareSums(a: Said, b: Said): Verdict {
  for (const x of a.also ? [a, a.also] : [a]) {
    for (const y of b.also ? [b, b.also] : [b]) if (currencyOf(x) === currencyOf(y)) return compareMoney(x, y);
  }
  const isUnnamed = currencyOf(a) === undefined || currencyOf(b) === undefined;
  return isUnnamed && compareMoney(a, b) === 'agree' ? 'agree' : 'unclear';
}

function currencyOf({ value }: Said): string | undefined {
  return value.kind === 'money' ? value.currency : undefined;
}

function compareMoney(a: Said, b: Said): Verdict {
  const [x, y] = [a.value as MoneyValue, b.value as MoneyValue];
  if (x.per !== y.per || x.increment !== y.increment || areUnlike(a.reach, b.reach)) return 'unclear';
  return compareReaches(a.reach, b.reach);
}

/** Sums this many times apart are no slip of a million for a billion, but the price of a share and of the whole. */
const UNLIKE = 1e5;

function areUnlike(a: Reach | undefined, b: Reach | undefined): boolean {
  const [x, y] = [a, b].map((reach) => reach && (Number.isFinite(reach.high) ? reach.high : reach.low));
  return x !== undefined && y !== undefined && x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) >= UNLIKE;
}

function countsSame(a: CountValue, b: CountValue): boolean {
  const [unitA, unitB] = [a, b].map(({ unit }) => contentWords(unit ?? '').join(' '));
  return unitA === unitB && unitA !== '' && a.increment === b.increment;
}

/** Dates agree where one lies in the other: "in 2025" and "in October 2025". */
function compareDates(a: DateValue, b: DateValue): Verdict {
  const [periodA, periodB] = [a, b].map(({ edtf }) => (edtf === undefined ? undefined : periodOf(edtf)));
  if (!periodA || !periodB || a.fiscal !== b.fiscal) return 'unclear';
  const days = gap(periodA, periodB);
  if (days === 0) return 'agree';
  return (a.approximate || b.approximate) && days <= 366 ? 'unclear' : 'conflict';
}

const isoDuration = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?$/;

/** Average days; years and months are compared with each other. */
function daysOf(iso: string | undefined): number | undefined {
  const [, years, months, weeks, days] = isoDuration.exec(iso ?? '') ?? [];
  const total = Number(years ?? 0) * 360 + Number(months ?? 0) * 30 + Number(weeks ?? 0) * 7 + Number(days ?? 0);
  return total > 0 ? total : undefined;
}
