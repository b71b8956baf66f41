/** English words of the calendar, as sources for regular expressions (to be used with the flag `i`) and as lookups. */

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Months in full or cut ("Sept.", with its full stop). */
export const MONTH = `(?:(?:${MONTH_NAMES.join('|')})|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)(?![a-z])`;

/** Months whose name is nothing else, so that a bare capitalised one is a date: not March, April, May, June, August. */
export const PLAIN_MONTH = /^(?:january|february|july|september|october|november|december)/i;

/** Weekdays in full. */
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})(?![a-z])`;

/** Weekdays in full or cut; only beside a day of the month, since "Sun", "Sat" and "Wed" are words. */
export const WEEKDAY_SHORT = `(?:${WEEKDAY_NAMES.join('|')}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?![a-z])\\.?`;

/** Month number, from 1, of what {@link MONTH} matched. */
export function monthNumber(word: string): number {
  const prefix = word.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.startsWith(prefix)) + 1;
}

/** ISO weekday (Monday is 1) of what {@link WEEKDAY} matched. */
export function weekdayNumber(word: string): number {
  const prefix = word.slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((name) => name.startsWith(prefix)) + 1;
}

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** One to ninety-nine in words. */
export const WORD_UNDER_100 = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.join('|')}))?|${TEENS.join('|')}|${ONES.join('|')})(?![a-z])`;

/** First to thirty-first in words. */
export const DAY_WORD = `(?:(?:twenty|thirty)[- ]?(?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|${ORDINALS.join('|')})(?![a-z])`;

/** A day of the month in figures, with or without its ordinal ending, and nothing that makes it a quantity. */
export const DAY_FIGURE =
  '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%a-z]|[.,:/]\\d|-(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]| (?:percent|per cent|million|billion|people)\\b)';

/** A year in figures, 1000 to 2199, and nothing that makes it a quantity, a code or a decade. */
export const YEAR = '(?:1\\d|20|21)\\d\\d(?![\\d%a-z]|[.,:]\\d|-\\d{3})';

/** A year cut to two figures behind any apostrophe. */
export const SHORT_YEAR = "[’'‘´`]\\d\\d(?![\\d’'])";

/** Value of a number word under 100, or undefined. */
export function wordUnder100(text: string): number | undefined {
  let sum = 0;
  for (const word of text.toLowerCase().split(/[- ]/)) {
    const one = ONES.indexOf(word) + 1;
    const teen = TEENS.indexOf(word);
    const ten = TENS.indexOf(word);
    if (one > 0) sum += one;
    else if (teen >= 0) sum += teen + 10;
    else if (ten >= 0) sum += (ten + 2) * 10;
    else return undefined;
  }
  return sum;
}

/** Value of an ordinal in figures or words ("3rd", "third", "thirty-first", "final" is -1), or undefined. */
export function ordinalNumber(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (lower === 'final' || lower === 'last' || lower === 'closing') return -1;
  if (lower === 'opening') return 1;
  const figures = /^\d+/.exec(lower);
  if (figures) return Number(figures[0]);
  const word = /^(?:(twenty|thirty)[- ]?)?([a-z]+)$/.exec(lower);
  if (!word) return undefined;
  if (word[2] === 'thirtieth') return 30;
  const index = ORDINALS.indexOf(word[2]!) + 1;
  return index === 0 ? undefined : index + (word[1] === 'twenty' ? 20 : word[1] === 'thirty' ? 30 : 0);
}

/** Four figures of a year cut to two: up to 30 years ahead of 2000 are this century, as in POSIX strptime rounded down. */
export function fullYear(twoFigures: number): number {
  return twoFigures < 50 ? 2000 + twoFigures : 1900 + twoFigures;
}

const WORD_TENS = `(?:${TENS.join('|')})`;
/** A year in words: "nineteen ninety-six", "two thousand and fifteen", "twenty twenty-four". */
export const WORD_YEAR = `(?:(?:seven|eight|nine)teen(?: hundred)? ${WORD_TENS}(?:[- ](?:${ONES.join('|')}))?|twenty (?:twenty|thirty|ten)(?:[- ](?:${ONES.join('|')}))?|two thousand(?: (?:and )?(?:${WORD_UNDER_100}))?)(?![a-z])`;

/** Value of what {@link WORD_YEAR} matched. */
export function wordYear(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replace(/ hundred| and/g, '')
    .split(/ (.*)/s);
  if (words[0] === 'two') {
    const rest = text.toLowerCase().replace(/^two thousand ?(?:and )?/, '');
    return rest === '' ? 2000 : 2000 + (wordUnder100(rest) ?? 0);
  }
  const high = wordUnder100(words[0]!);
  const low = wordUnder100(words[1] ?? '');
  return high === undefined || low === undefined ? undefined : high * 100 + low;
}
