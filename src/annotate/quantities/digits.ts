import { isDigit, isLetter, wordAt } from './characters.ts';
import { VULGAR_FRACTIONS } from './number-words.ts';
import { type Numeral, times } from './numeral.ts';
import { matchAt } from './patterns.ts';
import { misspeltScale, SCALE_LETTERS, SCALE_WORDS } from './scales.ts';
import { isGluedUnit } from './units.ts';

/** "1,500", "12,34,567.89", "1 234 567" (also with no-break spaces), "1.111,11", "192", "6.25". */
const DIGITS =
  /(\d{1,3}(?:,\d{3}){1,6}(?!,?\d)(?:\.\d{1,12})?|\d{1,2}(?:,\d{2}){1,5},\d{3}(?!,?\d)(?:\.\d{1,12})?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,5}(?![\d,])(?:\.\d{1,12})?)|(\d{1,3}(?:\.\d{3}){1,5},\d{2})(?!\d)|\d{1,20}(?:\.\d{1,20})?/y;

/** The fraction after a whole number: "3 1/2", "7 3 / 4", "1-1/2", "3½". */
const MIXED = /(?: {1,2}|-)?(?:([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])|(?<=[ -])(\d{1,2}) ?[/⁄] ?(\d{1,3})(?![\d/]))/y;

/** "1.3e6", "1.3x10^6", "2.5^-1"; the "7e7" is an aircraft. */
const POWER = /(?:(?:(?<=\.\d{1,12})e|e(?=[+-]))|( ?[x×] ?10)?\^)([+-]?\d{1,3})(?![\w.])/iy;

/** " and a half" after a scale: "3 million and a half". */
const AND_PART = / and (?:a|one) (half|quarter|third)(?![\w-])/iy;

const PARTS: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4 };

/** "/4" after "3". */
const DIVISOR = / ?[/⁄] ?(\d{1,3})(?![\d/.,])/y;

/** Divisors that are fractions in prose; "24/7", "9/11" and "5/17" are not. */
const DIVISORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

const MINUS = /(?:minus|negative) $/i;

/** The number that starts with the digit at `start`; undefined where the digits are part of a name, code or date. */
export function readDigits(text: string, start: number): Numeral | undefined {
  const match = matchAt(DIGITS, text, start);
  if (!match) return undefined;
  let end = start + match[0].length;
  let value = toNumber(match[1], match[2], match[0]);
  let begin = start;
  if (text[start - 1] === '.' && !/[\w.]/.test(text[start - 2] ?? ' ') && /^\d+$/.test(match[0])) {
    begin = start - 1;
    value = Number(`.${match[0]}`);
  }
  let form: Numeral['form'] = 'digits';
  const integer = Number.isInteger(value) && begin === start;
  if (integer) {
    const fraction = readFraction(text, end, value);
    if (fraction) {
      form = fraction.form;
      value = fraction.value;
      end = fraction.end;
    }
  }
  const power = readPower(text, end, value);
  if (power) {
    value = power.value;
    end = power.end;
  }
  const beforePlus = text[end] === '+' ? readScale(text, end + 1) : undefined;
  const scaled = beforePlus ?? readScale(text, end);
  if (scaled) end = scaled.end;
  const part = scaled && matchAt(AND_PART, text, end);
  if (part) {
    value += PARTS[part[1]!.toLowerCase()]!;
    end += part[0].length;
  }
  if (!closesNumber(text, end)) return undefined;
  const signed = readSign(text, begin);
  const scale = scaled?.scale ?? 1;
  return {
    start: signed.start,
    end,
    value: times(value, scale) * signed.sign,
    form,
    scale,
    ...(scaled?.letter && { letterScale: true }),
    ...(beforePlus && { openEnded: true }),
  };
}

function toNumber(grouped: string | undefined, continental: string | undefined, plain: string): number {
  if (grouped) return Number(grouped.replace(/[^\d.]/g, ''));
  if (continental) return Number(continental.replace(/\./g, '').replace(',', '.'));
  return Number(plain);
}

function readPower(text: string, end: number, value: number): { value: number; end: number } | undefined {
  const match = matchAt(POWER, text, end);
  if (!match) return undefined;
  const exponent = Number(match[2]);
  const isTens = match[1] !== undefined || !match[0].includes('^');
  return { value: isTens ? value * 10 ** exponent : value ** exponent, end: end + match[0].length };
}

function readFraction(text: string, end: number, whole: number) {
  const mixed = matchAt(MIXED, text, end);
  if (mixed) {
    const part = mixed[1] ? VULGAR_FRACTIONS[mixed[1]]! : properFraction(Number(mixed[2]), Number(mixed[3]));
    if (part !== undefined) {
      return { value: whole + part, end: end + mixed[0].length, form: 'digits' as const };
    }
  }
  const divisor = matchAt(DIVISOR, text, end);
  const value = divisor && properFraction(whole, Number(divisor[1]));
  return value ? { value, end: end + divisor[0].length, form: 'fraction' as const } : undefined;
}

function properFraction(numerator: number, divisor: number): number | undefined {
  return numerator < divisor && numerator > 0 && DIVISORS.has(divisor) ? numerator / divisor : undefined;
}

/** "bn", " million", "-billion", "m", " billiob" after the digits. */
function readScale(text: string, at: number): { scale: number; end: number; letter?: true } | undefined {
  if (isLetter(text.charCodeAt(at))) {
    const word = wordAt(text, at);
    const letters = SCALE_LETTERS.get(word);
    if (letters) return { scale: letters, end: at + word.length, letter: true };
    const scale = word.length > 1 ? SCALE_WORDS.get(word.toLowerCase()) : undefined;
    return scale ? { scale, end: at + word.length } : undefined;
  }
  const gap = text.charCodeAt(at);
  if (gap !== 32 && gap !== 45) return undefined;
  const from = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  const word = wordAt(text, from);
  if (word.length < 2 || isLetter(text.charCodeAt(from + word.length))) return undefined;
  const lower = word.toLowerCase();
  const scale = SCALE_WORDS.get(lower) ?? misspeltScale(lower);
  if (!scale) return undefined;
  const then = readSecondScale(text, from + word.length);
  return then ? { scale: scale * then.scale, end: then.end } : { scale, end: from + word.length };
}

/** "lakh crore", "hundred thousand": a second scale multiplies the first. */
function readSecondScale(text: string, at: number): { scale: number; end: number } | undefined {
  if (text[at] !== ' ') return undefined;
  const word = wordAt(text, at + 1);
  const scale = /^(?:thousand|million|billion|crore)s?$/i.test(word) ? SCALE_WORDS.get(word.toLowerCase()) : undefined;
  return scale ? { scale, end: at + 1 + word.length } : undefined;
}

/** Digits that run on into letters, a time, a version or another number are no number: "A320", "18:00", "1.1.1", "12th". */
function closesNumber(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (Number.isNaN(next)) return true;
  const after = text.charCodeAt(end + 1);
  if (isLetter(next)) return isGluedUnit(text, end);
  if (isDigit(next) || next === 95 || next === 64) return false;
  return !((next === 58 || next === 46 || next === 47) && isDigit(after));
}

function readSign(text: string, start: number): { sign: number; start: number } {
  const before = text[start - 1];
  if ((before === '-' || before === '−') && /[\s([]/.test(text[start - 2] ?? ' '))
    return { sign: -1, start: start - 1 };
  const words = before === ' ' ? MINUS.exec(text.slice(Math.max(0, start - 9), start)) : null;
  return words ? { sign: -1, start: start - words[0].length } : { sign: 1, start };
}
