import { periodAway } from './ago.ts';
import { firstDay, periodAt } from './calendar.ts';
import { type DateReading, dateRule, type Rule, sticky } from './grammar.ts';
import type { ReadDate } from './parts.ts';
import { NUMBER, numberValue, timeUnit, UNIT } from './quantity.ts';

/** Rules for a distance from a date that is named: "two weeks before May 13, 1999", "three days after Christmas", "the day before yesterday". */
export function offsetRules(inner: ReadDate): readonly Rule<DateReading>[] {
  return [
    dateRule({
      id: 'date/offset',
      pattern: sticky(
        `(?:(?<count>an?|${NUMBER})[- ](?<unit>${UNIT})|the (?<unit1>day|week|month|year)) (?<way>before|after|from|since|prior to|following) (?:the )?`,
      ),
      read(match, scene) {
        const { count, unit, unit1, way } = match.groups!;
        const time = timeUnit((unit ?? unit1)!);
        const value = unit1 ? 1 : numberValue(count!);
        const target = inner(scene, match.index + match[0].length);
        if (!target || value === undefined || time === 'S' || time === 'm' || time === 'H') return undefined;
        const flags = target.basis ? { basis: target.basis } : {};
        if (!target.period) return target.timex3?.type === 'SET' ? undefined : { kind: 'date', end: target.end };
        const sign = /^(?:before|prior)/i.test(way!) ? -1 : 1;
        // A week from a year is no date.
        if (target.period.unit === 'year' && time !== 'Y' && time !== 'T') return undefined;
        const from = firstDay(target.period);
        const away = periodAway(from, sign * value, time);
        const exact = target.period.unit === 'day' && (time === 'W' || time === 'M' || time === 'F');
        return {
          kind: 'date',
          end: target.end,
          period: exact
            ? dayAway(from, sign * value, time)
            : away.unit === 'day'
              ? away
              : periodAt(away.unit, firstDay(away)),
          ...flags,
        };
      },
    }),
  ];
}

function dayAway(from: number, count: number, unit: 'W' | 'M' | 'F'): NonNullable<DateReading['period']> {
  if (unit === 'M') return periodAway(from, count, 'M');
  return periodAway(from, count * (unit === 'W' ? 7 : 14), 'D');
}
