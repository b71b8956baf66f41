import { padded, renderDay } from './edtf.ts';
import { type DateReading, dateRule, type Rule, type Scene, sticky } from './grammar.ts';
import { WEEKDAY } from './lexicon.ts';
import type { ReadDate } from './parts.ts';
import { partOfDayCode } from './relative.ts';

const ZONE =
  '(?: ?(?<zone>GMT|UTC|[ECMP][SD]?T|BST|CES?T|JST|IST|HKT|a\\.?k\\.?a\\.? never|(?:eastern|pacific|central|mountain|local)(?: (?:standard|daylight))? time|ET))?';
const CLOCK = `(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)? ?(?<half>[ap]\\.? ?m\\.?(?![a-z]))|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?=${'(?: ?(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|JST|ET|hrs?|h)\\b)'})|(?<military>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?= ?(?:GMT|UTC|hours|hrs|[ECMP][SD]T)\\b)|(?<word>noon|midnight|midday))${ZONE}`;

/** Time of day of a clock match: "T18:00Z", "T09:30". */
function clockValue(groups: Record<string, string | undefined>): string | undefined {
  const { hour, minute, half, hour24, minute24, military, word, zone } = groups;
  if (word) return /^midnight/i.test(word) ? 'T24:00' : 'T12:00';
  const base = Number(hour ?? hour24 ?? military?.slice(0, 2));
  const minutes = minute ?? minute24 ?? military?.slice(2) ?? '00';
  if (half && (base > 12 || base === 0)) return undefined;
  const full = half ? (base % 12) + (/^p/i.test(half) ? 12 : 0) : base;
  return `T${padded(full, 2)}:${minutes}${zone && /^(?:UTC|GMT)$/i.test(zone) ? 'Z' : ''}`;
}

function onDay(
  scene: Scene,
  day: DateReading | undefined,
  end: number,
  value: string,
): Omit<DateReading, 'foundBy'> | undefined {
  if (day && day.period?.unit !== 'day') {
    return day.timex3 ? { ...day, end, timex3: { type: 'TIME', value: `${day.timex3.value}${value}` } } : undefined;
  }
  const base = day?.period
    ? renderDay(day.period.index)
    : scene.published === undefined
      ? 'XXXX-XX-XX'
      : renderDay(scene.published);
  return {
    kind: 'date',
    end,
    ...(day?.period ? { period: day.period } : {}),
    ...(day?.basis ? { basis: day.basis } : {}),
    timex3: { type: 'TIME', value: base + value },
  };
}

/** Rules for a clock time, alone or with its day: "10 p.m. Wednesday", "18:00 UTC", "noon on Friday". */
export function clockRules(readDay: ReadDate): readonly Rule<DateReading>[] {
  return [
    dateRule({
      id: 'date/clock',
      pattern: sticky(`(?:about |around |shortly (?:after|before) )?${CLOCK}`),
      read(match, scene) {
        const value = clockValue(match.groups!);
        if (!value) return undefined;
        const end = match.index + match[0].length;
        const glue = /^,? (?:on )?/.exec(scene.text.slice(end, end + 6));
        const day = glue ? readDay(scene, end + glue[0].length) : undefined;
        const onIt = day && onDay(scene, day, day.end, value);
        return onIt ?? onDay(scene, undefined, end, value);
      },
    }),
  ];
}

/** Rules for a part of a day: "Friday morning", "yesterday evening", "early Tuesday", "late Thursday night". */
export function partOfDayRules(readDay: ReadDate): readonly Rule<DateReading>[] {
  return [
    dateRule({
      id: 'date/part-of-day',
      pattern: sticky(
        `(?:(?:early|late|earlier|later) )?(?=(?:(?:the|this|last|next|that) )?(?:${WEEKDAY}|yesterday|today|tomorrow|day before))`,
      ),
      read(match, scene) {
        const day = readDay(scene, match.index + match[0].length);
        if (!day) return undefined;
        const part = /^,? (morning|afternoon|evening|night|midday)(?![a-z])/i.exec(
          scene.text.slice(day.end, day.end + 12),
        );
        if (!part) return match[0] === '' ? undefined : { ...day };
        const end = day.end + part[0].length;
        return onDay(scene, day, end, partOfDayCode(part[1]!));
      },
    }),
  ];
}
