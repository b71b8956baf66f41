import { MONTH_ALONE, NUMERIC, WRITTEN } from './absolute.ts';
import { DISTANCES } from './ago.ts';
import { clockRules, partOfDayRules } from './clock.ts';
import { DURATIONS } from './duration.ts';
import {
  buildTable,
  type DateReading,
  joinTables,
  longest,
  type Reading,
  type Rule,
  type RuleTable,
} from './grammar.ts';
import { HOLIDAYS } from './holiday.ts';
import { offsetRules } from './offset.ts';
import { BARE_PARTS } from './part-of-year.ts';
import { partsOf, type ReadDate, shadesOf } from './parts.ts';
import { DAY_RANGES } from './range.ts';
import { RELATIVE, THE_UNIT } from './relative.ts';
import { THE_SEASON } from './season.ts';
import { SETS } from './set.ts';
import { TEXT_RELATIVE } from './text-relative.ts';
import { VAGUE } from './vague.ts';
import { DAYS_OF_WEEK } from './weekday.ts';
import { YEAR_ALONE, YEARS } from './year.ts';

const DAY_LIKE = buildTable<DateReading>([
  ...WRITTEN,
  ...NUMERIC,
  ...RELATIVE,
  ...DAYS_OF_WEEK,
  ...DISTANCES,
  BARE_PARTS,
  THE_SEASON,
  ...HOLIDAYS,
]);
const SIMPLE = joinTables(DAY_LIKE, buildTable([...YEARS, YEAR_ALONE, MONTH_ALONE, ...TEXT_RELATIVE]));
const readDay = reader(DAY_LIKE);
/** Layers: a part is of something simple, a shade of a part ("late in the third quarter of last year"); nothing recurs. */
const WHOLES = joinTables(SIMPLE, buildTable([THE_UNIT]));
const PARTS = buildTable(partsOf(reader(WHOLES)));
const SHADES = buildTable(shadesOf(reader(joinTables(WHOLES, PARTS))));
const SHADED = joinTables(SIMPLE, PARTS, SHADES, buildTable(DAY_RANGES));
/** Reads one date, however it is composed, but no range. */
export const readDate: ReadDate = reader(SHADED);
/** Every rule that finds what a claim can use. */
export const RULES: RuleTable = joinTables<Reading>(
  SHADED as RuleTable,
  buildTable<Reading>([...partOfDayRules(readDay), ...offsetRules(readDate), ...SETS, ...DURATIONS] as Rule[]),
);
/** Those, and the rules for what only an export can use. */
export const RULES_AND_VAGUE: RuleTable = joinTables(
  RULES,
  buildTable([...clockRules(readDay), ...VAGUE] as readonly Rule[]),
);

function reader(table: RuleTable<DateReading>): ReadDate {
  return (scene, at) => longest(table, scene, at);
}
