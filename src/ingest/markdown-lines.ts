import type { Line } from './lines.ts';
import type { RawRange } from './markdown-inline.ts';

const FENCE = /^(`{3,}|~{3,})[^`]*$/;
/** Elements whose content is no text, where one begins a line. */
const HIDDEN_ELEMENT = /^<(script|style|svg|iframe)\b/i;

/**
 * Index of the line that ends the fenced code, comment or script that begins in line `n`; the last line where it is never
 * closed (CommonMark, sections 4.5 and 4.6); undefined where none begins.
 */
export function findHiddenEnd(raw: string, lines: readonly Line[], n: number, words: string): number | undefined {
  const fence = FENCE.exec(words)?.[1];
  if (fence) return findLine(raw, lines, n + 1, (line) => line.startsWith(fence) && /^[`~]+$/.test(line));
  if (words.startsWith('<!--') && !words.includes('-->')) {
    return findLine(raw, lines, n + 1, (line) => line.includes('-->'));
  }
  const element = HIDDEN_ELEMENT.exec(words)?.[1];
  if (!element) return undefined;
  const close = `</${element.toLowerCase()}`;
  return findLine(raw, lines, n, (line) => line.toLowerCase().includes(close));
}

function findLine(raw: string, lines: readonly Line[], from: number, test: (line: string) => boolean): number {
  for (let i = from; i < lines.length; i++) if (test(raw.slice(lines[i]!.start, lines[i]!.end))) return i;
  return lines.length - 1;
}

/** "| --- | :---: |": the line that makes the one before it the header of a table. */
export function isDelimiterRow(raw: string, line: Line | undefined): boolean {
  if (!line) return false;
  const words = raw.slice(line.start, line.end);
  return /^[|:\- \t]{3,2000}$/.test(words) && words.includes('-') && words.includes('|');
}

/** The cells of a row of a table, without white space; "\|" is part of a cell. */
export function splitRow(raw: string, line: Line): RawRange[] {
  const cells: RawRange[] = [];
  let start = raw[line.start] === '|' ? line.start + 1 : line.start;
  for (let i = start; i <= line.end; i++) {
    if (i < line.end && raw[i] === '\\') i++;
    else if (i === line.end || raw[i] === '|') {
      if (i > start) cells.push({ start, end: i });
      start = i + 1;
    }
  }
  return cells;
}
