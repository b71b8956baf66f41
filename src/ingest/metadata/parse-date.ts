import { dayOfMonth, month, monthNumber, pad, renderDay } from './calendar-day.ts';
import { parseOffset, usOffset } from './time-zone.ts';

/** Which of 05/06/2026 is the day; unknown unless the page's language and region say so. */
export type NumericOrder = 'day-first' | 'month-first' | undefined;

/** A full date in a text, with the time beside it: an ISO 8601 day, or an instant where the offset is stated too. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?';
/** Each with its groups in the order that its name says; the sticky flag anchors them. */
const patterns = {
  // "2026-05-06", "2026/5/6", "2026.05.06"
  yearMonthDay: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y,
  // "20260506", also before "T142500Z"
  compact: /((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/y,
  // "Wed, May 6th, 2026", "Sept. 22 2025"
  monthDayYear: new RegExp(`${weekday}${month}\\s{0,3}${dayOfMonth}(?:,\\s{0,3}|\\s{1,3})(\\d{4})(?!\\d)`, 'iy'),
  // "6 May 2026", "6th of May, 2026", "Wed, 06-May-2026"
  dayMonthYear: new RegExp(
    `${weekday}${dayOfMonth}(?:\\.?\\s{1,3}(?:of\\s{1,3})?|[-/.])${month}(?:,?\\s{1,3}|[-/])(\\d{4})(?!\\d)`,
    'iy',
  ),
  // "05/06/2026", "06.05.2026"
  numeric: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d|[-/.]\d)/y,
};

/** "T14:25:00.000Z", " at 1:28 p.m. PT", " · 2:25 PM UTC", ", 2 p.m. ET"; the zone is read apart. */
const timeAfter =
  /(?:T|\s{0,3}[,·•|@/–—-]?\s{0,3}(?:at\s{1,3})?)(?<![\d.])(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?(?:\s{0,2}([ap])\.?\s?m\b\.?)?/iy;
const compactTime = /T(\d{2})(\d{2})(\d{2})?/y;

/** Reads a text that is nothing but a date. */
export function parseDate(text: string, order?: NumericOrder): string | undefined {
  const trimmed = text.trim();
  const date = matchDate(trimmed, 0, order);
  // What is left may be a zone's name or a comment, "(Coordinated Universal Time)", never more of a number.
  return date && /^(?:[^\p{L}\d]|$)/u.test(trimmed.slice(date.end)) ? date.iso : undefined;
}

const dateStart =
  /(?<![\p{L}\d]|\d[-/.])(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.,]?\s{0,3}[a-z\d])/giu;

/** The first full date of a text at or after `from`. */
export function findDate(text: string, from = 0, order?: NumericOrder): FoundDate | undefined {
  dateStart.lastIndex = from;
  for (let match = dateStart.exec(text); match; match = dateStart.exec(text)) {
    const date = matchDate(text, match.index, order);
    if (date) return date;
    dateStart.lastIndex = match.index + 1;
  }
  return undefined;
}

/** The date at an offset of a text, with its time. */
export function matchDate(text: string, start: number, order?: NumericOrder): FoundDate | undefined {
  const date = matchYearFirst(text, start) ?? matchNamed(text, start) ?? matchNumeric(text, start, order);
  if (!date) return undefined;
  const iso = renderDay(date.year, date.month, date.day);
  if (!iso) return undefined;
  const time = matchTime(text, date.end, iso);
  return { iso: time?.offset ? `${iso}T${time.clock}${time.offset}` : iso, start, end: time?.end ?? date.end };
}

interface MatchedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

function matchYearFirst(text: string, start: number): MatchedDay | undefined {
  const delimited = exec(patterns.yearMonthDay, text, start);
  const match = delimited ? [delimited[1], delimited[3], delimited[4]] : exec(patterns.compact, text, start)?.slice(1);
  if (!match) return undefined;
  const end = (delimited ? patterns.yearMonthDay : patterns.compact).lastIndex;
  return { year: Number(match[0]), month: Number(match[1]), day: Number(match[2]), end };
}

function matchNamed(text: string, start: number): MatchedDay | undefined {
  const american = exec(patterns.monthDayYear, text, start);
  if (american) {
    const [, name, day, year] = american;
    const end = patterns.monthDayYear.lastIndex;
    return { year: Number(year), month: monthNumber(name!), day: Number(day), end };
  }
  const british = exec(patterns.dayMonthYear, text, start);
  if (!british) return undefined;
  const [, day, name, year] = british;
  return { year: Number(year), month: monthNumber(name!), day: Number(day), end: patterns.dayMonthYear.lastIndex };
}

function matchNumeric(text: string, start: number, order: NumericOrder): MatchedDay | undefined {
  const match = exec(patterns.numeric, text, start);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const end = patterns.numeric.lastIndex;
  // Dots are written where the day comes first; a number over 12 is no month; 05/05 is the same either way.
  const dayFirst =
    match[2] === '.' || first > 12 || first === second ? true : second > 12 ? false : order && order === 'day-first';
  if (dayFirst === undefined) return undefined;
  return dayFirst ? { year, month: second, day: first, end } : { year, month: first, day: second, end };
}

function matchTime(text: string, start: number, day: string) {
  const compact = exec(compactTime, text, start);
  const match = compact ?? exec(timeAfter, text, start);
  if (!match) return undefined;
  const meridiem = compact ? undefined : match[4]?.toLowerCase();
  if (!match[2] && !meridiem) return undefined;
  const hour = toHour(Number(match[1]), meridiem);
  const [minute, second] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  const end = start + match[0].length;
  const zone = parseOffset(text, end);
  const offset = zone?.offset ?? (zone?.usZone && usOffset(day, hour, zone.usZone));
  return { clock: `${pad(hour)}:${pad(minute)}:${pad(second)}`, offset, end: zone?.end ?? end };
}

function toHour(hour: number, meridiem: string | undefined): number | undefined {
  if (!meridiem) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (meridiem === 'p' ? 12 : 0);
}

function exec(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}
