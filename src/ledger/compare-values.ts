import { contentWords } from '../model/fact.ts';
import type { CountValue, DateValue, DurationValue, MoneyValue, Value } from '../model/value.ts';
import { compareFigures, type Verdict } from './compare-numbers.ts';
import { gap, periodOf } from './days.ts';

/** A value of a slot with what the text adds to it. */
export interface Said {
  readonly value: Value;
  /** In the article's words. */
  readonly words: string;
  /** The same sum in other currencies, where the text gives it. */
  readonly also: readonly MoneyValue[];
}

/** Whether two articles say the same of a slot. */
export function compareSaid(a: Said, b: Said): Verdict {
  const [x, y] = [a.value, b.value];
  if (x.kind === 'money' && y.kind === 'money') return compareSums([x, ...a.also], [y, ...b.also]);
  return compareValues(x, y);
}

/** "Billions", "several months": agrees with nearly everything and so tells little. */
export function isVague(value: Value): boolean {
  if (value.kind === 'money') return value.amount === undefined && value.max === undefined && value.bound === undefined;
  return value.kind === 'duration' && value.iso === undefined;
}

function compareValues(a: Value, b: Value): Verdict {
  if (a.kind === 'percent' && b.kind === 'percent') {
    return compareFigures({ ...a, point: a.value }, { ...b, point: b.value });
  }
  if (a.kind === 'count' && b.kind === 'count') return compareCounts(a, b);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b);
  if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a, b);
  if (a.kind === 'term' && b.kind === 'term') return a.value === b.value ? 'agree' : 'conflict';
  return 'unclear';
}

/** Sums are compared in a currency that both give. */
function compareSums(a: readonly MoneyValue[], b: readonly MoneyValue[]): Verdict {
  for (const x of a) {
    const y = b.find((other) => other.currency === x.currency);
    if (y) return compareMoney(x, y);
  }
  const unnamed = [a[0]!, b[0]!].some(({ currency }) => currency === undefined);
  return unnamed && compareMoney(a[0]!, b[0]!) === 'agree' ? 'agree' : 'unclear';
}

function compareMoney(a: MoneyValue, b: MoneyValue): Verdict {
  if (a.per !== b.per || a.increment !== b.increment) return 'unclear';
  return compareFigures({ ...a, point: a.amount }, { ...b, point: b.amount });
}

function compareCounts(a: CountValue, b: CountValue): Verdict {
  const [unitA, unitB] = [a, b].map(({ unit }) => contentWords(unit ?? '').join(' '));
  if (unitA !== unitB || unitA === '' || a.increment !== b.increment) return 'unclear';
  return compareFigures({ ...a, point: a.value }, { ...b, point: b.value });
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

function compareDurations(a: DurationValue, b: DurationValue): Verdict {
  const [x, y] = [a, b].map(({ iso, bound, approximate }) => ({ point: daysOf(iso), bound, approximate }));
  return compareFigures(x!, y!);
}

/** Average days; years and months are compared with each other. */
function daysOf(iso: string | undefined): number | undefined {
  const [, years, months, weeks, days] = isoDuration.exec(iso ?? '') ?? [];
  const total = Number(years ?? 0) * 360 + Number(months ?? 0) * 30 + Number(weeks ?? 0) * 7 + Number(days ?? 0);
  return total > 0 ? total : undefined;
}
