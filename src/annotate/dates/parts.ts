import {
  dayPeriod,
  daysInMonth,
  firstDay,
  lastDay,
  monthPeriod,
  type Period,
  partOfYear,
  periodAt,
  yearOf,
} from './calendar.ts';
import { type DateReading, dateRule, type ReadingDraft, type Rule, type Scene, sticky } from './grammar.ts';
import { DAY_FIGURE, DAY_WORD, MONTH, monthNumber, ordinalNumber } from './lexicon.ts';
import { ordinalPart, seasonNumber } from './year.ts';
import { inYear } from './yearless.ts';

/** Reads a date at a place of the text. */
export type ReadDate = (scene: Scene, at: number) => DateReading | undefined;

const ORDINAL = `(?:first|second|third|fourth|final|last|closing|opening|${DAY_WORD}|\\d{1,2}(?:st|nd|rd|th))`;

/** Rules for a part of a period: "the third quarter of last year", "October of next year", "the first week of January". */
export function partsOf(inner: ReadDate): readonly Rule<DateReading>[] {
  /** Reads the whole behind the matched words and takes a part of it. */
  const rule = (
    id: string,
    source: string,
    part: (whole: Period, groups: Record<string, string | undefined>) => Period | undefined,
  ): Rule<DateReading> =>
    dateRule({
      id,
      pattern: sticky(source),
      read: (match, scene) => ofWhole(inner, match, scene, (whole) => part(whole, match.groups!)),
    });
  return [
    rule(
      'date/part-of',
      `(?:the )?(?:fiscal )?(?<ordinal>first|second|third|fourth|final|last|closing|opening|1st|2nd|3rd|4th)[- ](?:fiscal )?(?<unit>quarter|half) (?:of|in) `,
      (whole, { ordinal, unit }) => {
        if (whole.unit !== 'year') return undefined;
        return ordinalPart(ordinal!, unit!, whole.index);
      },
    ),
    rule('date/month-of', `(?<month>${MONTH}) (?:of |in )?(?=\\S)`, (whole, { month }) =>
      whole.unit === 'year' && /^[A-Z]/.test(month!) ? inYear({ month: monthNumber(month!) }, whole.index) : undefined,
    ),
    rule('date/season-of', '(?:the )?(?<season>spring|summer|autumn|fall|winter) of ', (whole, { season }) =>
      whole.unit === 'year' ? partOfYear('season', whole.index, seasonNumber(season!)) : undefined,
    ),
    rule('date/week-of', '(?:the )?week (?:of|beginning|starting|commencing|ending|ended)(?: on)? ', (whole) =>
      whole.unit === 'day' ? periodAt('week', whole.index) : undefined,
    ),
    rule(
      'date/nth-of',
      `(?:the )?(?<ordinal>${ORDINAL}) (?<unit>day|week|weekend|month) (?:of|in) `,
      (whole, { ordinal, unit }) => nth(whole, ordinalNumber(ordinal!), unit!.toLowerCase()),
    ),
    rule('date/day-of', `(?:the )?(?<day>${DAY_FIGURE}|${DAY_WORD}) of `, (whole, { day }) =>
      nth(whole, ordinalNumber(day!), 'day'),
    ),
  ];
}

function nth(whole: Period, ordinal: number | undefined, unit: string): Period | undefined {
  if (ordinal === undefined) return undefined;
  if (unit === 'month') return whole.unit === 'year' ? monthOfYear(ordinal, whole.index) : undefined;
  if (unit === 'day') {
    if (ordinal === -1) return { unit: 'day', index: lastDay(whole) };
    if (whole.unit !== 'month') return undefined;
    const [year, month] = [Math.floor(whole.index / 12), (whole.index % 12) + 1];
    return ordinal <= daysInMonth(year, month) ? dayPeriod(year, month, ordinal) : undefined;
  }
  if (unit !== 'week' || (whole.unit !== 'year' && whole.unit !== 'month')) return undefined;
  // ISO 8601: the first week of a period is the one with its first Thursday.
  const first = periodAt('week', firstDay(whole) + 3).index;
  const last = periodAt('week', lastDay(whole) - 3).index;
  return { unit: 'week', index: ordinal === -1 ? last : first + ordinal - 1 };
}

function ofWhole(
  inner: ReadDate,
  match: RegExpExecArray,
  scene: Scene,
  part: (whole: Period) => Period | undefined,
): ReadingDraft<DateReading> | undefined {
  const whole = inner(scene, match.index + match[0].length);
  if (!whole || whole.to || whole.mod) return undefined;
  const { end, basis, fiscal } = whole;
  const flags = { ...(basis ? { basis } : {}), ...(fiscal ? { fiscal } : {}) };
  if (whole.period) {
    const period = part(whole.period);
    return period && { kind: 'date', end, period, ...flags };
  }
  // Only a year that is not known has parts; a part of an open day or month is a misreading.
  return whole.timex3 && /^X+$/.test(whole.timex3.value) ? { kind: 'date', end, timex3: whole.timex3 } : undefined;
}

/** Rules for a shading of a period: "late 2021", "mid-May", "early next year", "the end of 2030", "later this month". */
export function shadesOf(inner: ReadDate): readonly Rule<DateReading>[] {
  return [
    dateRule({
      id: 'date/shade',
      pattern: sticky(
        `(?:(?:the )?(?:very )?(?:(?<early>early|beginning of|start of|outset of|opening of|(?:beginning|start)(?=-\\d))|(?<close>close of)|(?<late>late|end of|tail end of|conclusion of|latter part of|latter half of|end(?=-\\d)|end(?= (?:last|this|next) ))|(?<mid>mid(?:dle of|way through)?|middle)))(?:[- ](?:in |to |or )?(?:the )?)`,
      ),
      read(match, scene) {
        const { early, late, mid, close } = match.groups!;
        const at = match.index + match[0].length;
        // "the end of the decade": the article belongs to the inner date
        const whole = inner(scene, at) ?? (/the $/i.test(match[0]) ? inner(scene, at - 4) : undefined);
        if (
          !whole ||
          whole.mod ||
          whole.to ||
          (whole.period?.unit === 'day' && !/yesterday|today|tomorrow/i.test(scene.text.slice(at, whole.end)))
        )
          return undefined;
        // Books close in December.
        if (close && whole.period?.unit === 'year') {
          return { ...whole, foundBy: 'date/shade', period: monthPeriod(whole.period.index, 12) };
        }
        if (!whole.period && /^XXX?$/.test(whole.timex3?.value ?? '')) return { ...whole, mod: undefined };
        return { ...whole, foundBy: 'date/shade', mod: early ? 'early' : late ? 'late' : mid ? 'mid' : undefined };
      },
    }),
    dateRule({
      id: 'date/part-so-far',
      pattern: sticky('(?:earlier|later)(?: in| on)? (?:the )?'),
      read(match, scene) {
        const at = match.index + match[0].length;
        const whole = inner(scene, at) ?? (/the $/i.test(match[0]) ? inner(scene, at - 4) : undefined);
        return whole && !whole.to ? { ...whole, foundBy: 'date/part-so-far' } : undefined;
      },
    }),
    dateRule({
      id: 'date/first-parts',
      pattern: sticky(
        `(?:the )?(?:first|last|final|opening) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}|few) (?<unit>quarters|months|weeks|days) of `,
      ),
      read(match, scene) {
        const whole = inner(scene, match.index + match[0].length);
        return whole && !whole.to && !whole.mod ? { ...whole, foundBy: 'date/first-parts' } : undefined;
      },
    }),
    dateRule({
      id: 'date/whose-quarter',
      pattern: sticky("(?=(?:this|last|next|the) |\\d{4}[\\d/–-]{0,5}[’'])"),
      read(match, scene) {
        const whole = inner(scene, match.index);
        if (whole?.period?.unit !== 'year') return undefined;
        const part = POSSESSED.exec(scene.text.slice(whole.end, whole.end + 24));
        if (!part) return undefined;
        const [, ordinal, unit] = part;
        const period = ordinalPart(ordinal!, unit!, yearOf(whole.period));
        return { kind: 'date', end: whole.end + part[0].length, period, basis: whole.basis ?? 'stated' };
      },
    }),
  ];
}

/** "last year's third quarter" */
const POSSESSED = /^['’]s? (first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](quarter|half)(?![a-z])/i;

/** "the third month of 2021" */
function monthOfYear(ordinal: number, year: number): Period | undefined {
  if (ordinal === -1) return monthPeriod(year, 12);
  return ordinal >= 1 && ordinal <= 12 ? monthPeriod(year, ordinal) : undefined;
}
