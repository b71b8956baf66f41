/** One line of a decoded file; offsets count code units of the file. */
export interface Line {
  /** First and after-last character that is no white space; equal on a blank line. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before `start`; a tab goes to the next multiple of four. */
  readonly indent: number;
}

/** Splits a run of the file into lines at "\n", "\r\n" and "\r". */
export function splitLines(raw: string, from: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at < raw.length) {
    let end = at;
    while (end < raw.length && !isLineEnd(raw.charCodeAt(end))) end++;
    lines.push(trimLine(raw, at, end));
    at = raw.charCodeAt(end) === 13 && raw.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return lines;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function trimLine(raw: string, from: number, to: number): Line {
  let start = from;
  let indent = 0;
  for (; start < to && isBlank(raw.charCodeAt(start)); start++) {
    indent = raw.charCodeAt(start) === 9 ? (indent | 3) + 1 : indent + 1;
  }
  let end = to;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--;
  return { start, end, indent };
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 12 || unit === 11 || unit === 0xfeff || unit === 0x3000;
}

/** Answers which line and column (from 1, columns in code points) a code unit of the file stands in. */
export function createPlaceFinder(raw: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(raw);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    let column = 1;
    for (let i = starts[low]!; i < offset; i++) if ((raw.charCodeAt(i) & 0xfc00) !== 0xdc00) column++;
    return { line: low + 1, column };
  };
}

function lineStarts(raw: string): number[] {
  const starts = [0];
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit === 10 || (unit === 13 && raw.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
