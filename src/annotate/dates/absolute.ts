import { dayPeriod, daysInMonth, monthPeriod } from './calendar.ts';
import { type DateReading, dateRule, type ReadingDraft, type Rule, type Scene, sticky } from './grammar.ts';
import {
  DAY_FIGURE,
  DAY_WORD,
  fullYear,
  MONTH,
  monthNumber,
  ordinalNumber,
  SHORT_YEAR,
  WEEKDAY_SHORT,
  WORD_YEAR,
  weekdayNumber,
  wordYear,
  YEAR,
} from './lexicon.ts';
import { inSomeYear, inYear, yearlessTimex3 } from './yearless.ts';

const DAY = `(?:${DAY_FIGURE}|${DAY_WORD})`;
const WEEKDAY_BEFORE = `(?:(?:this |next |last )?(?<weekday>${WEEKDAY_SHORT}),?[ -](?:the )?(?:\\()?)?`;
const YEAR_AFTER = `(?:(?:,? ?,? ?(?:of |in )?| ?[-/] ?)(?<year>${YEAR})|,? (?:of )?(?<short>${SHORT_YEAR})|,? (?<words>${WORD_YEAR}))`;

/** "march" and "may" are verbs, "mar" is one too: in lower case they are no months. */
function isMonthWord(word: string): boolean {
  return /^[A-Z]/.test(word) || !/^ma[ry]/.test(word);
}

function statedYear(groups: Record<string, string | undefined>): number | undefined {
  if (groups.year) return Number(groups.year);
  if (groups.words) return wordYear(groups.words);
  return groups.short ? fullYear(Number(groups.short.slice(1))) : undefined;
}

function monthOrDay(
  scene: Scene,
  match: RegExpExecArray,
  month: number,
  day: number | undefined,
  year: number | undefined,
): ReadingDraft<DateReading> {
  const weekday = match.groups?.weekday;
  const yearless = { month, day, ...(weekday ? { weekday: weekdayNumber(weekday) } : {}) };
  if (year !== undefined) {
    const period = inYear(yearless, year);
    return { kind: 'date', period, basis: 'stated' };
  }
  const found = inSomeYear(yearless, scene, match.index, match.index + match[0].length);
  if (!found) return { kind: 'date', timex3: { type: 'DATE', value: yearlessTimex3(yearless) }, yearless };
  return { kind: 'date', ...found, yearless };
}

/** Dates with a month in letters: "Oct. 28, 2025", "28 October 2025", "the 28th of October", "October 2025", "May ’26". */
export const WRITTEN: readonly Rule<DateReading>[] = [
  dateRule({
    id: 'date/month-day',
    pattern: sticky(`${WEEKDAY_BEFORE}(?<month>${MONTH})(?:[ ,-]{0,2}|/)(?:the )?(?<day>${DAY})\\)?${YEAR_AFTER}?`),
    read(match, scene) {
      const { month, day, ...rest } = match.groups!;
      if (!isMonthWord(month!)) return undefined;
      // "May second that motion"
      if (/^[a-z]/i.test(day!) && /^ma[yr]/i.test(month!) && !match[0].includes(' the ')) return undefined;
      return monthOrDay(scene, match, monthNumber(month!), ordinalNumber(day!), statedYear(rest));
    },
  }),
  dateRule({
    id: 'date/day-month',
    pattern: sticky(
      `${WEEKDAY_BEFORE}(?:the )?(?<day>${DAY})(?: day)?(?:(?: of)? ?|-|/)(?<month>${MONTH})(?:(?: day)?${YEAR_AFTER})?`,
    ),
    read(match, scene) {
      const { month, day, ...rest } = match.groups!;
      if (!isMonthWord(month!)) return undefined;
      return monthOrDay(scene, match, monthNumber(month!), ordinalNumber(day!), statedYear(rest));
    },
  }),
  dateRule({
    id: 'date/month-year',
    pattern: sticky(
      `(?<month>${MONTH})${YEAR_AFTER}|(?<first>${YEAR})[ /-](?<second>${MONTH})(?:[ /-](?<last>${DAY}))?`,
    ),
    read(match, scene) {
      const { month, first, second, last, ...rest } = match.groups!;
      if (month && isMonthWord(month)) return monthOrDay(scene, match, monthNumber(month), undefined, statedYear(rest));
      if (!second || !(isMonthWord(second) || /^\d+[-/]/.test(match[0]))) return undefined;
      return monthOrDay(scene, match, monthNumber(second), last ? ordinalNumber(last) : undefined, Number(first));
    },
  }),
];

/** A month alone; whether it is one there is for the caller to know. */
export const MONTH_ALONE = dateRule({
  id: 'date/month',
  pattern: sticky(`(?<month>${MONTH})`),
  read: (match, scene) =>
    isMonthWord(match[0]) && (/^[A-Z]/.test(match[0]) || match[0].length > 4)
      ? monthOrDay(scene, match, monthNumber(match[0]), undefined, undefined)
      : undefined,
});

const TWO = '(?<![\\d/.-])(?<a>\\d{1,2})';
const NUMERIC_END = '(?![\\d%]|[/.-]\\d)';

function numericDay(a: number, b: number, year: number): { month: number; day: number } | undefined {
  const exists = (month: number, day: number): boolean =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  // The order of the United States where both could be meant.
  if (exists(a, b)) return { month: a, day: b };
  return exists(b, a) ? { month: b, day: a } : undefined;
}

/** Dates in figures: ISO 8601, "4/28/2026", "28.4.2026", "10/26/89", "20260428". */
export const NUMERIC: readonly Rule<DateReading>[] = [
  dateRule({
    id: 'date/iso',
    pattern: sticky(
      `(?<!\\d)(?<year>(?:1[5-9]|20|21)\\d\\d)(?:(?<mark>[-/. ])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>0?[1-9]|[12]\\d|3[01])|(?<month2>0[1-9]|1[0-2])(?<day2>0[1-9]|[12]\\d|3[01]))(?![\\d%]|[.,]\\d)(?:[T ](?<time>[0-2]\\d:[0-5]\\d(?::[0-5]\\d)?)(?:\\.\\d{1,6})?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?`,
    ),
    read(match) {
      const { year, month, day, month2, day2, time } = match.groups!;
      const [y, m, d] = [Number(year), Number(month ?? month2), Number(day ?? day2)];
      if (d > daysInMonth(y, m)) return undefined;
      const period = dayPeriod(y, m, d);
      if (!time) return { kind: 'date', period, basis: 'stated' };
      const clock = time.slice(0, 5);
      const value = `${match[0].slice(0, 4)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}T${clock}`;
      return { kind: 'date', period, basis: 'stated', timex3: { type: 'TIME', value } };
    },
  }),
  dateRule({
    id: 'date/iso-month',
    pattern: sticky(`(?<![\\d-])(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?![\\d%-]|[.,:/]\\d)`),
    read(match) {
      const [year, month] = [Number(match.groups!.year), Number(match.groups!.month)];
      // "2009-10" is two years, "2015-12" a month.
      return month > year % 100 ? undefined : { kind: 'date', period: monthPeriod(year, month), basis: 'stated' };
    },
  }),
  dateRule({
    id: 'date/numeric',
    pattern: sticky(`${WEEKDAY_BEFORE}${TWO}(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)${NUMERIC_END}`),
    read(match) {
      const { a, b, year, mark } = match.groups!;
      // "28.4.26" is a version as often as a date
      if (mark !== '/' && year!.length === 2 && (mark === '.' || a!.length + b!.length < 4)) return undefined;
      const y = year!.length === 4 ? Number(year) : fullYear(Number(year));
      if (y < 1500 || y > 2199) return undefined;
      const found = numericDay(Number(a), Number(b), y);
      return found && { kind: 'date', period: dayPeriod(y, found.month, found.day), basis: 'stated' };
    },
  }),
  dateRule({
    id: 'date/numeric-yearless',
    pattern: sticky(`(?:(?:this |next )?(?<weekday>${WEEKDAY_SHORT}),? )?${TWO}/(?<b>\\d{1,2})${NUMERIC_END}`),
    read(match, scene) {
      const { a, b } = match.groups!;
      const weekday = !/^\d/.test(match[0]);
      // A fraction unless a weekday or the preposition of a date goes before it; 9/11 and 24/7 are names.
      if (
        !weekday &&
        !/\b(?:on|until|from|since|dated|between|and|to) $/i.test(
          scene.text.slice(Math.max(0, match.index - 9), match.index),
        )
      )
        return undefined;
      if (/^(?:9\/11|24\/7|50\/50|1\/[2346]|[23]\/[34])$/.test(match[0])) return undefined;
      const found = numericDay(Number(a), Number(b), 2000);
      return found && monthOrDay(scene, match, found.month, found.day, undefined);
    },
  }),
];
