/** Calendar units that a date can have as its grain, finest first. Seasons are the northern meteorological ones. */
export type CalendarUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/**
 * One unit of the proleptic Gregorian calendar, as its running number: days and ISO weeks since 1970-01-01's, months since
 * year 0, and so on. "One quarter later" is `index + 1`.
 */
export interface Period {
  readonly unit: CalendarUnit;
  readonly index: number;
}

export interface CivilDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01 to a civil day (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil day of a day number. */
export function civilDay(dayNumber: number): CivilDay {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Days of a month, leap years heeded. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** ISO weekday of a day number: Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function dayPeriod(year: number, month: number, day: number): Period {
  return { unit: 'day', index: dayNumber(year, month, day) };
}

export function monthPeriod(year: number, month: number): Period {
  return { unit: 'month', index: year * 12 + month - 1 };
}

export function yearPeriod(year: number): Period {
  return { unit: 'year', index: year };
}

/** The `ordinal`-th (from 1) quarter, half or season (spring is 1) of a year. */
export function partOfYear(unit: 'quarter' | 'half' | 'season', year: number, ordinal: number): Period {
  return { unit, index: year * (unit === 'half' ? 2 : 4) + ordinal - 1 };
}

const MONTHS_IN = { month: 1, season: 3, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

/** First day number of a period. */
export function firstDay({ unit, index }: Period): number {
  if (unit === 'day') return index;
  if (unit === 'week') return index * 7 - 3;
  if (unit === 'weekend') return index * 7 + 2;
  const month = index * MONTHS_IN[unit] + (unit === 'season' ? 2 : 0);
  return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/** Last day number of a period. */
export function lastDay(period: Period): number {
  return firstDay({ unit: period.unit, index: period.index + 1 }) - (period.unit === 'weekend' ? 6 : 1);
}

/** The period of a unit that a day lies in; for a weekend that of the day's week. */
export function periodAt(unit: CalendarUnit, day: number): Period {
  if (unit === 'day') return { unit, index: day };
  if (unit === 'week' || unit === 'weekend') return { unit, index: Math.floor((day + 3) / 7) };
  const { year, month } = civilDay(day);
  const months = year * 12 + month - 1 - (unit === 'season' ? 2 : 0);
  return { unit, index: Math.floor(months / MONTHS_IN[unit]) };
}

/** The same period so many years on; February 29 falls back to 28. */
export function shiftYears(period: Period, years: number): Period {
  if (period.unit === 'day') return { unit: 'day', index: addMonths(period.index, years * 12) };
  if (period.unit === 'week' || period.unit === 'weekend')
    return periodAt(period.unit, addMonths(firstDay(period), years * 12));
  const months = years * 12;
  return { unit: period.unit, index: period.index + Math.trunc(months / MONTHS_IN[period.unit]) };
}

/** A day so many months on, held inside the month that it falls in. */
export function addMonths(day: number, months: number): number {
  const from = civilDay(day);
  const month = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(month / 12);
  const ofYear = month - year * 12 + 1;
  return dayNumber(year, ofYear, Math.min(from.day, daysInMonth(year, ofYear)));
}

/** Year of a period's first day. */
export function yearOf(period: Period): number {
  return civilDay(firstDay(period)).year;
}

/** ISO 8601 week date of a week: its year is that of its Thursday. */
export function isoWeek(week: Period): { year: number; week: number } {
  const thursday = week.index * 7;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}
