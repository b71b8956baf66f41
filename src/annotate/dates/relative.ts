import {
  addMonths,
  type CalendarUnit,
  civilDay,
  type Period,
  partOfYear,
  periodAt,
  shiftYears,
  weekdayOf,
} from './calendar.ts';
import { type DateReading, dateRule, type ReadingDraft, type Rule, type Scene, sticky } from './grammar.ts';
import { MONTH, monthNumber, WEEKDAY, WEEKDAY_SHORT, weekdayNumber } from './lexicon.ts';
import { NUMBER, numberValue, type TimeUnit, timeUnit, UNIT, VAGUE_NUMBER } from './quantity.ts';
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

const NOT_A_DAY =
  /\b(?:Black|Good|Bloody|Super|Cyber|Ash|Palm|Ruby|Giving|Casual|Easter|Whit|Shrove|Fat|Man|Boxing|Freaky|Girl|The|The Wall Street) $/;
const NOT_A_WEEKDAY_AFTER =
  /^(?:\.com|s\b| (?:Times|Telegraph|Mirror|Mail|Express|Post|Independent|Herald|Night Live|Night Football|Addams|Ticket|Inc|Kaiser|Review|Magazine))/;

/** "Monday", "last Friday", "on Tuesday of next week", "Monday next week"; the nearest past one unless the text looks ahead. */
const WEEKDAYS = dateRule({
  id: 'date/weekday',
  pattern: sticky(
    `(?:the )?(?:(?<which>last|past|previous|next|coming|upcoming|following|this(?: past| coming| upcoming)?) )?(?<weekday>${WEEKDAY}|(?<=\\bon )${WEEKDAY_SHORT})(?:,? (?:of )?(?<week>(?:last|this|next|the following) week(?!end)))?`,
  ),
  read(match, scene) {
    const { which, weekday, week } = match.groups!;
    const { text } = scene;
    const name = match.index + match[0].toLowerCase().indexOf(weekday!.toLowerCase());
    const end = match.index + match[0].length;
    if (
      NOT_A_DAY.test(text.slice(Math.max(0, name - 8), name)) ||
      NOT_A_WEEKDAY_AFTER.test(text.slice(name + weekday!.length, name + weekday!.length + 14))
    )
      return undefined;
    if (/^the /i.test(match[0]) && !which) return undefined;
    if (/^(?:sun|sat|wed|mon|fri)$/.test(weekday!)) return undefined;
    const target = weekdayNumber(weekday!);
    const offset = which ? offsetOf(which.replace(/ upcoming/i, ' coming')) : undefined;
    return fromPublication(
      scene,
      (day) => ({
        unit: 'day',
        index: weekdayNear(
          day,
          target,
          week ?? which,
          week ? undefined : offset,
          directionAround(text, match.index, end),
        ),
      }),
      `XXXX-WXX-${target}`,
    );
  },
});

function weekdayNear(
  day: number,
  target: number,
  words: string | undefined,
  offset: -1 | 0 | 1 | undefined,
  direction: -1 | 0 | 1,
): number {
  const monday = day - weekdayOf(day) + 1;
  if (words && /week$/i.test(words))
    return monday + 7 * (/^last/i.test(words) ? -1 : /^this/i.test(words) ? 0 : 1) + target - 1;
  const back = (weekdayOf(day) - target + 7) % 7;
  if (offset === -1) return day - (back === 0 ? 7 : back);
  if (offset === 1)
    return /^next|following$/i.test(words!) ? monday + 7 + target - 1 : day + (back === 0 ? 7 : 7 - back);
  if (offset === 0) return monday + target - 1;
  return direction > 0 && back !== 0 ? day + 7 - back : day - back;
}

/** Unit that a distance in units is rounded to: "three years ago" is a year, "two hours ago" a day. */
function grainOf(unit: TimeUnit): CalendarUnit {
  return (
    ({ Y: 'year', T: 'year', C: 'year', Q: 'quarter', M: 'month', W: 'week', F: 'week' } as const)[unit as 'Y'] ?? 'day'
  );
}

/** The period that lies so many units before (negative) or after a day, in the grain of the unit. */
export function periodAway(day: number, count: number, unit: TimeUnit): Period {
  const months = { Y: 12, T: 120, C: 1200, Q: 3, M: 1 }[unit as 'Y'];
  const days = { W: 7, F: 14, D: 1, E: 7 }[unit as 'W'];
  const target =
    months === undefined ? day + Math.round(count * (days ?? 0)) : addMonths(day, Math.round(count * months));
  return periodAt(Number.isInteger(count) || unit === 'D' ? grainOf(unit) : 'month', target);
}

const APPROXIMATELY =
  '(?<about>(?:about|around|roughly|some|nearly|almost|approximately|just over|more than|less than|over|under|well over) )?';

/** "two weeks ago", "about a year ago", "a few months ago", "a week from now", "two weeks from today". */
const AGO = dateRule({
  id: 'date/ago',
  pattern: sticky(
    `${APPROXIMATELY}(?:just )?(?:(?<count>an?|${NUMBER})|(?<vague>${VAGUE_NUMBER}))[- ]?(?<unit>${UNIT})(?: (?<ago>ago|back(?= (?:when|that|in))|earlier(?= today))|(?:['’]?s?['’]?) (?:from (?:now|today)|hence)|['’] time|['’]s time)`,
  ),
  read({ groups, index, input }, scene) {
    const { about, count, vague, unit, ago } = groups!;
    const value = count ? numberValue(count) : undefined;
    const sign = ago ? -1 : 1;
    if (
      ago &&
      value === 1 &&
      /^year$/i.test(unit!) &&
      scene.coarseAnchor?.unit === 'quarter' &&
      isCompared(input, index)
    ) {
      return { kind: 'date', period: shiftYears(scene.coarseAnchor, -1), basis: 'text' };
    }
    if (vague || value === undefined)
      return { kind: 'date', timex3: { type: 'DATE', value: ago ? 'PAST_REF' : 'FUTURE_REF' } };
    const draft = fromPublication(
      scene,
      (day) => periodAway(day, sign * value, timeUnit(unit!)),
      ago ? 'PAST_REF' : 'FUTURE_REF',
    );
    return about ? { ...draft, approximate: true } : draft;
  },
});

/** A figure or "from", "than" right before: "$3 billion a year ago" in a report on a quarter is that quarter's. */
export function isCompared(text: string, start: number): boolean {
  return /(?:\d%?|million|billion|trillion|cents|share|from|with|than|versus|against|quarter|period),? $/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** "the weekend": the last one, or the coming one where the text looks ahead. */
const WEEKEND = dateRule({
  id: 'date/weekend',
  pattern: sticky('the weekend(?![a-z])(?! of)'),
  read: (match, scene) =>
    fromPublication(
      scene,
      (day) => {
        const now = periodAt('weekend', day).index;
        const ahead =
          directionAround(scene.text, match.index, match.index + match[0].length) > 0 || weekdayOf(day) >= 6;
        return { unit: 'weekend', index: ahead ? now : now - 1 };
      },
      unresolved('weekend'),
    ),
});

/** "years ago", "months ago", "decades ago": past, no more. */
const LONG_AGO = dateRule({
  id: 'date/long-ago',
  pattern: sticky('(?:days|weeks|months|years|decades|centuries)(?: and (?:days|weeks|months|years))? ago'),
  read: () => ({ kind: 'date', timex3: { type: 'DATE', value: 'PAST_REF' } }),
});

/** "year to date", "year-to-date". */
const TO_DATE = dateRule({
  id: 'date/year-to-date',
  pattern: sticky('(?:the )?year[- ]to[- ]date'),
  read: (_match, scene) => fromPublication(scene, (day) => periodAt('year', day), 'XXXX'),
});

/** "the summer", "the third quarter", "the fourth-quarter" without a year: the one that the tense points to. */
const BARE_PARTS = dateRule({
  id: 'date/part-of-year',
  pattern: sticky(
    `(?:the |this |its )?(?<fiscal>fiscal[- ])?(?:(?<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?(?<unit>quarter|half)|(?<code>Q[1-4]|H[12]))(?![a-z\\d]|[-’'\`]\\d)`,
  ),
  read(match, scene) {
    const { fiscal, ordinal, unit, code } = match.groups!;
    const end = match.index + match[0].length;
    const before = scene.text.slice(Math.max(0, match.index - 24), match.index);
    const after = scene.text.slice(end, end + 20);
    if ((code || unit === 'half') && !isReportingPeriod(before, after)) return undefined;
    if (/^(?: of (?!the year|this|last|next)| century| time| hour|-hour)/i.test(after)) return undefined;
    const kind = (code ? /^q/i.test(code) : unit!.toLowerCase() === 'quarter') ? 'quarter' : 'half';
    const count = kind === 'quarter' ? 4 : 2;
    const named = code
      ? Number(code.slice(1))
      : /^(?:first|1)/i.test(ordinal!)
        ? 1
        : /^(?:second|2)/i.test(ordinal!)
          ? 2
          : /^(?:third|3)/i.test(ordinal!)
            ? 3
            : count;
    const draft = fromPublication(
      scene,
      (day) => nearestPart(kind, named, day, directionAround(scene.text, match.index, end)),
      `XXXX-${kind === 'quarter' ? 'Q' : 'H'}${named}`,
    );
    return fiscal ? { ...draft, fiscal: true } : draft;
  },
});

const REPORTED =
  /^(?:['’]s)? (?:results?|earnings|revenues?|sales|profits?|reports?|figures|guidance|numbers|outlook|net|loss|operating|pretax|pre-tax|gdp|growth|income|deliveries|update|call|production|adjusted|underlying|core)\b|^(?:[.,;:)]|$)/i;
/** "Q3" is a car, "the first half" a match, unless the words around speak of results or a preposition of time goes before it. */
function isReportingPeriod(before: string, after: string): boolean {
  if (/\b(?:in|for|during|since|by|until|through|from|to|fiscal|of|in the|during the|for the|by the) $/i.test(before))
    return !/^ (?:SUV|Sportback|of the (?:game|match|season))/.test(after);
  return REPORTED.test(after) && !/[A-Z]\w+ $/.test(before.replace(/(?:^|[.:] )[A-Z]\w+ $/, ''));
}

function nearestPart(unit: 'quarter' | 'half', ordinal: number, day: number, direction: -1 | 0 | 1): Period {
  const now = periodAt(unit, day).index;
  const perYear = unit === 'quarter' ? 4 : 2;
  const thisYear = partOfYear(unit, civilDay(day).year, ordinal).index;
  // A future quarter is at most three ahead; results are reported up to three quarters later.
  if (direction > 0) return { unit, index: thisYear >= now ? thisYear : thisYear + (now - thisYear > 1 ? perYear : 0) };
  return { unit, index: thisYear <= now ? thisYear : thisYear - (thisYear - now > 1 || direction < 0 ? perYear : 0) };
}

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
export const RELATIVE: readonly Rule<DateReading>[] = [
  DAYS,
  UNITS,
  NAMED,
  WEEKDAYS,
  AGO,
  LONG_AGO,
  WEEKEND,
  TO_DATE,
  BARE_PARTS,
];
