import { type CalendarUnit, civilDay, dayPeriod, daysInMonth, firstDay, type Period, yearOf } from './calendar.ts';
import { type DateReading, type Rule, type Scene, sticky } from './grammar.ts';
import { DAY_FIGURE, DAY_WORD, fullYear, MONTH, monthNumber, ordinalNumber, SHORT_YEAR, YEAR } from './lexicon.ts';
import type { ReadDate } from './parts.ts';
import { inSomeYear, inYear, yearlessTimex3 } from './yearless.ts';

const DAY = `(?:the )?(?:${DAY_FIGURE}|${DAY_WORD})`;
const DASH = '(?: ?[-–—] ?| to | through | thru | until | till | and | & | or )';
const YEAR_AFTER = `(?:(?:,? (?:of |in )?)(?<year>${YEAR})|,? (?<short>${SHORT_YEAR}))?`;
const LOOSE_DAY = '(?:the )?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';

/** "May 6-8, 2026", "6-8 May", "April 9th through 17th", "between 3 and 12 of Sept". */
export const DAY_RANGES: readonly Rule<DateReading>[] = [
  {
    id: 'date/day-range',
    pattern: sticky(
      `(?<month>${MONTH}) (?:the )?(?<first>${LOOSE_DAY}|${DAY_WORD})(?<mark>${DASH})(?<last>${DAY})${YEAR_AFTER}`,
    ),
    read: readDayRange,
  },
  {
    id: 'date/day-range',
    pattern: sticky(
      `(?<first>${LOOSE_DAY}|(?:the )?${DAY_WORD})(?<mark>${DASH})(?<last>${LOOSE_DAY}|(?:the )?${DAY_WORD})(?: of)? (?<month>${MONTH})${YEAR_AFTER}`,
    ),
    read: readDayRange,
  },
];

function readDayRange(match: RegExpExecArray, scene: Scene): Omit<DateReading, 'end' | 'foundBy'> | undefined {
  const { month, first, last, mark, year, short } = match.groups!;
  if (
    !/^[A-Z]/.test(month!) &&
    !/^(?:april|june|august|january|february|july|september|october|november|december)/i.test(month!)
  )
    return undefined;
  // "on May 6 and 7" are two days, "between May 6 and 8" a range
  if (
    /and|or|&/.test(mark!) &&
    !/\bbetween (?:the )?$/i.test(scene.text.slice(Math.max(0, match.index - 12), match.index))
  )
    return undefined;
  const strip = (day: string): number | undefined => ordinalNumber(day.replace(/^the /i, ''));
  const from = { month: monthNumber(month!), day: strip(first!) };
  const day = strip(last!);
  if (from.day === undefined || day === undefined || day <= from.day) return undefined;
  const stated = year ? Number(year) : short ? fullYear(Number(short.slice(1))) : undefined;
  const found = stated === undefined ? inSomeYear(from, scene, match.index, match.index + match[0].length) : undefined;
  const period = stated === undefined ? found?.period : inYear(from, stated);
  if (!period)
    return stated === undefined
      ? { kind: 'date', timex3: { type: 'DATE', value: yearlessTimex3(from) }, yearless: from }
      : undefined;
  const start = civilDay(firstDay(period));
  if (day > daysInMonth(start.year, start.month)) return undefined;
  return {
    kind: 'date',
    period,
    to: dayPeriod(start.year, start.month, day),
    basis: stated === undefined ? found!.basis : 'stated',
  };
}

const CONNECTOR = sticky('(?: ?[-–—~] ?| to | until | till | through | thru | and | up to )(?:on )?');

/**
 * Joins a date with a second one behind "to", "through", a dash, or "and" after "between" into an interval; the first
 * borrows the year of the second ("March to May 2025").
 */
export function joinRange(read: ReadDate, scene: Scene, start: number, first: DateReading): DateReading {
  if (first.to || first.timex3?.type === 'SET' || first.foundBy === 'date/clock') return first;
  CONNECTOR.lastIndex = first.end;
  const connector = CONNECTOR.exec(scene.text);
  if (!connector) return first;
  const second = read(scene, first.end + connector[0].length);
  if (!second || second.to || second.timex3?.type === 'TIME') return first;
  const before = scene.text.slice(Math.max(0, start - 14), start);
  return isInterval(connector[0].trim(), before, first, second) ? joined(first, second) : first;
}

/** "2024 to 2025" is one, "this year to Friday" and "on Monday and Tuesday" are none unless "from" or "between" goes before. */
function isInterval(connector: string, before: string, first: DateReading, second: DateReading): boolean {
  if (connector === 'and') return /\bbetween (?:the )?$/i.test(before);
  if (!/^(?:to|until|till)/.test(connector)) return true;
  if (before === '' || /\b(?:from|between|on|at) (?:the )?$/i.test(before)) return true;
  return connector.startsWith('to') && grain(first) === grain(second) && grain(first) !== 'day';
}

function grain({ period, yearless }: DateReading): CalendarUnit | undefined {
  if (period) return period.unit;
  return yearless && (yearless.day === undefined ? 'month' : 'day');
}

function joined(first: DateReading, second: DateReading): DateReading {
  const from = first.yearless && second.period && second.basis === 'stated' ? atOrBefore(first, second.period) : first;
  if (!from.period || !second.period) return first.yearless && second.yearless ? unresolved(first, second.end) : first;
  const last = second.yearless && firstDay(second.period) < firstDay(from.period) ? nextYear(second) : second;
  if (!last.period || firstDay(last.period) <= firstDay(from.period)) return first;
  return {
    ...from,
    end: second.end,
    foundBy: 'date/range',
    to: last.period,
    basis: from.basis === last.basis ? from.basis : 'published',
    mod: undefined,
    timex3: undefined,
  };
}

function unresolved(first: DateReading, end: number): DateReading {
  return { ...first, end, foundBy: 'date/range', period: undefined };
}

/** The last occurrence of a yearless date at or before a period: "Nov-Feb 2017" begins in 2016. */
function atOrBefore(first: DateReading, end: Period): DateReading {
  const year = yearOf(end);
  const same = inYear(first.yearless!, year);
  const period = same && firstDay(same) <= firstDay(end) ? same : inYear(first.yearless!, year - 1);
  return { ...first, period, basis: 'stated', timex3: undefined };
}

function nextYear(reading: DateReading): DateReading {
  return { ...reading, period: inYear(reading.yearless!, yearOf(reading.period!) + 1) };
}
