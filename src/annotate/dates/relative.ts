import { type CalendarUnit, civilDay, monthPeriod, type Period, periodAt } from './calendar.ts';
import { type DateReading, dateRule, type ReadingDraft, type Rule, type Scene, sticky } from './grammar.ts';
import { MONTH, monthNumber, YEAR } from './lexicon.ts';
import { directionAround } from './tense.ts';
import { renderTimex3 } from './timex3.ts';
import { seasonNumber } from './year.ts';

const CALENDAR_UNIT = '(?:day|weekend|week|month|quarter|half(?:[- ]year)?|year|decade|century)(?![a-z])';
const SEASON = '(?:spring|summer|autumn|fall|winter)(?![a-z])';
const BACKWARD = 'last|previous|prior|past';
const FORWARD = 'next|coming|upcoming|following';
const DEICTIC = `(?<which>${BACKWARD}|${FORWARD}|this(?: past| coming)?|current)`;

/** Draft of a date that is counted from the publication; without a publication date it is the text's own words. */
export function fromPublication(
  scene: Scene,
  resolve: (published: number) => Period | undefined,
  unresolved: string,
): ReadingDraft<DateReading> {
  const period = scene.published === undefined ? undefined : resolve(scene.published);
  if (!period) return { kind: 'date', timex3: { type: 'DATE', value: unresolved } };
  return { kind: 'date', period, basis: 'published' };
}

/** "last" is -1, "this" 0, "next" 1. */
export function offsetOf(which: string): -1 | 0 | 1 {
  const lower = which.toLowerCase();
  if (new RegExp(`^(?:${BACKWARD}|this past)$`).test(lower)) return -1;
  return new RegExp(`^(?:${FORWARD}|this coming)$`).test(lower) ? 1 : 0;
}

/** Calendar unit of "week", "half-year", "quarter" … */
export function calendarUnit(word: string): CalendarUnit {
  const lower = word.toLowerCase();
  return lower.startsWith('half') ? 'half' : (lower as CalendarUnit);
}

const UNRESOLVED: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  season: 'XXXX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** TIMEX3 value of a unit that nothing resolves. */
export function unresolved(unit: CalendarUnit): string {
  return UNRESOLVED[unit];
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

/** "yesterday", "today", "the day after tomorrow". */
const DAYS = dateRule({
  id: 'date/day-word',
  pattern: sticky(`(?:${[...DAY_WORDS.keys()].join('|')})(?![a-z])`),
  read: (match, scene) => {
    const offset = DAY_WORDS.get(match[0].toLowerCase())!;
    return fromPublication(scene, (day) => ({ unit: 'day', index: day + offset }), unresolved('day'));
  },
});

/** "last week", "this fiscal year", "the next quarter", "the past year", "the current month". */
const UNITS = dateRule({
  id: 'date/relative-unit',
  pattern: sticky(
    `(?:(?:the |its |their |our |his |her )?(?:most )?${DEICTIC} (?:full )?(?<fiscal>fiscal |financial |school |academic )?(?:calendar |business |working |trading |work)?(?<unit>${CALENDAR_UNIT})|this (?<time>morning|afternoon|evening)|last (?<night>night))`,
  ),
  read(match, scene) {
    const { which, unit, time, night, fiscal } = match.groups!;
    if (!which) return partOfDay(scene, night ? -1 : 0, (time ?? night)!);
    const lower = unit!.toLowerCase();
    // "the following day", "the previous year" count from the text, "the past year" is a length; "this day" is neither.
    if (/^(?:the|its) (?:following|previous|prior|past)/i.test(match[0]) || lower === 'day') return undefined;
    // "within the next decade" is a length from now, not the 2030s
    if (/^(?:decade|century)$/.test(lower) && offsetOf(which) !== 0) return undefined;
    if (
      /^the next (?:day|week|month|year)/i.test(match[0]) &&
      scene.anchor &&
      directionAround(scene.text, match.index, match.index + match[0].length) < 0
    )
      return undefined;
    const calendar = calendarUnit(lower);
    const offset = offsetOf(which);
    const draft = fromPublication(
      scene,
      (day) => ({ unit: calendar, index: periodAt(calendar, day).index + offset }),
      unresolved(calendar),
    );
    return fiscal ? { ...draft, fiscal: true } : draft;
  },
});

const PART_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** TIMEX3 suffix of "morning", "night" …: TMO, TNI. */
export function partOfDayCode(word: string): string {
  return `T${PART_OF_DAY[word.toLowerCase()] ?? 'NI'}`;
}

function partOfDay(scene: Scene, offset: number, word: string): ReadingDraft<DateReading> {
  const code = partOfDayCode(word);
  const draft = fromPublication(scene, (day) => ({ unit: 'day', index: day + offset }), `XXXX-XX-XX${code}`);
  return draft.period ? { ...draft, timex3: { type: 'TIME', value: `${renderTimex3(draft.period)}${code}` } } : draft;
}

/** "last October", "this September", "next spring", "last fall". */
const NAMED = dateRule({
  id: 'date/relative-name',
  pattern: sticky(`(?:the )?${DEICTIC} (?:(?<month>${MONTH})|(?<season>${SEASON}))(?! ?\\d)`),
  read({ groups }, scene) {
    // "this may be the worst"
    if (groups!.month === 'may') return undefined;
    const offset = offsetOf(groups!.which!);
    const unit = groups!.month ? 'month' : 'season';
    const perYear = groups!.month ? 12 : 4;
    const ordinal = groups!.month ? monthNumber(groups!.month) : seasonNumber(groups!.season!);
    return fromPublication(
      scene,
      (day) => {
        const now = periodAt(unit, day).index;
        const year = civilDay(day).year;
        const index = year * perYear + ordinal - 1;
        if (offset < 0) return { unit, index: index < now ? index : index - perYear };
        if (offset > 0) return { unit, index: index > now ? index : index + perYear };
        return unit === 'season' && ordinal === 4 && now < index - 2
          ? { unit, index: index - perYear }
          : { unit, index };
      },
      groups!.month ? `XXXX-${String(ordinal).padStart(2, '0')}` : `XXXX-${['SP', 'SU', 'FA', 'WI'][ordinal - 1]}`,
    );
  },
});

/** "year to date", "year-to-date". */
const TO_DATE = dateRule({
  id: 'date/year-to-date',
  pattern: sticky('(?:the )?year[- ]to[- ]date'),
  read: (_match, scene) => fromPublication(scene, (day) => periodAt('year', day), 'XXXX'),
});

/** "year-end", "year-end 2025", "the year’s end": December. */
const YEAR_END = dateRule({
  id: 'date/year-end',
  pattern: sticky(`(?:the )?(?:year[- ]?end|end of year|year[’']s end)(?: (?<year>${YEAR}))?(?![a-z])`),
  read({ groups }, scene) {
    const { year } = groups!;
    if (year) return { kind: 'date', period: monthPeriod(Number(year), 12), basis: 'stated' };
    return fromPublication(scene, (day) => monthPeriod(civilDay(day).year, 12), 'XXXX-12');
  },
});

/** "the year", "the month" inside "the end of the year", "earlier in the week"; a decade keeps its text. */
export const THE_UNIT = dateRule({
  id: 'date/the-unit',
  pattern: sticky(
    `the (?<unit>day|week|month|quarter|year|decade|century)(?![a-z-])(?! (?:ended|ending|to|before|after))`,
  ),
  read: ({ groups }, scene) => {
    const unit = calendarUnit(groups!.unit!);
    if (unit === 'decade' || unit === 'century')
      return { kind: 'date', timex3: { type: 'DATE', value: unresolved(unit) } };
    return fromPublication(scene, (day) => periodAt(unit, day), unresolved(unit));
  },
});

/** Every form that counts from the publication. */
export const RELATIVE: readonly Rule<DateReading>[] = [DAYS, UNITS, NAMED, TO_DATE, YEAR_END];
