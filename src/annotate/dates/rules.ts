import { MONTH_ALONE, NUMERIC, WRITTEN } from './absolute.ts';
import { DISTANCES } from './ago.ts';
import { clockRules, partOfDayRules } from './clock.ts';
import { DURATIONS } from './duration.ts';
import { buildTable, type DateReading, longest, type Reading, type Rule, type RuleTable } from './grammar.ts';
import { HOLIDAYS } from './holiday.ts';
import { offsetRules } from './offset.ts';
import { BARE_PARTS } from './part-of-year.ts';
import { partsOf, type ReadDate, shadesOf } from './parts.ts';
import { DAY_RANGES } from './range.ts';
import { RELATIVE, THE_UNIT } from './relative.ts';
import { SETS } from './set.ts';
import { TEXT_RELATIVE } from './text-relative.ts';
import { VAGUE } from './vague.ts';
import { DAYS_OF_WEEK } from './weekday.ts';
import { YEAR_ALONE, YEARS } from './year.ts';

const DAY_LIKE: readonly Rule<DateReading>[] = [
  ...WRITTEN,
  ...NUMERIC,
  ...RELATIVE,
  ...DAYS_OF_WEEK,
  ...DISTANCES,
  BARE_PARTS,
  ...HOLIDAYS,
];
const SIMPLE: readonly Rule<DateReading>[] = [...DAY_LIKE, ...YEARS, YEAR_ALONE, MONTH_ALONE, ...TEXT_RELATIVE];
const readDay = reader(DAY_LIKE);
/** Layers: a part is of something simple, a shade of a part ("late in the third quarter of last year"); nothing recurs. */
const PARTS = partsOf(reader([...SIMPLE, THE_UNIT]));
const SHADES = shadesOf(reader([...SIMPLE, THE_UNIT, ...PARTS]));
const SHADED: readonly Rule<DateReading>[] = [...SIMPLE, ...PARTS, ...SHADES, ...DAY_RANGES];
/** Reads one date, however it is composed, but no range. */
export const readDate: ReadDate = reader(SHADED);
const DATES: readonly Rule<Reading>[] = [
  ...SHADED,
  ...partOfDayRules(readDay),
  ...offsetRules(readDate),
  ...SETS,
  ...DURATIONS,
] as readonly Rule<Reading>[];
/** Every rule that finds what a claim can use. */
export const RULES: RuleTable = buildTable(DATES);
/** Those, and the rules for what only an export can use. */
export const RULES_AND_VAGUE: RuleTable = buildTable([
  ...DATES,
  ...clockRules(readDay),
  ...VAGUE,
] as readonly Rule<Reading>[]);

function reader(rules: readonly Rule<DateReading>[]): ReadDate {
  const table = buildTable(rules);
  return (scene, at) => longest(table, scene, at);
}
