import { WORD_UNDER_100, wordUnder100 } from './lexicon.ts';

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
]);
const FRACTION = '(?:[½¼¾]|1/2|1/4|3/4)';
const HUNDREDS = `(?:(?:an?|one|two|three|four|five|six|seven|eight|nine) hundred|(?:an?|one|two|three|four|five) thousand)(?: (?:and )?${WORD_UNDER_100})?`;

/** Numbers that count units of time: "18", "2.5", "2 1/2", "twenty-four", "one hundred", "two and a half". */
export const NUMBER = `(?:(?:a )?couple(?: of)?|\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?(?:[ -]?${FRACTION})?|${FRACTION}|(?:${HUNDREDS}|${WORD_UNDER_100})(?:[- ]and[- ](?:a[- ])?(?:half|quarter))?)(?![\\d.]\\d)`;

/** Words that leave the number open: "several", "a few", "a couple of". */
export const VAGUE_NUMBER = '(?:a (?:few|number of|handful of)|several|some|many|few|multiple|dozens of|hundreds of)';

const UNIT_WORDS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'S'],
  ['sec', 'S'],
  ['minute', 'm'],
  ['min', 'm'],
  ['hour', 'H'],
  ['hr', 'H'],
  ['day', 'D'],
  ['night', 'D'],
  ['week', 'W'],
  ['fortnight', 'F'],
  ['weekend', 'E'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['yr', 'Y'],
  ['decade', 'T'],
  ['century', 'C'],
  ['centurie', 'C'],
]);

/** Units of time: second, minute (m), hour, day, week, fortnight, weekend (E), month (M), quarter, year, decade (T), century. */
export type TimeUnit = 'S' | 'm' | 'H' | 'D' | 'W' | 'F' | 'E' | 'M' | 'Q' | 'Y' | 'T' | 'C';

/** A unit of time, singular or plural. */
export const UNIT =
  '(?:second|sec|minute|min|hour|hr|day|night|week(?:end)?|fortnight|month|quarter|year|yr|decade|centur(?:y|ie))s?(?![a-z])';

/** Unit of what {@link UNIT} matched. */
export function timeUnit(word: string): TimeUnit {
  const lower = word.toLowerCase();
  return UNIT_WORDS.get(lower) ?? UNIT_WORDS.get(lower.replace(/s$/, '')) ?? 'D';
}

/** Value of what {@link NUMBER} matched (also "a", "an", "half a"), or undefined. */
export function numberValue(text: string): number | undefined {
  const lower = text.toLowerCase().trim();
  if (lower === 'a' || lower === 'an' || lower === 'another') return 1;
  if (lower.includes('couple')) return 2;
  if (/^half(?: an?)?$/.test(lower)) return 0.5;
  const figures = /^([\d,.]*)[ -]?([½¼¾]|\d\/\d)?$/.exec(lower);
  if (figures && lower !== '') {
    const whole = figures[1] === '' ? 0 : Number(figures[1]!.replaceAll(',', ''));
    return whole + (figures[2] ? (FRACTIONS.get(figures[2]) ?? 0) : 0);
  }
  return wordNumber(lower);
}

function wordNumber(lower: string): number | undefined {
  const tail = /[- ]and[- ](?:a[- ])?(half|quarter)$/.exec(lower);
  const fraction = tail ? (tail[1] === 'half' ? 0.5 : 0.25) : 0;
  const whole = tail ? lower.slice(0, tail.index) : lower;
  const big = /^(\w+) (hundred|thousand)(?: (?:and )?(.*))?$/.exec(whole);
  if (!big) {
    const value = wordUnder100(whole);
    return value === undefined ? undefined : value + fraction;
  }
  const high = big[1] === 'a' || big[1] === 'an' ? 1 : wordUnder100(big[1]!);
  const low = big[3] ? wordUnder100(big[3]) : 0;
  if (high === undefined || low === undefined) return undefined;
  return high * (big[2] === 'hundred' ? 100 : 1000) + low + fraction;
}

const SMALLER: ReadonlyMap<TimeUnit, readonly [factor: number, unit: string]> = new Map([
  ['m', [60, 'S']],
  ['H', [60, 'M']],
  ['D', [24, 'H']],
  ['W', [7, 'D']],
  ['M', [30, 'D']],
  ['Y', [12, 'M']],
]);

/** ISO 8601 duration of so many units: 8 years P8Y, two and a half years P2Y6M, three decades P30Y, two quarters P6M. */
export function renderDuration(count: number, unit: TimeUnit): string {
  if (unit === 'T') return `P${trimmed(count * 10)}Y`;
  if (unit === 'C') return `P${trimmed(count * 100)}Y`;
  if (unit === 'Q') return `P${trimmed(count * 3)}M`;
  if (unit === 'F') return `P${trimmed(count * 2)}W`;
  if (unit === 'E') return `P${trimmed(count * 2)}D`;
  const whole = Math.floor(count);
  const [factor, smaller] = SMALLER.get(unit) ?? [0, ''];
  const rest = (count - whole) * factor;
  const letter = unit === 'm' ? 'M' : unit;
  const clock = unit === 'S' || unit === 'm' || unit === 'H' ? 'T' : '';
  if (rest === 0 || !Number.isInteger(rest)) return `P${clock}${trimmed(count)}${letter}`;
  const head = whole === 0 ? '' : `${whole}${letter}`;
  if (unit === 'W') return `P${whole * 7 + rest}D`;
  return unit === 'D' ? `P${head}T${rest}${smaller}` : `P${clock}${head}${rest}${smaller}`;
}

function trimmed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** TIMEX3 value of an open number of units: PXY, PXM, PTXH. */
export function renderVagueDuration(unit: TimeUnit): string {
  if (unit === 'S' || unit === 'm' || unit === 'H') return `PTX${unit.toUpperCase()}`;
  const letter = { D: 'D', E: 'D', W: 'W', F: 'W', M: 'M', Q: 'Q', Y: 'Y', T: 'E', C: 'C' }[unit];
  return `PX${letter}`;
}
