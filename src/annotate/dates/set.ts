import { type DateReading, type DurationReading, type Rule, sticky } from './grammar.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './lexicon.ts';
import { NUMBER, numberValue, renderDuration, timeUnit, UNIT } from './quantity.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P1Q'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['semiannually', 'P6M'],
]);

const durationRule = (rule: Rule<DurationReading>): Rule<DurationReading> => rule;

/** "every year", "each month", "per day", "every two weeks", "once a week"; and "a year" behind an amount. */
const EVERY = durationRule({
  id: 'date/set',
  pattern: sticky(
    `(?:every|each|per|any given)(?: single| other| business| passing)? (?:(?<count>${NUMBER}) )?(?<unit>${UNIT})|(?:once|twice|(?:three|four|five|several) times) (?:an?|every|each) (?<unit2>hour|day|week|month|quarter|year|decade)(?![a-z])`,
  ),
  read({ groups, 0: words }) {
    const count = groups!.count ? numberValue(groups!.count) : / other /i.test(words) ? 2 : 1;
    const unit = timeUnit((groups!.unit ?? groups!.unit2)!);
    if (count === undefined || unit === 'S') return undefined;
    const value = unit === 'Q' ? `P${count}Q` : renderDuration(count, unit);
    return { kind: 'duration', timex3: { type: 'SET', value } };
  },
});

/** Amount behind which "a year" is a rate: "$1.8 billion a year", "12 times a day", "2m barrels a day". */
const RATE_BEFORE =
  /(?:\d[\d,.]*(?:bn|m|k|%|p)?|million|billion|trillion|thousand|hundred|percent|per cent|times|dollars|pounds|euros|yen|barrels|tons|tonnes|units|cents|rubles|marks|francs|cars|vehicles|people|hours|CDs|jobs|ounces|days|remittances)(?: [a-z]{2,12})? $/i;

const RATE = durationRule({
  id: 'date/set',
  pattern: sticky(
    'an? (?<unit>second|minute|hour|day|week|month|quarter|year)(?![a-z-])(?! (?:ago|earlier|later|before|after|from|and a half|or))',
  ),
  read({ groups, index, input }) {
    if (!RATE_BEFORE.test(input.slice(Math.max(0, index - 32), index))) return undefined;
    const unit = timeUnit(groups!.unit!);
    return { kind: 'duration', timex3: { type: 'SET', value: unit === 'Q' ? 'P1Q' : renderDuration(1, unit) } };
  },
});

/** "daily", "annually"; a capitalised one is part of a name ("Daily Mail") unless it opens the block. */
const ADVERB = durationRule({
  id: 'date/set',
  pattern: sticky(`(?<word>${[...ADVERBS.keys()].join('|')})(?![a-z-])(?<!quarterly(?= \\w))`),
  read({ groups, index }) {
    const word = groups!.word!;
    if (/^[A-Z]/.test(word) && index > 0) return undefined;
    return { kind: 'duration', timex3: { type: 'SET', value: ADVERBS.get(word.toLowerCase())! } };
  },
});

/** "Mondays", "every Friday", "each March", "Tuesday nights". */
const NAMED: Rule<DateReading> = {
  id: 'date/set',
  pattern: sticky(
    `(?:on )?(?:(?:every|each)(?: other)? (?:(?<weekday>${WEEKDAY})|(?<month>${MONTH}))|(?<plural>(?:mon|tues|wednes|thurs|fri|satur|sun)days)(?![a-z])|(?<before>${WEEKDAY}) (?:morning|afternoon|evening|night)s(?![a-z]))`,
  ),
  read({ groups }) {
    const { weekday, month, plural, before } = groups!;
    if (month)
      return { kind: 'date', timex3: { type: 'SET', value: `XXXX-${String(monthNumber(month)).padStart(2, '0')}` } };
    return {
      kind: 'date',
      timex3: { type: 'SET', value: `XXXX-WXX-${weekdayNumber((weekday ?? plural ?? before)!)}` },
    };
  },
};

/** Sets of times, for export only: they carry no EDTF and no ISO duration. */
export const SETS: readonly (Rule<DurationReading> | Rule<DateReading>)[] = [EVERY, RATE, ADVERB, NAMED];
