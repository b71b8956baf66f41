/** How much of a text's start is looked at. */
const REACH = 3;

/**
 * What a pattern can start with, in {@link unitsAt units}: a first set, as in a parser generator, of {@link REACH} units.
 */
export interface FirstUnits {
  /** Shorter texts that it can match and end with. */
  readonly whole: ReadonlySet<string>;
  /** What longer matches start with; behind a prefix that is shorter than the reach, anything may stand. */
  readonly prefixes: ReadonlySet<string>;
}

const OTHER = '.';

/** Small letters, figures, of which those from 4 on are one, space and hyphen; all the rest is one. */
function unitOf(code: number): string {
  if (code >= 0x61 && code <= 0x7a) return String.fromCharCode(code);
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
  if (code >= 0x30 && code <= 0x39) return String.fromCharCode(Math.min(code, 0x34));
  return code === 0x20 ? ' ' : code === 0x2d ? '-' : OTHER;
}

const UNITS: readonly string[] = Array.from({ length: 0x81 }, (_, code) => unitOf(code));
const DISTINCT = [...new Set(UNITS)];
const NUMBERS = Uint8Array.from(UNITS, (unit) => DISTINCT.indexOf(unit));

/** Behind the end of the text any character may be thought of. */
const codeAt = (text: string, at: number): number => (at < text.length ? Math.min(text.charCodeAt(at), 0x80) : 0x80);

/** The units that stand at a place. */
export function unitsAt(text: string, at: number): string {
  let units = '';
  for (let i = at; i < at + REACH; i++) units += UNITS[codeAt(text, i)]!;
  return units;
}

/** The same as a number, which is quicker to look up. */
export function unitNumberAt(text: string, at: number): number {
  let number = 0;
  for (let i = at; i < at + REACH; i++) number = number * DISTINCT.length + NUMBERS[codeAt(text, i)]!;
  return number;
}

/** Whether a pattern with these first units can start with {@link unitsAt units}. */
export function canStartWith({ whole, prefixes }: FirstUnits, units: string): boolean {
  for (let length = 0; length <= REACH; length++) {
    const start = units.slice(0, length);
    if (whole.has(start) || prefixes.has(start)) return true;
  }
  return false;
}

/**
 * Reads the first units off a case-insensitive pattern's source. They save trying a hundred patterns at every place, and
 * compiling those that no text calls for. Where it is not sure it errs on the side of more.
 */
export function firstUnits(source: string): FirstUnits {
  return readAlternatives(source, 0).first;
}

/** Matches nothing: "\\b" */
const EMPTY: FirstUnits = { whole: new Set(['']), prefixes: new Set() };
const ANYTHING: FirstUnits = { whole: new Set(), prefixes: new Set(['']) };

/** More units than this in a class are a wildcard, and not worth knowing. */
const WIDE = 12;

function oneOf(units: Iterable<string>): FirstUnits {
  const whole = new Set(units);
  return whole.size > WIDE ? ANYTHING : { whole, prefixes: new Set() };
}

function addAll(first: { readonly whole: Set<string>; readonly prefixes: Set<string> }, more: FirstUnits): void {
  for (const start of more.whole) first.whole.add(start);
  for (const start of more.prefixes) first.prefixes.add(start);
}

function either(...firsts: readonly FirstUnits[]): FirstUnits {
  const all = { whole: new Set<string>(), prefixes: new Set<string>() };
  for (const first of firsts) addAll(all, first);
  return all;
}

/** One behind the other. */
function join(a: FirstUnits, b: FirstUnits): FirstUnits {
  if (a === EMPTY) return b;
  const whole = new Set<string>();
  const prefixes = new Set(a.prefixes);
  for (const start of a.whole) {
    for (const next of b.whole) {
      if (start.length + next.length < REACH) whole.add(start + next);
      else prefixes.add((start + next).slice(0, REACH));
    }
    for (const next of b.prefixes) prefixes.add((start + next).slice(0, REACH));
  }
  return { whole, prefixes };
}

function readAlternatives(source: string, from: number): { first: FirstUnits; end: number } {
  const first = { whole: new Set<string>(), prefixes: new Set<string>() };
  for (let at = from; ; at++) {
    const alternative = readSequence(source, at);
    addAll(first, alternative.first);
    at = alternative.end;
    if (source[at] !== '|') return { first, end: at };
  }
}

/** Plain characters in a row that no quantifier follows, as many as are within reach. */
const LITERAL = /(?:[A-Za-z -](?![?*+{])){1,3}/y;

function readSequence(source: string, from: number): { first: FirstUnits; end: number } {
  let first = EMPTY;
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    LITERAL.lastIndex = at;
    const literal = LITERAL.exec(source)?.[0];
    const element =
      literal === undefined ? readElement(source, at) : { first: only(literal), end: at + literal.length };
    const quantifier = literal === undefined ? QUANTIFIER.exec(source.slice(element.end, element.end + 12))![0] : '';
    first = join(first, quantified(element.first, quantifier));
    if (first.whole.size === 0) return { first, end: endOfSequence(source, element.end) };
    at = element.end + quantifier.length;
  }
  return { first, end: at };
}

/** Perhaps none. */
const QUANTIFIER = /^(?:(?:[?*+]|\{[\d,]*\})\??)?/;

function only(literal: string): FirstUnits {
  const units = new Set([literal.toLowerCase()]);
  return literal.length < REACH ? { whole: units, prefixes: new Set() } : { whole: new Set(), prefixes: units };
}

function quantified(first: FirstUnits, quantifier: string): FirstUnits {
  if (quantifier === '') return first;
  // once, and as often as is within reach
  const more = quantifier.startsWith('?') ? first : either(first, join(first, either(first, join(first, first))));
  return /^(?:[?*]|\{0)/.test(quantifier) ? either(more, EMPTY) : more;
}

/** Where the alternative that a place is in ends. */
function endOfSequence(source: string, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < source.length; at++) {
    const character = source[at];
    if (depth === 0 && (character === '|' || character === ')')) break;
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '[') at = readClass(source, at).end - 1;
    else if (character === '\\') at++;
  }
  return at;
}

function readElement(source: string, at: number): { first: FirstUnits; end: number } {
  const start = source[at]!;
  if (start === '(') {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))![0];
    const { first, end } = readAlternatives(source, at + opening.length);
    if (opening.endsWith('(?=')) return { first: aheadOf(first), end: end + 1 };
    return { first: /!$|<=$/.test(opening) ? EMPTY : first, end: end + 1 };
  }
  if (start === '[') return readClass(source, at);
  if (start === '\\') {
    const named = /^\\k<\w+>/.exec(source.slice(at, at + 24));
    if (named) return { first: either(ANYTHING, EMPTY), end: at + named[0].length };
    return { first: /[bB]/.test(source[at + 1]!) ? EMPTY : oneOf(escapedUnits(source[at + 1]!)), end: at + 2 };
  }
  if (start === '^' || start === '$') return { first: EMPTY, end: at + 1 };
  return { first: start === '.' ? ANYTHING : oneOf([unitOf(start.charCodeAt(0))]), end: at + 1 };
}

/** A lookahead tells what comes, and takes nothing of it; other assertions tell nothing. */
function aheadOf({ whole, prefixes }: FirstUnits): FirstUnits {
  return { whole: new Set(), prefixes: new Set([...whole, ...prefixes]) };
}

/** "d" is a figure; other escaped letters stand for classes that are not looked into. */
function escapedUnits(letter: string): readonly string[] {
  if (letter === 'd') return ['0', '1', '2', '3', '4'];
  return /[a-zA-Z]/.test(letter) ? UNITS : [unitOf(letter.charCodeAt(0))];
}

/** "[a-z\\d]" from its bracket on. */
function readClass(source: string, from: number): { first: FirstUnits; end: number } {
  const isNegated = source[from + 1] === '^';
  const units = new Set<string>();
  let at = from + (isNegated ? 2 : 1);
  while (source[at] !== ']') {
    if (source[at] === '\\') {
      for (const unit of escapedUnits(source[at + 1]!)) units.add(unit);
      at += 2;
      continue;
    }
    const isRange = source[at + 1] === '-' && source[at + 2] !== ']';
    const last = Math.min(source.charCodeAt(isRange ? at + 2 : at), 0x80);
    for (let code = Math.min(source.charCodeAt(at), 0x80); code <= last; code++) units.add(unitOf(code));
    at += isRange ? 3 : 1;
  }
  return { first: isNegated ? ANYTHING : oneOf(units), end: at + 1 };
}
