import { civilDay, dayNumber, weekdayOf } from './calendar.ts';
import { type DateReading, dateRule, type Rule, sticky } from './grammar.ts';
import { YEAR } from './lexicon.ts';
import { offsetOf } from './relative.ts';
import { directionAround, nearest } from './tense.ts';

type DayOfYear = (year: number) => number;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayNumber(year, month, day);
/** The `nth` weekday of a month; -1 is the last. */
const nthWeekday =
  (month: number, weekday: number, nth: number): DayOfYear =>
  (year) => {
    const from = nth === -1 ? dayNumber(year, month + 1, 1) - 7 : dayNumber(year, month, 1) + 7 * (nth - 1);
    return from + ((weekday - weekdayOf(from) + 7) % 7);
  };

/** Western Easter Sunday (anonymous Gregorian computus). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const h = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const i = h - Math.floor(h / 28) * (1 - Math.floor(29 / (h + 1)) * Math.floor((21 - golden) / 11));
  const j = (year + Math.floor(year / 4) + i + 2 - century + Math.floor(century / 4)) % 7;
  const l = i - j;
  const month = 3 + Math.floor((l + 40) / 44);
  return dayNumber(year, month, l + 28 - 31 * Math.floor(month / 4));
}

const DAYS: readonly (readonly [pattern: string, day: DayOfYear])[] = [
  ["New Year['’]?s Eve", fixed(12, 31)],
  ["New Year(?:['’]?s)?(?: Day)?", fixed(1, 1)],
  ["(?:St\\.?|Saint) Patrick(?:['’]s Day)?", fixed(3, 17)],
  ["Valentine['’]s Day", fixed(2, 14)],
  ["April Fools?[’']? Day", fixed(4, 1)],
  ['Earth Day', fixed(4, 22)],
  ["(?:International Workers['’] Day|May Day)", fixed(5, 1)],
  ['Independence Day', fixed(7, 4)],
  ["Hallowe[’']?en", fixed(10, 31)],
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas(?: Day)?', fixed(12, 25)],
  ['Boxing Day', fixed(12, 26)],
  ['(?:Martin Luther King|MLK)(?: Jr\\.?)? Day', nthWeekday(1, 1, 3)],
  ["Presidents['’]? Day", nthWeekday(2, 1, 3)],
  ["Mother['’]s Day", nthWeekday(5, 7, 2)],
  ['Memorial Day', nthWeekday(5, 1, -1)],
  ["Father['’]s Day", nthWeekday(6, 7, 3)],
  ['Labou?r Day', nthWeekday(9, 1, 1)],
  ['Columbus Day', nthWeekday(10, 1, 2)],
  ['Veterans Day', fixed(11, 11)],
  ['Thanksgiving(?: Day)?', nthWeekday(11, 4, 4)],
  ['Black Friday', (year) => nthWeekday(11, 4, 4)(year) + 1],
  ['Cyber Monday', (year) => nthWeekday(11, 4, 4)(year) + 4],
  ['Good Friday', (year) => easter(year) - 2],
  ['Easter Monday', (year) => easter(year) + 1],
  ['Easter(?: Sunday)?', easter],
  ['Ash Wednesday', (year) => easter(year) - 46],
];
/** Only with a year: alone they name a sale, a saint or a new year as often as a day. */
const NEEDS_YEAR = /^(?:black friday|cyber monday|st\.? patrick|saint patrick|new year)$/i;
const NAMES = DAYS.map(([words]) => words).join('|');
const DAY_OF = DAYS.map(([words, dayOf]) => [new RegExp(`^(?:${words})$`, 'i'), dayOf] as const);

/** Public holidays of the United States and the Western church, with a year or the nearest one by the tense. */
export const HOLIDAYS: readonly Rule<DateReading>[] = [
  dateRule({
    id: 'date/holiday',
    pattern: sticky(
      `(?:the )?(?:(?<which>last|next|this|previous|following) )?(?<name>${NAMES})(?:,? (?:of |in )?(?<year>${YEAR}))?(?![a-z])`,
    ),
    read(match, scene) {
      const { year, which, name } = match.groups!;
      // "generous pre-Christmas offers"
      if (/(?:pre|post)-$/i.test(scene.text.slice(Math.max(0, match.index - 5), match.index))) return undefined;
      const dayOf = DAY_OF.find(([pattern]) => pattern.test(name!))![1];
      if (!/^[A-Z]/.test(name!) && !year && !which) return undefined;
      if (year) return { kind: 'date', period: { unit: 'day', index: dayOf(Number(year)) }, basis: 'stated' };
      if (NEEDS_YEAR.test(name!) || scene.published === undefined) return { kind: 'date' };
      const direction = which
        ? offsetOf(which)
        : directionAround(scene.text, match.index, match.index + match[0].length);
      const index = nearestHoliday(dayOf, scene.published, direction, Boolean(which));
      return { kind: 'date', period: { unit: 'day', index }, basis: 'published' };
    },
  }),
];

function nearestHoliday(dayOf: DayOfYear, published: number, direction: -1 | 0 | 1, strictly: boolean): number {
  const { year } = civilDay(published);
  const days = [year - 1, year, year + 1].map(dayOf);
  const allowed = strictly && direction !== 0 ? days.filter((day) => Math.sign(day - published) === direction) : days;
  return allowed[
    nearest(
      allowed.map((day) => day - published),
      direction,
    )
  ]!;
}
