/** What a pattern can start with: flags by ASCII code (letters in lower case), 128 for every other character. */
export interface FirstUnits {
  readonly units: ReadonlySet<number>;
  /** Whether the pattern can match nothing, so that anything may stand there. */
  readonly nullable: boolean;
}

/** Stands for every character beyond ASCII. */
export const BEYOND_ASCII = 128;

const EVERY: readonly number[] = Array.from({ length: BEYOND_ASCII + 1 }, (_, code) => code);
const DIGITS = EVERY.filter((code) => code >= 0x30 && code <= 0x39);

/**
 * The first set, as in a parser generator, of a case-insensitive pattern's source. It saves trying a hundred patterns at
 * every place. Where it is not sure it errs on the side of more.
 */
export function firstUnits(source: string): FirstUnits {
  return readAlternatives(source, 0).first;
}

function readAlternatives(source: string, from: number): { first: FirstUnits; end: number } {
  const units = new Set<number>();
  let nullable = false;
  let at = from;
  for (;;) {
    const { first, end } = readSequence(source, at);
    for (const unit of first.units) units.add(unit);
    nullable ||= first.nullable;
    at = end + 1;
    if (source[end] !== '|') return { first: { units, nullable }, end };
  }
}

function readSequence(source: string, from: number): { first: FirstUnits; end: number } {
  const units = new Set<number>();
  let nullable = true;
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const element = readElement(source, at);
    at = element.end;
    const optional = /^(?:[?*]|\{0)/.test(source.slice(at, at + 2));
    at += /^(?:[?*+]|\{[\d,]*\})\??/.exec(source.slice(at, at + 12))?.[0].length ?? 0;
    if (!nullable) continue;
    for (const unit of element.first.units) units.add(unit);
    nullable = element.first.nullable || optional;
  }
  return { first: { units, nullable }, end: at };
}

const NOTHING: FirstUnits = { units: new Set(), nullable: true };

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
    if (named) return { first: { units: new Set(EVERY), nullable: true }, end: at + named[0].length };
    return { first: escaped(source[at + 1]!), end: at + 2 };
  }
  if (start === '^' || start === '$') return { first: NOTHING, end: at + 1 };
  return { first: { units: new Set(start === '.' ? EVERY : [unitOf(start)]), nullable: false }, end: at + 1 };
}

function escaped(letter: string): FirstUnits {
  if (letter === 'b' || letter === 'B') return NOTHING;
  if (letter === 'd') return { units: new Set(DIGITS), nullable: false };
  return { units: new Set(/[a-zA-Z]/.test(letter) ? EVERY : [unitOf(letter)]), nullable: false };
}

function readClass(source: string, at: number): { first: FirstUnits; end: number } {
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const matcher = new RegExp(source.slice(at, end + 1), 'i');
  const units = EVERY.filter((code) => code === BEYOND_ASCII || matcher.test(String.fromCharCode(code)));
  return {
    first: { units: new Set(units.map((code) => unitOf(String.fromCharCode(code)))), nullable: false },
    end: end + 1,
  };
}

/** Row of a character in a table of first units. */
export function unitOf(character: string): number {
  const code = character.toLowerCase().charCodeAt(0);
  return Math.min(code, BEYOND_ASCII);
}
