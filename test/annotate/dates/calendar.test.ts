import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CalendarUnit,
  civilDay,
  dayNumber,
  firstDay,
  isoWeek,
  lastDay,
  periodAt,
  weekdayOf,
} from '../../../src/annotate/dates/calendar.ts';
import { parseDay, parsePeriod, renderDay, renderEdtf, renderInterval } from '../../../src/annotate/dates/edtf.ts';
import { renderTimex3 } from '../../../src/annotate/dates/timex3.ts';

const MS_PER_DAY = 86_400_000;
const day = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2199, 12, 31) });
const UNITS: CalendarUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];
const unit = fc.constantFrom(...UNITS);

test('days agree with the runtime calendar', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = new Date(number * MS_PER_DAY);
      expect(renderDay(number)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      const { year, month, day: dayOfMonth } = civilDay(number);
      expect(dayNumber(year, month, dayOfMonth)).toBe(number);
      expect(parseDay(renderDay(number))).toBe(number);
    }),
  );
});

test('a period holds its day and ends where the next begins', () => {
  fc.assert(
    fc.property(unit, day, (kind, number) => {
      const period = periodAt(kind, number);
      const next = firstDay({ unit: kind, index: period.index + 1 });
      if (kind === 'weekend') {
        expect([weekdayOf(firstDay(period)), lastDay(period) - firstDay(period)]).toEqual([6, 1]);
      } else {
        expect(firstDay(period) <= number && number <= lastDay(period)).toBe(true);
        expect(lastDay(period) + 1).toBe(next);
      }
    }),
  );
});

test('EDTF is read back', () => {
  fc.assert(
    fc.property(unit, day, (kind, number) => {
      fc.pre(kind !== 'week' && kind !== 'weekend');
      const period = periodAt(kind, number);
      expect(parsePeriod(renderEdtf(period))).toEqual(period);
    }),
  );
});

test.each([
  ['2026-04-28', '2026-W18'],
  ['2018-12-31', '2019-W01'],
  ['2016-01-03', '2015-W53'],
  ['2020-12-31', '2020-W53'],
])('ISO week of %s is %s', (iso, week) => {
  const period = periodAt('week', parseDay(iso)!);
  expect(renderTimex3(period)).toBe(week);
  expect(isoWeek(period).year).toBe(Number(week.slice(0, 4)));
});

test.each([['2026-02-29'], ['2026-13-01'], ['2026-00-10'], ['26-01-01'], ['yesterday'], ['']])(
  '%j is no day',
  (text) => {
    expect(parseDay(text)).toBeUndefined();
  },
);

test('an interval keeps the grain of its ends', () => {
  expect(renderInterval({ unit: 'year', index: 2020 }, { unit: 'month', index: 2025 * 12 })).toBe('2020/2025-01');
  expect(parsePeriod('2020/2025-01')).toEqual({ unit: 'month', index: 2025 * 12 });
});
