/** What a pattern can start with. */
export interface FirstUnits {
  /** A set of {@link unitOf units}, one bit each. */
  readonly units: bigint;
  /** Whether the pattern can match nothing, so that anything may stand there. */
  readonly nullable: boolean;
}

/** The unit of every character beyond ASCII. */
export const BEYOND_ASCII = 128;

const bit = (unit: number): bigint => 1n << BigInt(unit);
const EVERY = bit(BEYOND_ASCII + 1) - 1n;
const DIGITS = range(0x30, 0x39);

/** Whether a pattern with these first units can start with a unit. */
export function canStartWith({ units, nullable }: FirstUnits, unit: number): boolean {
  return nullable || (units & bit(unit)) !== 0n;
}

/** The unit of a character: its ASCII code, of a letter that of the small one. */
export function unitOf(character: string): number {
  const code = character.toLowerCase().charCodeAt(0);
  return Math.min(code, BEYOND_ASCII);
}

function range(first: number, last: number): bigint {
  let units = 0n;
  for (let code = first; code <= last && code < BEYOND_ASCII; code++) units |= bit(unitOf(String.fromCharCode(code)));
  return last < BEYOND_ASCII ? units : units | bit(BEYOND_ASCII);
}

/**
 * The first set, as in a parser generator, of a case-insensitive pattern's source. It saves trying a hundred patterns at
 * every place. Where it is not sure it errs on the side of more.
 */
export function firstUnits(source: string): FirstUnits {
  return readAlternatives(source, 0).first;
}

function readAlternatives(source: string, from: number): { first: FirstUnits; end: number } {
  let units = 0n;
  let nullable = false;
  let at = from;
  for (;;) {
    const { first, end } = readSequence(source, at);
    units |= first.units;
    nullable ||= first.nullable;
    at = end + 1;
    if (source[end] !== '|') return { first: { units, nullable }, end };
  }
}

function readSequence(source: string, from: number): { first: FirstUnits; end: number } {
  let units = 0n;
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const element = readElement(source, at);
    const quantifier = /^(?:[?*+]|\{[\d,]*\})\??/.exec(source.slice(element.end, element.end + 12))?.[0] ?? '';
    units |= element.first.units;
    if (!element.first.nullable && !/^(?:[?*]|\{0)/.test(quantifier))
      return { first: { units, nullable: false }, end: endOfSequence(source, element.end) };
    at = element.end + quantifier.length;
  }
  return { first: { units, nullable: true }, end: at };
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

const NOTHING: FirstUnits = { units: 0n, nullable: true };

function readElement(source: string, at: number): { first: FirstUnits; end: number } {
  const start = source[at]!;
  if (start === '(') {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))![0];
    const { first, end } = readAlternatives(source, at + opening.length);
    // A lookahead tells what comes first; other assertions tell nothing of it.
    return { first: /!$|<=$/.test(opening) ? NOTHING : first, end: end + 1 };
  }
  if (start === '[') return readClass(source, at);
  if (start === '\\') {
    const named = /^\\k<\w+>/.exec(source.slice(at, at + 24));
    if (named) return { first: { units: EVERY, nullable: true }, end: at + named[0].length };
    return { first: escaped(source[at + 1]!), end: at + 2 };
  }
  if (start === '^' || start === '$') return { first: NOTHING, end: at + 1 };
  return { first: { units: start === '.' ? EVERY : bit(unitOf(start)), nullable: false }, end: at + 1 };
}

function escaped(letter: string): FirstUnits {
  if (letter === 'b' || letter === 'B') return NOTHING;
  return { units: escapedUnits(letter), nullable: false };
}

/** "d" is a digit; other escaped letters stand for classes that are not looked into. */
function escapedUnits(letter: string): bigint {
  if (letter === 'd') return DIGITS;
  return /[a-zA-Z]/.test(letter) ? EVERY : bit(unitOf(letter));
}

/** "[a-z\\d]" from its bracket on. */
function readClass(source: string, from: number): { first: FirstUnits; end: number } {
  const isNegated = source[from + 1] === '^';
  let units = 0n;
  let at = from + (isNegated ? 2 : 1);
  while (source[at] !== ']') {
    const isRange = source[at] !== '\\' && source[at + 1] === '-' && source[at + 2] !== ']';
    if (source[at] === '\\') units |= escapedUnits(source[at + 1]!);
    else units |= isRange ? range(source.charCodeAt(at), source.charCodeAt(at + 2)) : bit(unitOf(source[at]!));
    at += isRange ? 3 : source[at] === '\\' ? 2 : 1;
  }
  return { first: { units: isNegated ? EVERY : units, nullable: false }, end: at + 1 };
}
