import {
  type CalendarUnit,
  civilDay,
  dayNumber,
  dayPeriod,
  daysInMonth,
  firstDay,
  lastDay,
  monthPeriod,
  type Period,
  partOfYear,
  yearPeriod,
} from './calendar.ts';

/** Number with leading zeros. */
export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** ISO 8601 calendar day of a day number. */
export function renderDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** EDTF codes that stand in the place of the month (ISO 8601-2:2019, 4.8): 21 is spring, 33 the first quarter, 40 the first half. */
const SUB_YEAR_CODE = { season: 21, quarter: 33, half: 40 } as const;
const PARTS_OF_YEAR = { season: 4, quarter: 4, half: 2 } as const;

/** EDTF of a period; weeks and weekends, which EDTF lacks, as an interval of days. */
export function renderEdtf(period: Period): string {
  const { unit, index } = period;
  switch (unit) {
    case 'day':
      return renderDay(index);
    case 'week':
    case 'weekend':
      return `${renderDay(firstDay(period))}/${renderDay(lastDay(period))}`;
    case 'month':
      return `${padded(Math.floor(index / 12), 4)}-${padded((index % 12) + 1, 2)}`;
    case 'year':
      return padded(index, 4);
    case 'decade':
      return `${padded(index, 3)}X`;
    case 'century':
      return `${padded(index, 2)}XX`;
    default: {
      const parts = PARTS_OF_YEAR[unit];
      return `${padded(Math.floor(index / parts), 4)}-${SUB_YEAR_CODE[unit] + (index % parts)}`;
    }
  }
}

/** EDTF of an interval, both ends included. */
export function renderInterval(from: Period, to: Period): string {
  const end = (period: Period, day: (p: Period) => number): string =>
    period.unit === 'week' || period.unit === 'weekend' ? renderDay(day(period)) : renderEdtf(period);
  return `${end(from, firstDay)}/${end(to, lastDay)}`;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads what {@link renderEdtf} writes for one period; an interval gives its last part; undefined for the rest of EDTF. */
export function parsePeriod(edtf: string): Period | undefined {
  const last = edtf.slice(edtf.indexOf('/') + 1);
  if (/^\d{3}X$/.test(last)) return { unit: 'decade', index: Number(last.slice(0, 3)) };
  if (/^\d{2}XX$/.test(last)) return { unit: 'century', index: Number(last.slice(0, 2)) };
  const match = EDTF.exec(last);
  if (!match) return undefined;
  const [year, code, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[2] === undefined) return yearPeriod(year);
  if (code >= 21 && code <= 24) return partOfYear('season', year, code - 20);
  if (code >= 33 && code <= 36) return partOfYear('quarter', year, code - 32);
  if (code >= 40 && code <= 41) return partOfYear('half', year, code - 39);
  if (code < 1 || code > 12) return undefined;
  if (match[3] === undefined) return monthPeriod(year, code);
  return day >= 1 && day <= daysInMonth(year, code) ? dayPeriod(year, code, day) : undefined;
}

/** Day number of the day that an ISO day or instant starts with; undefined where there is none. */
export function parseDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dayNumber(year, month, day) : undefined;
}

/** Units whose periods start and end with a year's own parts, so that "a year earlier" keeps them. */
export function isCoarse(unit: CalendarUnit): boolean {
  return unit !== 'day' && unit !== 'week' && unit !== 'weekend';
}
