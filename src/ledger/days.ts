/** A period in days since 1970-01-01, both ends included; an open end is infinite. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const edtfDay = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The days that an EDTF date or interval covers: years, months, days, seasons, quarters, halves, open intervals. */
export function periodOf(edtf: string): Period | undefined {
  const [from, to, more] = edtf.split('/');
  if (to === undefined) return pointPeriod(edtf);
  if (more !== undefined) return undefined;
  const [first, last] = [pointPeriod(from!), pointPeriod(to)];
  const start = from === '..' || from === '' ? Number.NEGATIVE_INFINITY : first?.start;
  const end = to === '..' || to === '' ? Number.POSITIVE_INFINITY : last?.end;
  return start === undefined || end === undefined || start > end ? undefined : { start, end };
}

/** Months of EDTF's divisions of a year: seasons of the northern year (21–24), quarters (33–36), halves (40, 41). */
const divisions: Readonly<Record<number, readonly [first: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

function pointPeriod(edtf: string): Period | undefined {
  const [, year, month, day] = (edtfDay.exec(edtf.replace(/T.*$|[~?%]$/, '')) ?? []).map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  if (month === undefined || Number.isNaN(month)) return months(year, 1, 12);
  if (day !== undefined && !Number.isNaN(day)) return { start: dayOf(year, month, day), end: dayOf(year, month, day) };
  const [first, count] = divisions[month] ?? [month, 1];
  return first >= 1 && first <= 12 ? months(year, first, count) : undefined;
}

function months(year: number, first: number, count: number): Period {
  return { start: dayOf(year, first, 1), end: dayOf(year, first + count, 1) - 1 };
}

const msPerDay = 86_400_000;

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / msPerDay;
}

const isoDays = new Map<number, string>();

/** A day as ISO 8601; undefined for an open end. Every claim has some days and few days are different: they are kept. */
export function isoDay(day: number): string | undefined {
  if (!Number.isFinite(day)) return undefined;
  const known = isoDays.get(day) ?? new Date(day * msPerDay).toISOString().slice(0, 10);
  isoDays.set(day, known);
  return known;
}

/** Days between two periods; 0 where they overlap. */
export function gap(a: Period, b: Period): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
