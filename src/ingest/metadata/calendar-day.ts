const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month's name or abbreviation as one group of a pattern that ignores case. */
export const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';

/** A day of the month as one group: "6", "6th". */
export const dayOfMonth = '(\\d{1,2})(?:st|nd|rd|th)?';

/** A day that may lack its year: "April 9" of a dateline. */
export interface CalendarDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const monthDay = new RegExp(`${month}\\s{0,3}${dayOfMonth}(?!\\d)(?:,?\\s{1,3}(\\d{4})(?!\\d))?`, 'iy');
const dayMonth = new RegExp(`${dayOfMonth}\\s{1,3}${month}(?:,?\\s{1,3}(\\d{4})(?!\\d))?`, 'iy');

/** The day at an offset of a dateline, with or without its year: "April 9", "9 April 2026". */
export function matchDay(text: string, start: number): { day: CalendarDay; end: number } | undefined {
  monthDay.lastIndex = start;
  dayMonth.lastIndex = start;
  const named = monthDay.exec(text);
  const match = named ?? dayMonth.exec(text);
  if (!match) return undefined;
  const [name, number] = named ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const day = { month: monthNumber(name), day: Number(number), year: match[3] ? Number(match[3]) : undefined };
  if (!isValid(day.year ?? 2000, day.month, day.day)) return undefined;
  return { day, end: (named ? monthDay : dayMonth).lastIndex };
}

/** "2026-05-06"; undefined for a day that the calendar does not have. */
export function renderDay(year: number, monthNumber: number, day: number): string | undefined {
  if (!isValid(year, monthNumber, day)) return undefined;
  return `${year}-${pad(monthNumber)}-${pad(day)}`;
}

/** A day with its own year; else the last such day that is not after a known ISO date by more than one day. */
export function completeDay({ year, month, day }: CalendarDay, known: string | undefined): string | undefined {
  if (year !== undefined) return renderDay(year, month, day);
  if (known === undefined) return undefined;
  const latest = Date.parse(known.slice(0, 10)) + 24 * 60 * 60 * 1000;
  const knownYear = Number(known.slice(0, 4));
  return [knownYear + 1, knownYear, knownYear - 1]
    .map((candidate) => renderDay(candidate, month, day))
    .find((candidate) => candidate !== undefined && Date.parse(candidate) <= latest);
}

/** Whether a UTC instant can fall on another's neighbouring day in some inhabited zone (offsets from -11 to +14 hours). */
export function isSameInstantElsewhere(utcInstant: string, otherDate: string): boolean {
  if (!/T.{8}Z$/.test(utcInstant)) return false;
  const otherDay = Date.parse(otherDate.slice(0, 10));
  const hours = (Date.parse(utcInstant) - otherDay) / (60 * 60 * 1000);
  // Local time is the instant plus the offset, and must lie within the 24 hours of the other day.
  return otherDate.slice(0, 10) !== utcInstant.slice(0, 10) && hours >= -14 && hours < 24 + 11;
}

/** 1 to 12 of a name that the month pattern matched. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isValid(year: number, monthNumber: number, day: number): boolean {
  if (year < 1600 || year > 2199 || monthNumber < 1 || monthNumber > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
}

/** A number in two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
