import type { Amount } from './amount.ts';
import { isDigit, isLetter, wordAt, wordBefore } from './characters.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Nouns whose number is a name: "Section 301", "page 4", "version 2". */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    'no nos nr number numbers section sections article articles chapter part phase version v page pages p pp line figure fig table appendix ' +
    'exhibit schedule item rule title tier grade level type series round stage step day week year room route highway flight channel model ' +
    'class category act form clause paragraph volume vol issue episode season question note notes resolution proposition prop measure ' +
    'junction junctions exit platform platforms lane runway district unit suite floor gate pier block zone area apollo generation gen top-10 fortune'
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

/** "nineteen ninety-one": the rest of a year. */
const YEAR_IN_WORDS = /^[ -](?:oh|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;

/** Words that may start a sentence just before a count, besides function words: "Another 300", "Only 40". */
const OPENERS: ReadonlySet<string> = new Set(
  'another additional further extra nearly almost roughly approximately more less fewer least most exactly fully today yesterday currently recently maximum minimum than'.split(
    ' ',
  ),
);

const MEASURED = /^ (?:(?:giga|mega|kilo)watts?|tonnes?|tons?|barrels?|ounces?|litres?|hectares?|acres?)\b/;

/** Whether a number without currency or percent sign is part of a name, date, time, score or list mark, not a quantity. */
export function isDesignation(text: string, amount: Amount): boolean {
  const { form } = amount.numeral;
  if (form === 'multiple') return true;
  // "a PDE3/4 inhibitor"
  if (form === 'fraction' && isLetter(text.charCodeAt(amount.start - 1))) return true;
  if (form === 'fraction') return amount.kind === 'bare';
  if (form === 'vague') return false;
  if (form === 'words') return isNamedInWords(text, amount);
  if (isMark(text, amount) || isCode(text, amount) || isTime(text, amount) || isAge(text, amount)) return true;
  // no name has millions in it: "2.3 million Orbis 6 consoles"
  const isMillions = amount.numeral.scale >= 1e6 && !amount.numeral.letterScale;
  if (amount.kind === 'bare' && !isMillions && isPartOfName(text, amount)) return true;
  if (amount.numeral.letterScale && isNumberedName(text, amount.start)) return true; // "phase 2b"
  if (amount.numeral.scale !== 1 || text.slice(amount.start, amount.end).includes(',')) return false;
  // "will sell Contoso 6 gigawatts": no name has a measure behind its number
  if (amount.kind === 'count' && MEASURED.test(text.slice(amount.end, amount.end + 12))) return false;
  return isInDate(text, amount) || isYear(text, amount) || isNumberedName(text, amount.start);
}

/** Whether a number is the day of a date or the number of a name, whatever follows: "Sept. 30 to $5 million". */
export function isLabelled(text: string, amount: Amount): boolean {
  return (
    amount.numeral.form === 'digits' &&
    amount.numeral.scale === 1 &&
    (isInDate(text, amount) || isNumberedName(text, amount.start))
  );
}

/** "Four Seasons", "the Big Three", and "one" of nothing. */
function isNamedInWords(text: string, { numeral, kind }: Amount): boolean {
  const { start, end, value } = numeral;
  if (isUpper(text, start) && !startsSentence(text, start)) return true;
  if (kind === 'bare' && text[end] === '-' && isLetter(text.charCodeAt(end + 1))) return true;
  if (/\b(?:sixteen|seventeen|eighteen|nineteen|twenty)[ -]$/i.test(text.slice(Math.max(0, start - 10), start)))
    return true;
  // "the world's number two"
  if (/\bnumber $/i.test(text.slice(Math.max(0, start - 7), start))) return true;
  if (value > 15 && value < 21 && YEAR_IN_WORDS.test(text.slice(end, end + 10))) return true;
  return (text[end] === '-' && isUpper(text, end + 1)) || (value === 1 && kind === 'bare');
}

/** "Jane Doe, 43, left", "aged 43", "a 29-year-old man". */
function isAge(text: string, { start, end, kind, unit, numeral }: Amount): boolean {
  if (!Number.isInteger(numeral.value) || numeral.value > 125) return false;
  if (kind === 'count') return unit === 'year' && text.startsWith('-old', end + 5);
  const before = text.slice(Math.max(0, start - 24), start);
  if (/\b(?:aged|age) $/i.test(before)) return true;
  return /(?:^| )\p{Lu}[\p{L}’'-]{1,20}, $/u.test(before) && /^(?:[,;)]|\.(?: |$))/.test(text.slice(end, end + 2));
}

/** "people over 60", "men under 35" */
export const isAgeGroup = (text: string, { start, kind, numeral }: Amount): boolean =>
  kind === 'bare' && numeral.value < 100 && AGE_BEFORE.test(text.slice(Math.max(0, start - 30), start));

const AGE_BEFORE =
  /\b(?:people|those|adults|men|women|workers|pensioners|residents|children)(?: aged)? (?:over|under|above) $/i;

/** "[2]", "1. Prioritise", "2) then". */
function isMark(text: string, { start, end, kind, numeral }: Amount): boolean {
  if (text[start - 1] === '[' && text[end] === ']') return true;
  if (start === 0 && /^[.)] /.test(text.slice(end, end + 2))) return true;
  return kind === 'bare' && numeral.value < 30 && /^ ?\)/.test(text.slice(end, end + 2));
}

/** Telephone and account numbers, scores, "10-K", "007", "4K", "3M", "401(k)", "1080p". */
function isCode(text: string, { start, end, kind }: Amount): boolean {
  if (kind === 'bare' && (isLetter(text.charCodeAt(end)) || text[end] === '(')) return true;
  if (isLetter(text.charCodeAt(start - 1))) return true; // "the R2"
  if (/^(?:[2458]K|3M)$/.test(text.slice(start, end))) return true;
  if (/^0\d/.test(text.slice(start, start + 2)) || text[start - 1] === '+') return true;
  if (text[end] === '-' && (isUpper(text, end + 1) || isDigit(text.charCodeAt(end + 1)))) return true;
  if (text[end] === ' ' && isDigit(text.charCodeAt(end + 1))) return true;
  return /\d[ -]$/.test(text.slice(Math.max(0, start - 2), start));
}

function isTime(text: string, { end }: Amount): boolean {
  return TIME_AFTER.test(text.slice(end, end + 9));
}

/** "the 787 Dreamliner", "Boeing's 747", "class of '82", "the 737-800". */
function isPartOfName(text: string, { start, end, foundBy }: Amount): boolean {
  if (/^ [“‘"'`]{0,2}[A-Z][a-z]/.test(text.slice(end, end + 5))) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  return /(?:[A-Za-z]['’]s? |['’‘])$/.test(before) || (foundBy.endsWith('-range') && /\bthe $/i.test(before));
}

function isInDate(text: string, { start, end, numeral, kind }: Amount): boolean {
  if (!Number.isInteger(numeral.value) || numeral.value > 2999) return false;
  const before = wordBefore(text, text[start - 2] === '.' ? start - 2 : start - 1);
  const after = text[end] === ' ' ? wordAt(text, end + 1) : '';
  return isMonth(before, kind) || (numeral.value <= 31 && isMonth(after, kind));
}

function isMonth(word: string, kind: Amount['kind']): boolean {
  if (word.length < 3 || !MONTHS.has(word.toLowerCase())) return false;
  return kind === 'bare' || word[0] !== word[0]!.toLowerCase();
}

/** A year, alone or before what it dates ("2008 sales", "the 1988 quarter"); "2000 chips" is a count. */
function isYear(text: string, { numeral, kind, foundBy, unit }: Amount): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(text.slice(numeral.start, numeral.end))) return false;
  if (kind === 'bare') return true;
  if (foundBy.startsWith('count/time')) return !unit!.endsWith('s');
  return numeral.value % 100 !== 0 || isUpper(text, numeral.end + 1);
}

/** "2003": a number alone that is hardly ever a count, whatever qualifies it. */
export const isRecentYear = (text: string, { kind, start, end }: Amount): boolean =>
  kind === 'bare' && /^(?:19|20)\d\d$/.test(text.slice(start, end));

/** "Windows 11", "Section 301", "the FTSE 100", "no. 4", "iPhone 4". */
function isNumberedName(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const end = text[start - 2] === '.' ? start - 2 : start - 1;
  const word = wordBefore(text, end);
  const lower = word.toLowerCase();
  if (NUMBERED.has(lower)) return true;
  if (end !== start - 1 || !/[A-Z]/.test(word)) return false;
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
