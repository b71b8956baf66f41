import type { Amount } from './amount.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isDigit, isLetter, wordAt, wordBefore } from './match-at.ts';

/** Nouns whose number is a name: "Section 301", "page 4", "version 2". */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    'no nos nr number numbers section sections article articles chapter part phase version v page pages p pp line figure fig table appendix ' +
    'exhibit schedule item rule title tier grade level type series round stage step day week year room route highway flight channel model ' +
    'class category act form clause paragraph volume vol issue episode season question note notes resolution proposition prop measure ' +
    'district unit suite floor gate pier block zone area apollo generation gen top-10 fortune'
  ).split(' '),
);

const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

const TIME_AFTER =
  /^ ?(?:[ap]\.?m\b|o['’]clock|hrs?\b|(?:gmt|utc|est|edt|cet|cest|bst|pst|pdt|et|pt|ist|jst|hkt|sgt)\b)/i;

/** Words that may start a sentence just before a count, besides function words: "Another 300", "Only 40". */
const OPENERS: ReadonlySet<string> = new Set(
  'another additional further extra nearly almost roughly approximately more less fewer least most exactly fully today yesterday currently recently maximum minimum than'.split(
    ' ',
  ),
);

/** Whether a number without currency or percent sign is part of a name, date, time, score or list mark, not a quantity. */
export function isDesignation(text: string, amount: Amount): boolean {
  const { numeral } = amount;
  if (numeral.form === 'fraction' || numeral.form === 'multiple') return true;
  if (numeral.form === 'vague') return false;
  return numeral.form === 'words' ? isNamedInWords(text, amount) : isNamedInDigits(text, amount);
}

function isNamedInWords(text: string, { numeral, kind }: Amount): boolean {
  const { start, end, value } = numeral;
  const capital = isUpper(text, start);
  if (capital && !startsSentence(text, start)) return true;
  if (text[end] === '-' && isUpper(text, end + 1)) return true;
  if (value !== 1) return false;
  if (kind === 'bare') return true;
  return /(?:^|[^a-z])(?:no|any|every|some|the|this|that|which|each|another|only|last|first|next|day|is|was|be|as|its|other)[ -]$/i.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

function isNamedInDigits(text: string, { numeral, kind, unit, foundBy }: Amount): boolean {
  const { start, end } = numeral;
  const digits = text.slice(start, end);
  if (text[start - 1] === '[' && text[end] === ']') return true;
  if (start === 0 && /^[.)] /.test(text.slice(end, end + 2))) return true;
  if (/^0\d/.test(digits) || TIME_AFTER.test(text.slice(end, end + 9))) return true;
  if (text[start - 1] === '+' || (text[end] === '-' && (isUpper(text, end + 1) || isDigit(text.charCodeAt(end + 1)))))
    return true;
  if (text[start - 1] === '-' && isDigit(text.charCodeAt(start - 2))) return true;
  if (numeral.scale !== 1 || digits.includes(',')) return false;
  if (isBesideDigits(text, start, end) || isInDate(text, numeral)) return true;
  if (isYear(digits) && (kind === 'bare' || foundBy === 'count/unit') && !unit?.includes('watt')) return true;
  return isNumberedName(text, start);
}

/** A four-digit number that reads as a year: "2008 sales". */
function isYear(digits: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(digits);
}

/** Telephone and account numbers: "20 7989 0813". */
function isBesideDigits(text: string, start: number, end: number): boolean {
  return (
    (text[end] === ' ' && isDigit(text.charCodeAt(end + 1))) ||
    (text[start - 1] === ' ' && isDigit(text.charCodeAt(start - 2)))
  );
}

function isInDate(text: string, { start, end, value }: Amount['numeral']): boolean {
  if (!Number.isInteger(value) || value > 2999) return false;
  const before = wordBefore(text, text[start - 2] === '.' ? start - 2 : start - 1);
  const after = text[end] === ' ' ? wordAt(text, end + 1) : '';
  return isMonth(before) || (isMonth(after) && value <= 31);
}

function isMonth(word: string): boolean {
  return word.length > 2 && word[0] !== word[0]!.toLowerCase() && MONTHS.has(word.toLowerCase());
}

/** "Windows 11", "Section 301", "the FTSE 100", "no. 4". */
function isNumberedName(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const end = text[start - 2] === '.' ? start - 2 : start - 1;
  const word = wordBefore(text, end);
  const lower = word.toLowerCase();
  if (NUMBERED.has(lower)) return true;
  if (end !== start - 1 || word === '' || !isUpper(text, end - word.length)) return false;
  return !FUNCTION_WORDS.has(lower) && !OPENERS.has(lower);
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

function startsSentence(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && !isLetter(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at - 1))) {
    if (/[.!?:;–—(“"‘]/.test(text[at - 1]!)) return true;
    at--;
    if (start - at > 4) return true;
  }
  return at === 0;
}
