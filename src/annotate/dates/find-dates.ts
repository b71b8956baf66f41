import type { ValueMention } from '../../model/annotation.ts';
import type { DateValue, DurationValue } from '../../model/value.ts';
import { MONTH_ALONE, NUMERIC, WRITTEN } from './absolute.ts';
import { DISTANCES, isCompared } from './ago.ts';
import { isWordUnit, nextTrigger, startsBefore } from './candidates.ts';
import { clockRules, partOfDayRules } from './clock.ts';
import { DURATIONS } from './duration.ts';
import { isCoarse, parseDay, parsePeriod, renderEdtf, renderInterval } from './edtf.ts';
import {
  buildTable,
  type DateReading,
  longest,
  type Reading,
  type Rule,
  type RuleTable,
  type Scene,
} from './grammar.ts';
import { HOLIDAYS } from './holiday.ts';
import { isMonthThere } from './month-context.ts';
import { offsetRules } from './offset.ts';
import { endsFiscalPeriod, operatorBefore } from './operator.ts';
import { BARE_PARTS } from './part-of-year.ts';
import { partsOf, type ReadDate, shadesOf } from './parts.ts';
import { DAY_RANGES, joinRange } from './range.ts';
import { RELATIVE, THE_UNIT } from './relative.ts';
import { SETS } from './set.ts';
import { TEXT_RELATIVE } from './text-relative.ts';
import { renderTimex3 } from './timex3.ts';
import { VAGUE } from './vague.ts';
import { DAYS_OF_WEEK } from './weekday.ts';
import { isYearThere, YEAR_ALONE, YEARS } from './year.ts';

/** What is known before a block is read. */
export interface DateContext {
  /** ISO day or instant of publication: what "Monday" and "last year" count from. */
  readonly published?: string;
  /** EDTF of the last stated date earlier in the article: what "a year earlier" counts from. */
  readonly anchor?: string;
  /** Also find what no claim needs: "now", "recently", clock times (`date/vague`, `date/clock`). */
  readonly vague?: boolean;
}

type DateMention = ValueMention<DateValue | DurationValue>;

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
const readShaded = reader(SHADED);
const DATES: readonly Rule<Reading>[] = [
  ...SHADED,
  ...partOfDayRules(readDay),
  ...offsetRules(readShaded),
  ...SETS,
  ...DURATIONS,
] as readonly Rule<Reading>[];
const TABLE = buildTable(DATES);
const TABLE_VAGUE = buildTable([...DATES, ...clockRules(readDay), ...VAGUE] as readonly Rule<Reading>[]);

function reader(rules: readonly Rule<DateReading>[]): ReadDate {
  const table = buildTable(rules);
  return (scene, at) => longest(table, scene, at);
}

/**
 * Every date and length of time in one block of clean text, in reading order, without overlap. Spans are UTF-16 offsets in
 * `text`; a span leaves out the preposition before it, which becomes the `operator`.
 */
export function findDates(text: string, context: DateContext = {}): DateMention[] {
  const mentions: DateMention[] = [];
  const vague = context.vague ?? false;
  const rules = vague ? TABLE_VAGUE : TABLE;
  let scene = openScene(text, context);
  let floor = 0;
  for (let trigger = nextTrigger(text, 0, vague); trigger >= 0; ) {
    const found = readAround(rules, scene, trigger, floor);
    if (!found) {
      trigger = nextTrigger(text, skipWord(text, trigger), vague);
      continue;
    }
    const { start, reading } = found;
    mentions.push(buildMention(text, start, reading));
    scene = remember(scene, start, reading);
    floor = reading.end;
    trigger = nextTrigger(text, reading.end, vague);
  }
  return mentions;
}

/** EDTF that a block hands on as the `anchor` of the next one: its last resolved date, else the one it was given. */
export function anchorAfter(mentions: readonly DateMention[], anchor: string | undefined): string | undefined {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const { value } = mentions[index]!;
    if (value.kind === 'date' && value.edtf !== undefined) return value.edtf;
  }
  return anchor;
}

function openScene(text: string, context: DateContext): Scene {
  const anchor = context.anchor === undefined ? undefined : parsePeriod(context.anchor);
  return {
    text,
    published: context.published === undefined ? undefined : parseDay(context.published),
    anchor,
    coarseAnchor: anchor && isCoarse(anchor.unit) ? anchor : undefined,
  };
}

function remember(scene: Scene, start: number, reading: Reading): Scene {
  if (reading.kind !== 'date' || !reading.period) return scene;
  const anchor = reading.to ?? reading.period;
  if (scene.coarseAnchor && isComparison(scene, start, reading)) return scene;
  return { ...scene, anchor, coarseAnchor: isCoarse(anchor.unit) ? anchor : scene.coarseAnchor };
}

/**
 * Whether a date only says what a figure is compared with ("up from $3 billion a year earlier", "in the year-ago quarter"):
 * what follows still counts from the date before it.
 */
function isComparison({ text }: Scene, start: number, { foundBy, end }: Reading): boolean {
  if (foundBy === 'date/year-ago') return true;
  if (foundBy === 'date/relative-unit')
    return (
      /\b(?:from|with|than|versus|against|in) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
      /^last/i.test(text.slice(start, end))
    );
  if (foundBy !== 'date/text-distance' && foundBy !== 'date/ago') return false;
  return /(?:earlier|before|previously)$/i.test(text.slice(start, end)) || isCompared(text, start);
}

/** The leftmost reading that covers the trigger. */
function readAround(
  rules: RuleTable,
  scene: Scene,
  trigger: number,
  floor: number,
): { start: number; reading: Reading } | undefined {
  const { text } = scene;
  if (trigger > 0 && isInsideNumber(text, trigger)) return undefined;
  for (const start of startsBefore(text, trigger, floor)) {
    const read = longest(rules, scene, start);
    if (!read || read.end <= trigger || !isWholeWord(text, read.end) || !isThere(scene, start, read)) continue;
    const reading = read.kind === 'date' ? joinRange(readShaded, scene, start, read) : read;
    return { start, reading };
  }
  return undefined;
}

/** Whether the place is inside a word, an amount of money or the decimals of a number. */
function isInsideNumber(text: string, at: number): boolean {
  const before = text[at - 1]!;
  if (isWordUnit(before.charCodeAt(0))) return true;
  return (
    isDigit(text.charCodeAt(at)) &&
    ('$£€¥#'.includes(before) || ('.,'.includes(before) && isDigit(text.charCodeAt(at - 2))))
  );
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A bare year or month, and a year in a range of bare years, must be one by the words around it. */
function isThere(scene: Scene, start: number, { foundBy, end }: Reading): boolean {
  if (foundBy === 'date/year') return isYearThere(scene, start, end);
  return foundBy !== 'date/month' || isMonthThere(scene, start, end);
}

function isWholeWord(text: string, end: number): boolean {
  return !(isWordUnit(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end - 1)));
}

function skipWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}

function buildMention(text: string, start: number, reading: Reading): DateMention {
  const span = { start, end: reading.end };
  const { foundBy } = reading;
  if (reading.kind === 'duration') {
    const { end: _end, foundBy: _foundBy, ...value } = reading;
    return { span, foundBy, value };
  }
  return { span, foundBy, value: dateValue(text, start, reading) };
}

function dateValue(text: string, start: number, reading: DateReading): DateValue {
  const { period, to, mod, basis, fiscal, approximate, timex3 } = reading;
  const operator = timex3?.type === 'SET' ? undefined : operatorBefore(text, start);
  return {
    kind: 'date',
    ...(period ? { edtf: to ? renderInterval(period, to) : renderEdtf(period) } : {}),
    ...(mod ? { mod } : {}),
    ...(operator ? { operator } : {}),
    ...(approximate ? { approximate } : {}),
    ...(basis ? { basis } : {}),
    ...(fiscal || endsFiscalPeriod(text, start) ? { fiscal: true } : {}),
    ...(timex3 ? { timex3 } : period && !to ? { timex3: { type: 'DATE', value: renderTimex3(period) } } : {}),
  };
}
