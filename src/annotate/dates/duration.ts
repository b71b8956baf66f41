import { type DurationReading, type ReadingDraft, type Rule, sticky } from './grammar.ts';
import {
  NUMBER,
  numberValue,
  renderDuration,
  renderVagueDuration,
  type TimeUnit,
  timeUnit,
  UNIT,
  VAGUE_NUMBER,
} from './quantity.ts';

const HEDGE =
  '(?:(?<about>about|around|roughly|nearly|almost|approximately|close to|some)|(?<least>at least|more than|(?<=\\b(?:for|of|in|takes?|took|lasts?|lasted|after|by|just|well) )over|at a minimum|no (?:less|fewer) than|greater than|longer than|well over)|(?<most>at most|up to|less than|under|no more than|as (?:long|much|many) as|fewer than|within))';
const SPAN_WORDS =
  '(?:the |its |their |his |her |our )?(?:whole |entire |full )?(?:last|past|next|first|final|previous|preceding|coming|following|subsequent|upcoming|initial|opening|closing|recent|most recent|prior|remaining|latest)';
const BETWEEN =
  '(?:(?:full|more|additional|straight|consecutive|successive|long|calendar|trading|business|working|fiscal|upcoming|turbulent|short|extra|solid)[- ]){0,2}';

function length(count: number, unit: TimeUnit): ReadingDraft<DurationReading> {
  const iso = renderDuration(count, unit);
  return { kind: 'duration', iso, timex3: { type: 'DURATION', value: unit === 'Q' ? `P${count}Q` : iso } };
}

function openLength(unit: TimeUnit): ReadingDraft<DurationReading> {
  return { kind: 'duration', timex3: { type: 'DURATION', value: renderVagueDuration(unit) } };
}

function hedged(
  draft: ReadingDraft<DurationReading>,
  groups: Record<string, string | undefined>,
): ReadingDraft<DurationReading> {
  if (groups.about) return { ...draft, approximate: true };
  if (groups.least) return { ...draft, bound: 'at_least' };
  return groups.most ? { ...draft, bound: 'at_most' } : draft;
}

/** An age, an hour of the day or a name is no length: "27-year-old", "52 years old", "a second stake". */
const NOT_AFTER = '(?!-?old\\b|[- ]olds?\\b| of age\\b| younger| older)';

const rule = (spec: Rule<DurationReading>): Rule<DurationReading> => spec;

/** "eight years", "18 months", "a year and a half", "2 1/2 years", "an 18-month", "five-year", "24 hours". */
const COUNTED = rule({
  id: 'duration/counted',
  pattern: sticky(
    `(?:${HEDGE} )?(?:${SPAN_WORDS} )?(?:the )?(?:next |last |past )?(?<count>${NUMBER})(?<glue>[- ]|(?=[a-z]))(?<which>(?:next|past|previous|last|following|coming) (?=\\w+s))?${BETWEEN}(?<unit>${UNIT})${NOT_AFTER}(?<half>,? and a (?:half|quarter)| and half)?(?<tail>(?:,? and)? (?<count2>${NUMBER}) (?<unit2>${UNIT}))?['’]?`,
  ),
  read({ groups, index, input, 0: words }) {
    const { count, unit, half, tail, count2, unit2, which } = groups!;
    const value = numberValue(count!);
    // "300,000 last year"
    if (which && value !== undefined && value > 100) return undefined;
    if (value === undefined) return undefined;
    const time = timeUnit(unit!);
    // "30 second" is a length, "one second" hardly, "the second quarter" never; a quarter is counted only in the plural.
    if (time === 'Q' && !/quarters/i.test(unit!) && !words.includes('-quarter')) return undefined;
    if (/^(?:the )?(?:one|1) (?:quarter|half)$/i.test(words)) return undefined;
    if (time === 'Q' && /(?:^| )(?:two|three)[ -]quarters$/i.test(words) && isPart(input.slice(index + words.length)))
      return undefined;
    const plus = half ? (/quarter/.test(half) ? 0.25 : 0.5) : 0;
    if (count2 && unit2) {
      const iso = joined(renderDuration(value, time), renderDuration(numberValue(count2) ?? 0, timeUnit(unit2)));
      if (iso) return hedged({ kind: 'duration', iso, timex3: { type: 'DURATION', value: iso } }, groups!);
    }
    if (tail) return { ...hedged(length(value + plus, time), groups!), end: index + words.length - tail.length };
    const draft = hedged(length(value + plus, time), groups!);
    return /couple/i.test(count!) ? { ...draft, approximate: true } : draft;
  },
});

/** "three-quarters of its profits" is a part of them; "three quarters of growth" is a time. */
const isPart = (behind: string): boolean =>
  /^ of (?:the|its|their|his|her|our|my|your|all|those|these|this|that|an?) |^ of \p{Lu}/u.test(behind);

/** "P1Y" and "P6M" is P1Y6M, "PT1H" and "PT30M" is PT1H30M; undefined where the order is wrong. */
function joined(first: string, second: string): string | undefined {
  const order = 'YMWD';
  const clock = first.startsWith('PT');
  if (second.startsWith('PT')) return clock ? first + second.slice(2) : first + second.slice(1);
  if (clock || order.indexOf(first.at(-1)!) >= order.indexOf(second.at(-1)!)) return undefined;
  return first + second.slice(1);
}

/** "a year", "an hour and a half", "half a year", "half an hour", "a decade", "another month", "a full year". */
const SINGLE = rule({
  id: 'duration/single',
  pattern: sticky(
    `(?:${HEDGE} )?(?<count>an?|half an?|another|half)[- ](?:(?:full|whole|single|further|solid)[- ])?(?<unit>(?:minute|hour|day|week|fortnight|month|quarter|year|decade|century|half[- ](?:year|decade|hour|century))(?![a-z-])|(?:half-)?(?:year|month|week|day|decade|hour)(?=-long))(?:-long)?(?<half>,? and a (?:half|quarter)| or two| or so| or more)?`,
  ),
  read({ groups, 0: words }) {
    const { count, unit, half } = groups!;
    const lower = unit!.toLowerCase();
    const halfUnit = lower.startsWith('half');
    const time = timeUnit(halfUnit ? lower.slice(5) : lower);
    if (time === 'Q') return undefined;
    if (/^half$/i.test(count!) && !/^half[- ](?:hour|year|decade|century|day)/i.test(words)) return undefined;
    if (half === ' or two') return openLength(time);
    const base = numberValue(count!) ?? 1;
    const plus = half && / (?:half|quarter)$/.test(half) ? (half.endsWith('half') ? 0.5 : 0.25) : 0;
    return hedged(length((halfUnit ? 0.5 : base) + plus, time), groups!);
  },
});

/** "several years", "a few months", "multi-year", "the next few years", "the coming months", "recent years", "decades-long". */
const OPEN = rule({
  id: 'duration/open',
  pattern: sticky(
    `(?:${HEDGE} )?(?:${SPAN_WORDS} )?(?:the )?(?:(?:${VAGUE_NUMBER})[- ]${BETWEEN}|multi-?|(?<=\\b(?:for|takes?|took|taking|spent|spend|lasting|lasted|lasts?|within|after|in|of|by) )(?=[a-z]{3,9}s\\b))(?<unit>${UNIT})(?:-long)?${NOT_AFTER}`,
  ),
  read({ groups, 0: words }) {
    // "in seconds" and "after hours" are idioms, "some day" no length
    if (/^(?:seconds|minutes|hours|days|nights|quarters)$/i.test(words)) return undefined;
    if (
      /^(?:some|many|few|the|couple)[- ](?:day|week|month|year|minute|second|hour)$/i.test(words) ||
      (/^(?:some|few) /i.test(words) && !/s$/i.test(words))
    )
      return undefined;
    return openLength(timeUnit(groups!.unit!));
  },
});

/** "the next decade", "the past year", "the coming months", "recent years", "the last quarter-century". */
const SPANNED = rule({
  id: 'duration/spanned',
  pattern: sticky(
    `(?:${HEDGE} )?(?:(?:the |its |their )(?:past|next|last|coming|previous|preceding) (?<one>week|month|quarter|year|decade|century)(?![a-z])(?! of)|(?:the |this )?(?:past|next|last|coming|recent|upcoming|following|preceding|subsequent|intervening|future) (?<many>hours|days|weeks|months|quarters|years|decades|centuries)(?![a-z])|(?<plural>years|months|weeks|decades|days|hours)-long(?![a-z]))`,
  ),
  read({ groups, 0: words }) {
    const { one, many, plural } = groups!;
    if (one) {
      const time = timeUnit(one);
      if (time === 'T') return { kind: 'duration', timex3: { type: 'DURATION', value: 'P10Y' } };
      return /^the past/i.test(words) ? length(1, time) : undefined;
    }
    return openLength(timeUnit((many ?? plural)!));
  },
});

/** "three to five years", "12-18 months", "six or seven weeks", "between 60 and 90 days": no one value. */
const RANGE = rule({
  id: 'duration/range',
  pattern: sticky(
    `(?:${HEDGE} )?(?:${SPAN_WORDS} )?(?<low>${NUMBER})(?:[- ]${UNIT})?(?: to | or | and |[-–—]|-to-)(?<high>${NUMBER})[- ]${BETWEEN}(?<unit>${UNIT})${NOT_AFTER}`,
  ),
  read({ groups, index, input, 0: words }) {
    const { low, high, unit } = groups!;
    const [from, to] = [numberValue(low!), numberValue(high!)];
    if (from === undefined || to === undefined || from >= to) return undefined;
    if (/ and /.test(words) && !/\bbetween $/i.test(input.slice(Math.max(0, index - 8), index))) return undefined;
    return openLength(timeUnit(unit!));
  },
});

/** "all day", "all week long". */
const ALL = rule({
  id: 'duration/all',
  pattern: sticky('all (?<unit>day|night|week|month|year)(?: long)?(?![a-z])'),
  read: ({ groups }) => length(1, timeUnit(groups!.unit!)),
});

/** Every form of a length of time. */
export const DURATIONS: readonly Rule<DurationReading>[] = [RANGE, COUNTED, SINGLE, OPEN, SPANNED, ALL];
