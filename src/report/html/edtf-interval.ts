/** A run of days, counted from 1 January 1970; `to` is the first day after it. An open end is absent. */
export interface DayInterval {
  readonly from?: number;
  readonly to?: number;
}

/** Months (from 0) that an EDTF code in the place of the month covers: seasons of the north, quarters, halves. */
const partsOfYear: Readonly<Record<string, readonly [first: number, months: number]>> = {
  21: [2, 3],
  22: [5, 3],
  23: [8, 3],
  24: [11, 3],
  33: [0, 3],
  34: [3, 3],
  35: [6, 3],
  36: [9, 3],
  37: [0, 4],
  38: [4, 4],
  39: [8, 4],
  40: [0, 6],
  41: [6, 6],
};

/** The days of an EDTF expression (levels 0 and 1, quarters and halves of level 2); undefined where it is none. */
export function parseEdtf(edtf: string): DayInterval | undefined {
  const [first = '', second] = edtf.split('/');
  const start = parseEnd(first);
  if (second === undefined) return isOpen(first) ? undefined : start;
  const end = parseEnd(second);
  if (start === undefined || end === undefined || (isOpen(first) && isOpen(second))) return undefined;
  return { from: start.from, to: end.to };
}

/** Whether an expression calls itself approximate or uncertain: "2025~", "2025-10?". */
export function isApproximate(edtf: string): boolean {
  return /[~?%]/.test(edtf);
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

function parseEnd(text: string): DayInterval | undefined {
  if (isOpen(text)) return {};
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.+Z-]{1,30})?[~?%]?$/.exec(text);
  if (!match) return undefined;
  const [, yearText = '', month, day] = match;
  const year = Number(yearText.replaceAll('X', '0'));
  if (month === undefined) {
    const years = yearText.endsWith('XX') ? 100 : yearText.endsWith('X') ? 10 : 1;
    return { from: dayOf(year, 0, 1), to: dayOf(year + years, 0, 1) };
  }
  const isMonth = month >= '01' && month <= '12';
  if (day !== undefined) {
    const from = dayOf(year, Number(month) - 1, Number(day));
    return isMonth ? { from, to: from + 1 } : undefined;
  }
  const part = isMonth ? ([Number(month) - 1, 1] as const) : partsOfYear[month];
  return part && { from: dayOf(year, part[0], 1), to: dayOf(year, part[0] + part[1], 1) };
}

/** Days from 1 January 1970 to a day of the Gregorian calendar; months and days may run over. */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC would take the years up to 99 for years of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime() / 86_400_000;
}
