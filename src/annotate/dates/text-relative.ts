import { periodAway } from './ago.ts';
import { firstDay, lastDay, type Period, periodAt, shiftYears } from './calendar.ts';
import { type DateReading, dateRule, type ReadingDraft, type Rule, type Scene, sticky } from './grammar.ts';
import { NUMBER, numberValue, timeUnit, UNIT, VAGUE_NUMBER } from './quantity.ts';
import { calendarUnit, unresolved } from './relative.ts';

const UNIT_NAME = '(?<unit>day|week|weekend|month|quarter|half|year|decade)(?![a-z])';
/** A comma, stop or clause must follow "a year before", or else it tells what it was before. */
const CLAUSE_END = '(?=[.,;:)?!’”"]|$| and | but | to | from | when | in | at | on | by | it | with )';

/** Draft of a date that is counted from one before it in the text. */
function fromText(period: Period | undefined, timex3: string): ReadingDraft<DateReading> {
  return period ? { kind: 'date', period, basis: 'text' } : { kind: 'date', timex3: { type: 'DATE', value: timex3 } };
}

/** So many years from the last date of a month or longer, in its own grain; else the year of the last date. */
function yearsFromText({ anchor, coarseAnchor }: Scene, years: number): Period | undefined {
  const from = coarseAnchor ?? (anchor && periodAt('year', firstDay(anchor)));
  return from && shiftYears(from, years);
}

/** "a year earlier", "six months later", "two days after", "the year before". */
const DISTANCE = dateRule({
  id: 'date/text-distance',
  pattern: sticky(
    `(?:(?:just |about |only |nearly |almost |more than )?(?:(?<count>an?|${NUMBER})|(?<vague>${VAGUE_NUMBER}))[- ](?<unit>${UNIT})|the (?<unit1>day|week|month|quarter|year)) (?<way>earlier|previously|later|(?:before(?:hand)?|prior|previous|after(?:wards?)?)${CLAUSE_END})`,
  ),
  read({ groups }, scene) {
    const { count, vague, unit, unit1, way } = groups!;
    if (unit1 && /^later/i.test(way!)) return undefined;
    const sign = /^(?:later|after)/i.test(way!) ? 1 : -1;
    const value = unit1 ? 1 : count ? numberValue(count) : undefined;
    if (vague || value === undefined) return fromText(undefined, sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
    const time = timeUnit(unit ?? unit1!);
    if (time === 'S' || time === 'm' || time === 'H') return undefined;
    if (time === 'Y' && Number.isInteger(value)) return fromText(yearsFromText(scene, sign * value), 'XXXX');
    if (!scene.anchor) return fromText(undefined, sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
    // A month's distance from a whole year says nothing.
    if (scene.anchor.unit === 'year' || scene.anchor.unit === 'decade') return fromText(undefined, 'XXXX-XX');
    const day = sign < 0 ? firstDay(scene.anchor) : lastDay(scene.anchor);
    const away = periodAway(day, sign * value, time);
    return fromText(
      scene.anchor.unit === 'day' && (time === 'W' || time === 'D')
        ? periodAway(day, sign * value * (time === 'W' ? 7 : 1), 'D')
        : away,
      'XXXX',
    );
  },
});

/** "the following day", "the next year", "the previous quarter", "the same year", "later that year", "that month". */
const NEIGHBOUR = dateRule({
  id: 'date/text-neighbour',
  pattern: sticky(
    `(?:earlier |later |early |late )?(?:the (?<which>following|next|previous|preceding|prior|same|subsequent)|(?<that>that)(?: same| very)?) (?<fiscal>fiscal )?${UNIT_NAME}`,
  ),
  read({ groups, index }, scene) {
    const { which, that, unit } = groups!;
    const calendar = calendarUnit(unit!);
    const offset = that || /^same/i.test(which!) ? 0 : /^(?:previous|preceding|prior)/i.test(which!) ? -1 : 1;
    // "the next decade" is a length from now, not the 2030s
    if (calendar === 'decade' && offset !== 0) return undefined;
    // "The next year will" looks ahead from today; relative.ts reads it.
    if (!scene.anchor) return that && index === 0 ? undefined : fromText(undefined, unresolved(calendar));
    if (FINER[calendar] < FINER[scene.anchor.unit]) return fromText(undefined, unresolved(calendar));
    const from = periodAt(calendar, offset < 0 ? firstDay(scene.anchor) : lastDay(scene.anchor));
    return fromText({ unit: calendar, index: from.index + offset }, unresolved(calendar));
  },
});

const FINER = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
} as const;

/** "the year-ago quarter", "year-earlier", "the prior-year period", "the same period a year earlier", "the same period last year". */
const YEAR_AGO = dateRule({
  id: 'date/year-ago',
  pattern: sticky(
    '(?:(?:the |its )?(?:same |corresponding |comparable |like )(?:period|quarter|month|half|time|week|day)(?:,? (?:in|of))?(?: (?:a|one|the) year (?:earlier|ago|before|previous)| the (?:previous|prior) year| last year| the year before)|(?:the |its )?(?:year[- ](?:ago|earlier)|prior[- ]year|previous-year)(?: (?:first|second|third|fourth))?(?: (?:period|quarter|month|half|level|time))?)(?![a-z])',
  ),
  read: (_match, scene) => fromText(yearsFromText(scene, -1), 'XXXX'),
});

/** "the quarter", "the latest quarter": the one the text speaks of; nothing where it speaks of none. */
const ANAPHOR = dateRule({
  id: 'date/the-period',
  pattern: sticky(
    `(?:the|the latest|the most recent|the current) (?:same )?(?<unit>quarter|half|period)(?! (?:of|to|century|billion|million|final))(?:[- ](?:just )?ended)?(?![a-z-])`,
  ),
  read({ groups }, { coarseAnchor }) {
    const unit = groups!.unit!.toLowerCase();
    if (!coarseAnchor || (unit !== 'period' && coarseAnchor.unit !== unit)) return undefined;
    if (coarseAnchor.unit === 'year' || coarseAnchor.unit === 'decade' || coarseAnchor.unit === 'century')
      return undefined;
    return fromText(coarseAnchor, 'XXXX');
  },
});

/** Every form that counts from a date before it in the text. */
export const TEXT_RELATIVE: readonly Rule<DateReading>[] = [DISTANCE, NEIGHBOUR, YEAR_AGO, ANAPHOR];
