import { periodAt, weekdayOf } from './calendar.ts';
import { type DateReading, dateRule, type Rule, sticky } from './grammar.ts';
import { WEEKDAY, WEEKDAY_SHORT, weekdayNumber } from './lexicon.ts';
import { fromPublication, offsetOf, unresolved } from './relative.ts';
import { directionAround } from './tense.ts';

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

/** Days of the week and the weekend. */
export const DAYS_OF_WEEK: readonly Rule<DateReading>[] = [WEEKDAYS, WEEKEND];
