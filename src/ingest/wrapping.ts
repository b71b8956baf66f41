import type { Line } from './lines.ts';
import { endsSentence } from './shape.ts';

/** Widest line of a text that was wrapped for a terminal, a wire or an e-mail. */
const MAX_WRAP_WIDTH = 100;
/** Wrapped files hold some long lines too: addresses of pages, a table. */
const MIN_WRAPPED_SHARE = 0.8;
/** Narrowest text area that prose was ever wrapped to; below it, unfinished lines are lists of titles. */
const MIN_WRAP_WIDTH = 40;

/**
 * Tells, for each line, whether its end is a mere wrap of the sentence that goes on in the next line, rather than the
 * end of a paragraph. Many copies have one paragraph per line without blank lines; others are wrapped at a width.
 */
export function createWrapTest(raw: string, lines: readonly Line[]): (index: number) => boolean {
  const width = wrapWidth(raw, lines);
  return (index) => {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || next.start === next.end || line.start === line.end) return false;
    const isOpen = isOpenEnded(raw, line);
    const length = line.end - line.start + line.indent;
    if (width > 0 && length <= width) {
      const hasRoom = length + 1 + firstWordLength(raw, next) < width - 12;
      return isOpen ? !hasRoom || startsLower(raw, next) : !hasRoom;
    }
    return isOpen && length >= MIN_WRAP_WIDTH && startsLower(raw, next);
  };
}

/** The width that the file is wrapped to, or 0 where it is not. */
function wrapWidth(raw: string, lines: readonly Line[]): number {
  const lengths = lines.filter((line) => line.end > line.start).map((line) => line.end - line.start + line.indent);
  const wrapped = lengths.filter((length) => length <= MAX_WRAP_WIDTH);
  const width = wrapped.reduce((widest, length) => Math.max(widest, length), 0);
  if (wrapped.length < lengths.length * MIN_WRAPPED_SHARE || width < MIN_WRAP_WIDTH) return 0;
  let pairs = 0;
  let wraps = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.start === line.end || next.start === next.end) continue;
    pairs++;
    if (isOpenEnded(raw, line) && line.end - line.start >= width / 2) wraps++;
  }
  return pairs >= 2 && wraps >= pairs * 0.5 ? width : 0;
}

/** Whether a line ends in the middle of a sentence. */
function isOpenEnded(raw: string, line: Line): boolean {
  const end = raw.slice(Math.max(line.start, line.end - 8), line.end);
  return !endsSentence(end) && !/[:;]$/.test(end);
}

function startsLower(raw: string, line: Line): boolean {
  return /^[\p{Ll},;]/u.test(raw[line.start] ?? '');
}

function firstWordLength(raw: string, line: Line): number {
  let end = line.start;
  while (end < line.end && raw[end] !== ' ') end++;
  return end - line.start;
}
