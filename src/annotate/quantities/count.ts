import type { Amount } from './amount.ts';
import { isLetter, wordAt } from './characters.ts';
import { BARE_PLURALS, FUNCTION_WORDS, NOT_PLURAL, TIME_UNITS } from './function-words.ts';
import { type Numeral, times } from './numeral.ts';
import { matchAt } from './patterns.ts';
import { qualifiersAfter } from './qualifiers.ts';
import { UNIT_ABBREVIATIONS } from './units.ts';

/** A noun phrase that says what is counted. */
interface Unit {
  readonly name: string;
  /** Its last noun, without a rate after it. */
  readonly head: string;
  readonly end: number;
}

/** One more word of a noun phrase: "new", "A320", "737s", "737 MAX", "joint-venture". */
const WORD =
  / ((?:[A-Z]\.){2,4}|(?:[A-Za-z][A-Za-z0-9]{0,23}|\d{3}s?(?= [a-z]| [A-Z]{2,5}\b|s\b))(?:[-’'&.][A-Za-z0-9]{1,20}){0,3})/y;

/** The most words of a unit: "newly issued common voting shares". */
const MAX_WORDS = 6;

/** "per day of oil equivalent", "a day" after the plural; not "a year earlier". */
const RATE =
  / (?:per|an?) (?:second|minute|hour|day|night|week|month|quarter|year|annum|person|household)(?![a-z])(?! (?:ago|earlier|later|before|after))(?: of oil equivalent)?| of oil equivalent(?: per day| a day)?| per cent/iy;

/** "1.8m tall": metres, not millions. */
const METRES =
  /[ -](?:tall|long|wide|high|deep|away|apart|thick|above|below|north|south|east|west|sprint|race|freestyle|hurdles)\b/iy;

function inMetres(text: string, numeral: Numeral): Numeral {
  if (text[numeral.end - 1] !== 'm') return numeral;
  const { letterScale: _, ...rest } = numeral;
  return { ...rest, end: numeral.end - 1, value: times(numeral.value, 1e-6), scale: 1 };
}

/** What a number counts, or the bare number. Money and percent have been tried before. */
export function readCount(text: string, counted: Numeral): Amount {
  const numeral = counted.letterScale && matchAt(METRES, text, counted.end) ? inMetres(text, counted) : counted;
  const unit = numeral.form === 'multiple' ? undefined : readUnit(text, numeral);
  const vague = numeral.form === 'vague';
  const isTime = unit !== undefined && TIME_UNITS.has(unit.head);
  return {
    kind: unit ? 'count' : 'bare',
    numeral,
    start: numeral.start,
    end: numeral.end,
    ...(vague ? { min: numeral.value, approximate: true as const } : { value: numeral.value }),
    ...(unit && { unit: unit.name, unitEnd: unit.end }),
    foundBy: unit ? (isTime ? 'count/time' : 'count/unit') : 'number/bare',
  };
}

/** "topping the 276 million analysts expected": those who expect so many are not counted. */
const EXPECTED =
  / (?:analysts|economists|investors|forecasters) (?:had |were )?(?:expect|forecast|predict|project|estimat|anticipat|look|pencil)/iy;

function readUnit(text: string, numeral: Numeral): Unit | undefined {
  const { end } = qualifiersAfter(text, numeral.end);
  const next = text[end];
  if (next === undefined) return undefined;
  if (next === '°' || isLetter(text.charCodeAt(end))) return abbreviation(text, end, 1);
  if (next === '-') return numeral.form === 'fraction' ? undefined : compound(text, end);
  if (next !== ' ') return undefined;
  if (matchAt(EXPECTED, text, end)) return undefined;
  const short = abbreviation(text, end + 1, 2) ?? oneMeasure(text, end + 1);
  if (short) return short;
  const of = matchAt(/ of (?:(?:its|their|his|her|our|the|these|those) )?(?=[A-Za-z])/y, text, end);
  const partitive =
    of && (numeral.form === 'vague' || / (?:its|their|his|her|our) $/.test(of[0]) || numeral.scale >= 12);
  const from = partitive ? end + of[0].length - 1 : end;
  const isOne = numeral.value === 1 && numeral.form === 'words';
  const isPart = numeral.form === 'fraction' && !isLetter(text.charCodeAt(numeral.start));
  if (isPart) return singular(text, end);
  if (numeral.form === 'fraction') return undefined;
  return nounPhrase(text, from) ?? (isOne ? singular(text, end) : undefined);
}

/** "1.2GW", "500 km". A single letter must touch its number. */
function abbreviation(text: string, at: number, least: number): Unit | undefined {
  if (text[at] === '°') return degrees(text, at);
  const word = wordAt(text, at);
  if (word.length < least || (least > 1 && /^(?:in|mi|ha)$/.test(word))) return undefined;
  const squared = text[at + word.length] === '2' && UNIT_ABBREVIATIONS.has(`${word}2`) ? `${word}2` : word;
  const name = UNIT_ABBREVIATIONS.get(squared);
  return name ? { name, head: name, end: at + squared.length } : undefined;
}

/** The singulars of the units of power, energy, length and mass: "gigawatt". */
const MEASURES: ReadonlySet<string> = new Set(
  [...UNIT_ABBREVIATIONS.values()].flatMap((name) => (/^(?!pounds)[a-z]{4,}s$/.test(name) ? name.slice(0, -1) : [])),
);

/** "1 gigawatt of chips", "a 6 gigawatt agreement": what is measured needs no plural. */
function oneMeasure(text: string, at: number): Unit | undefined {
  const word = wordAt(text, at);
  return MEASURES.has(word) ? { name: word, head: word, end: at + word.length } : undefined;
}

/** "90°", "20 °C". */
function degrees(text: string, at: number): Unit {
  const scale = { C: ' celsius', F: ' fahrenheit' }[text[at + 1] ?? ''] ?? '';
  return { name: `degrees${scale}`, head: 'degrees', end: at + (scale && !isLetter(text.charCodeAt(at + 2)) ? 2 : 1) };
}

const NOT_COMPOUND: ReadonlySet<string> = new Set(
  'way time fold plus off on up man digit figure star part sided tier to in and or per odd strong something all old plus line s th page size like'.split(
    ' ',
  ),
);

/** "10-year", "290-seat", "six-mile": a singular noun joined by a hyphen. */
function compound(text: string, end: number): Unit | undefined {
  const word = wordAt(text, end + 1);
  if (word.length < 2 || word !== word.toLowerCase() || NOT_COMPOUND.has(word)) return undefined;
  return { name: word, head: word, end: end + 1 + word.length };
}

/** The words from `at` to the first plural noun: " new ordinary shares", " barrels per day of oil equivalent". */
function nounPhrase(text: string, at: number): Unit | undefined {
  let end = at;
  for (let i = 0; i < MAX_WORDS; i++) {
    const match = matchAt(WORD, text, end);
    if (!match) return undefined;
    const word = match[1]!;
    const lower = word.toLowerCase();
    if (isFunctionWord(word) || /['’]s$|^[A-Z]{3}\d/.test(word)) return undefined;
    if (i === 0 && TIME_UNITS.has(lower)) return { name: lower, head: lower, end: end + match[0].length };
    end += match[0].length;
    if ((isPlural(lower) || /^[A-Z0-9]{2,}s$/.test(word)) && !continuesNoun(text, end, word)) {
      const rate = matchAt(RATE, text, end);
      if (rate) end += rate[0].length;
      return { name: text.slice(at + 1, end).toLowerCase(), head: lower, end };
    }
    if (text[end] === '.' || text[end] === '’' || text[end] === "'") return undefined;
  }
  return undefined;
}

/** "US" is no pronoun. */
function isFunctionWord(word: string): boolean {
  const first = word.split('-', 1)[0]!;
  return FUNCTION_WORDS.has(first.toLowerCase()) && (first.length === 1 || first !== first.toUpperCase());
}

function isPlural(word: string): boolean {
  if (BARE_PLURALS.has(word)) return true;
  return (
    word.length > 2 && !word.includes('.') && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !NOT_PLURAL.has(word)
  );
}

/** Whether a plural is only a part of its noun: "weapons sites"; nor is it one in an address: "405 Williams Avenue". */
function continuesNoun(text: string, end: number, word: string): boolean {
  const next = matchAt(WORD, text, end)?.[1];
  if (next === undefined) return false;
  if (/^[A-Z]/.test(word) && /^[A-Z]/.test(next) && !isFunctionWord(next)) return true;
  return next === next.toLowerCase() && isPlural(next);
}

const NOT_COUNTED: ReadonlySet<string> = new Set(
  'thing point way reason direction side hand time moment stage example word'.split(' '),
);

/** "one consultant": the next plain word, where its phrase ends after it. */
function singular(text: string, end: number): Unit | undefined {
  const word = wordAt(text, end + 1);
  const next = matchAt(WORD, text, end + 1 + word.length)?.[1];
  if ((next !== undefined && !isFunctionWord(next)) || NOT_COUNTED.has(word)) return undefined;
  if (word.length < 3 || word !== word.toLowerCase() || FUNCTION_WORDS.has(word) || /(?:ly|s)$/.test(word))
    return undefined;
  return { name: word, head: word, end: end + 1 + word.length };
}
