import { addMonths, type CalendarUnit, type Period, periodAt, shiftYears } from './calendar.ts';
import { type DateReading, dateRule, type Rule, sticky } from './grammar.ts';
import { NUMBER, numberValue, type TimeUnit, timeUnit, UNIT, VAGUE_NUMBER } from './quantity.ts';
import { fromPublication } from './relative.ts';

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
    `${APPROXIMATELY}(?:just )?(?:(?<count>an?|${NUMBER})|(?<vague>${VAGUE_NUMBER}))[- ]?(?<unit>${UNIT})(?: (?<ago>ago|back(?= (?:when|that|in(?! \\d{4}\\b)))|earlier(?= today))|(?:['’]?s?['’]?) (?:from (?:now|today)|hence)|['’] time|['’]s time)`,
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

/** "years ago", "months ago", "decades ago": past, no more. */
const LONG_AGO = dateRule({
  id: 'date/long-ago',
  pattern: sticky('(?:days|weeks|months|years|decades|centuries)(?: and (?:days|weeks|months|years))? ago'),
  read: () => ({ kind: 'date', timex3: { type: 'DATE', value: 'PAST_REF' } }),
});

/** Distances from the publication. */
export const DISTANCES: readonly Rule<DateReading>[] = [AGO, LONG_AGO];
