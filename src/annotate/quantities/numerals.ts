import { isDigit, isLetter, wordBefore } from './characters.ts';
import { readDigits } from './digits.ts';
import { STARTING_WORDS, VULGAR_FRACTIONS } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { SCALE_WORDS, VAGUE_SCALES } from './scales.ts';
import { readBareScale, readMulti, readVaguePlural } from './vague.ts';
import { readWords } from './words.ts';

/** Verbs and adverbs of multiplication, with their factor. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['double', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['triple', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['treble', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quadruple', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['halve', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
]);

/** Every place where a number can start: digits, a vulgar fraction, a number word. The one scan over the text. */
const START = new RegExp(
  `\\d+|[${Object.keys(VULGAR_FRACTIONS).join('')}]|\\b(?:multi[- ]?(?:million|billion|trillion)|${[
    ...STARTING_WORDS,
    ...VAGUE_SCALES.keys(),
    ...MULTIPLES.keys(),
  ]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|')})\\b`,
  'gi',
);

/** Every number in a text, of whatever it is a number, in reading order; they never overlap. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  let floor = 0;
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const numeral = readNumeral(text, match.index, match[0], floor);
    if (!numeral) continue;
    found.push(numeral);
    floor = numeral.end;
    START.lastIndex = Math.max(START.lastIndex, floor);
  }
  return found;
}

function readNumeral(text: string, start: number, match: string, floor: number): Numeral | undefined {
  const first = match.charCodeAt(0);
  if (isDigit(first))
    return opensNumber(text, start, floor) ? (readGrowth(text, start) ?? readDigits(text, start)) : undefined;
  if (!isLetter(first)) return readVulgar(text, start, match);
  const lower = match.toLowerCase();
  const factor = MULTIPLES.get(lower);
  if (factor) return { start, end: start + match.length, value: factor, form: 'multiple', scale: 1 };
  if (!opensWord(text, start, floor)) return undefined;
  if (lower.startsWith('multi')) return readMulti(start, match);
  const vague = readVaguePlural(text, start, lower);
  if (vague) return vague;
  if (!SCALE_WORDS.has(lower) || /\ban?[ -]$/i.test(text.slice(Math.max(floor, start - 3), start))) {
    return readWords(text, start, floor);
  }
  return readBareScale(text, start, floor) ?? (lower === 'hundred' ? readWords(text, start, floor) : undefined);
}

/** "grew 2.4x": how many times as much, behind a verb of growth. */
function readGrowth(text: string, start: number): Numeral | undefined {
  const times = /^(\d{1,2}(?:\.\d+)?)x(?![\p{L}\d-])/iu.exec(text.slice(start, start + 9));
  if (!times || !GROWS.test(text.slice(Math.max(0, start - 30), start))) return undefined;
  return { start, end: start + times[0].length, value: Number(times[1]), form: 'multiple', scale: 1 };
}

const GROWS =
  /\b(?:grew|grow|grown|growing|grows|rose|risen|rising|increased|increasing|up|jumped|surged|soared|climbed|expanded|multiplied)(?: by)?(?: (?:about|nearly|over|more than|roughly|almost|around))? $/i;

function readVulgar(text: string, start: number, match: string): Numeral | undefined {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || isDigit(before)) return undefined;
  return { start, end: start + match.length, value: VULGAR_FRACTIONS[match]!, form: 'fraction', scale: 1 };
}

/** What may stand before the first digit. A letter, "#", "=" or "%" makes it part of a name, a link or a code. */
function opensNumber(text: string, start: number, floor: number): boolean {
  if (start === 0 || start === floor) return true;
  const before = text.charCodeAt(start - 1);
  const beyond = start > 1 ? text.charCodeAt(start - 2) : 32;
  if (isLetter(before)) return opensAfterLetters(text, start);
  if (isDigit(before)) return false;
  switch (text[start - 1]) {
    case '-':
    case '–':
    case '—':
      return opensAfterDash(text, start, floor);
    case '.':
      return (
        !isDigit(beyond) &&
        (!isLetter(beyond) || /\b(?:Rs|Re|Sh|Fr)$/i.test(text.slice(Math.max(0, start - 4), start - 1)))
      );
    case ',':
      return true;
    case '/':
    case '\\':
    case '#':
    case '@':
    case '_':
    case '%':
    case '&':
    case '=':
    case '^':
    case ':':
    case '’':
    case ')':
    case ']':
      return false;
    case "'":
      return !(isLetter(beyond) || isDigit(beyond));
    default:
      return true;
  }
}

/** "10-15", "20p-25p", "$3bn–4bn", " -5", "costs—5m"; not "GPT-4", "A320–200". */
function opensAfterDash(text: string, start: number, floor: number): boolean {
  const dash = start - 1;
  const beyond = text.charCodeAt(dash - 1);
  if (dash === floor || !(isLetter(beyond) || isDigit(beyond))) return true;
  if (isDigit(beyond)) return false;
  return text[dash] !== '-' || dash - wordBefore(text, dash).length === floor;
}

/** "USD115", "Rs500", "MAUD60", "R500m": letters that a currency writes before its number. */
function opensAfterLetters(text: string, start: number): boolean {
  return /(?<![\w.])(?:M?[A-Z]{3}|Rs|Rp|RM|Tk|DM|kr|R|N|P|SFr|Fr|KSh|Sh|Bt)$/.test(
    text.slice(Math.max(0, start - 6), start),
  );
}

/** A number word inside a longer hyphenated word is part of it: "twenty-one" starts at "twenty", "mid-thirties" does not. */
function opensWord(text: string, start: number, floor: number): boolean {
  const before = text[start - 1];
  if (before === '.' && start > floor && isLetter(text.charCodeAt(start - 2))) return false;
  if (before !== '-' && before !== '’' && before !== "'") return true;
  return start - 1 === floor || !isLetter(text.charCodeAt(start - 2));
}
