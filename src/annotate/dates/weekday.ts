import { dayNumber, daysInMonth, periodAt, weekdayOf } from './calendar.ts';
import { padded } from './edtf.ts';
import { type DateReading, dateRule, type Rule, sticky } from './grammar.ts';
import { DAY_WORD, MONTH, ordinalNumber, WEEKDAY, WEEKDAY_SHORT, weekdayNumber } from './lexicon.ts';
import { fromPublication, offsetOf, unresolved } from './relative.ts';
import { directionAround, nearest } from './tense.ts';

const NOT_A_DAY =
  /\b(?:Black|Good|Bloody|Super|Cyber|Ash|Palm|Ruby|Giving|Casual|Easter|Whit|Shrove|Fat|Man|Boxing|Freaky|Girl|The|The Wall Street) $/;
const NOT_A_WEEKDAY_AFTER =
  /^(?:\.com|s\b| (?:Times|Telegraph|Mirror|Mail|Express|Post|Independent|Herald|Night Live|Night Football|Addams|Ticket|Inc|Kaiser|Review|Magazine))/;

/** "Monday", "last Friday", "on Tuesday of next week", "Monday next week"; the nearest past one unless the text looks ahead. */
const WEEKDAYS = dateRule({
  id: 'date/weekday',
  pattern: sticky(
    `(?:(?<ahead>(?:last|this|next|previous) week),? (?:- |on )?)?(?:the )?(?:(?<which>last|past|previous|next|coming|upcoming|following|this(?: past| coming| upcoming)?) )?(?<weekday>${WEEKDAY}|(?<=\\bon )${WEEKDAY_SHORT})(?: (?:of )?(?<week>(?:last|this|next|the following) week(?!end)))?`,
  ),
  read(match, scene) {
    const { which, weekday, ahead } = match.groups!;
    const week = match.groups!.week ?? ahead;
    const { text } = scene;
    const name = match.index + match[0].toLowerCase().lastIndexOf(weekday!.toLowerCase());
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
    return monday + 7 * (/^(?:last|previous)/i.test(words) ? -1 : /^this/i.test(words) ? 0 : 1) + target - 1;
  const back = (weekdayOf(day) - target + 7) % 7;
  if (offset === -1) return day - (back === 0 ? 7 : back);
  if (offset === 1)
    return /^next|following$/i.test(words!) ? monday + 7 + target - 1 : day + (back === 0 ? 7 : 7 - back);
  if (offset === 0) return monday + target - 1;
  return direction > 0 && back !== 0 ? day + 7 - back : day - back;
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

/** "Monday the 21st", "Mon 13th", "on the 18th.": the nearest month with such a day. */
const DAY_OF_MONTH = dateRule({
  id: 'date/day',
  pattern: sticky(
    `(?:(?<weekday>${WEEKDAY_SHORT}),? (?:the )?|(?<=\\bon )the (?=\\d{1,2}[a-z]{2}(?:[.,;:?!)]|$)))(?<day>\\d{1,2}(?:st|nd|rd|th)|${DAY_WORD})(?! (?:of|day|${MONTH}))(?![a-z\\d])`,
  ),
  read(match, scene) {
    const { weekday, day } = match.groups!;
    const target = weekday ? weekdayNumber(weekday) : undefined;
    const ordinal = ordinalNumber(day!)!;
    const direction = directionAround(scene.text, match.index, match.index + match[0].length);
    return fromPublication(
      scene,
      (published) => {
        const month = periodAt('month', published).index;
        const days = [...Array(25).keys()].flatMap((i) => dayOfMonth(month + i - 12, ordinal, target));
        return days.length === 0
          ? undefined
          : {
              unit: 'day',
              index:
                days[
                  nearest(
                    days.map((d) => d - published),
                    direction,
                  )
                ]!,
            };
      },
      `XXXX-XX-${padded(ordinal, 2)}`,
    );
  },
});

function dayOfMonth(month: number, ordinal: number, weekday: number | undefined): number[] {
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1];
  if (ordinal > daysInMonth(year, ofYear)) return [];
  const day = dayNumber(year, ofYear, ordinal);
  return weekday === undefined || weekdayOf(day) === weekday ? [day] : [];
}

/** Days of the week and the weekend. */
export const DAYS_OF_WEEK: readonly Rule<DateReading>[] = [WEEKDAYS, DAY_OF_MONTH, WEEKEND];
