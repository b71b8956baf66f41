import {
  civilDay,
  dayNumber,
  dayPeriod,
  daysInMonth,
  firstDay,
  monthPeriod,
  type Period,
  weekdayOf,
} from './calendar.ts';
import { padded } from './edtf.ts';
import type { Scene, Yearless } from './grammar.ts';
import { directionAround, nearest, weightAgainst } from './tense.ts';

/** The period of a month or day in a year; undefined for February 30. */
export function inYear({ month, day }: Yearless, year: number): Period | undefined {
  if (day === undefined) return monthPeriod(year, month);
  return day <= daysInMonth(year, month) ? dayPeriod(year, month, day) : undefined;
}

/** TIMEX3 value of a month or day whose year is not known. */
export function yearlessTimex3({ month, day }: Yearless): string {
  return `XXXX-${padded(month, 2)}${day === undefined ? '' : `-${padded(day, 2)}`}`;
}

/** The day or month that the text names, and whether a year that heads the section or the publication tells its year. */
export function inSomeYear(
  yearless: Yearless,
  scene: Scene,
  start: number,
  end: number,
): { period: Period; basis: 'stated' | 'published' } | undefined {
  const headed = scene.year === undefined ? undefined : inYear(yearless, scene.year);
  if (headed) return { period: headed, basis: 'stated' };
  const period = nearestYear(yearless, scene, start, end);
  return period && { period, basis: 'published' };
}

/** The occurrence nearest to the publication, by the tense around it; undefined when there is no publication date. */
function nearestYear(yearless: Yearless, scene: Scene, start: number, end: number): Period | undefined {
  if (scene.published === undefined) return undefined;
  const { year, month } = civilDay(scene.published);
  const candidates: Period[] = [];
  const distances: number[] = [];
  // Leap days lie up to eight years apart.
  const reach = yearless.month === 2 && yearless.day === 29 ? 8 : 1;
  for (let candidate = year - reach; candidate <= year + reach; candidate++) {
    const period = inYear(yearless, candidate);
    if (!period || (yearless.weekday !== undefined && weekdayOf(firstDay(period)) !== yearless.weekday)) continue;
    candidates.push(period);
    distances.push(
      yearless.day === undefined
        ? period.index - (year * 12 + month - 1)
        : dayNumber(candidate, yearless.month, yearless.day) - scene.published,
    );
  }
  if (candidates.length === 0 && yearless.weekday !== undefined) {
    return nearestYear({ month: yearless.month, day: yearless.day }, scene, start, end);
  }
  const direction = directionAround(scene.text, start, end);
  const weight = direction < 0 ? weightAgainst(scene.text, start, end) : undefined;
  return candidates[nearest(distances, direction, weight)];
}
