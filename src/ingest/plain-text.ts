import type { BlockKind } from '../model/article.ts';
import { findReferences } from './character-references.ts';
import { type Line, splitLines } from './lines.ts';
import { findSeams } from './seams.ts';
import { isTitleLike } from './shape.ts';
import { findStrongMarks } from './strong-marks.ts';
import type { TextBuilder } from './text-builder.ts';
import { createTextWriter } from './text-writer.ts';
import { createWrapTest } from './wrapping.ts';

/** "- ", "* ", "• ", "– ", "1. ", "2) ", "(3) ": a marker and the white space after it. */
const LIST_MARKER = /(?:[-*+•‣▪●◦·–—]|\d{1,3}[.)]|\(\d{1,3}\))[ \t\u00a0]{1,8}(?=\S)/y;
const HEADING_MARKER = /(#{1,6})[ \t]{1,8}(?=\S)/y;
const QUOTE_MARKER = />[ \t]?/y;

/** What a marker begins with; most lines begin with a letter, and need no closer look. */
const MARKER_START = /[-*+•‣▪●◦·–—\d(#>]/;

/** A line with the marker that it begins with. */
interface MarkedLine extends Line {
  readonly kind: 'text' | 'list-item' | 'heading' | 'quotation';
  readonly level?: number;
  /** Where the words begin, after the marker. */
  readonly content: number;
}

/** Writes the blocks of a plain text from `from` on. */
export function writePlainText(raw: string, from: number, builder: TextBuilder): void {
  const lines = splitLines(raw, from);
  const isWrapped = createWrapTest(raw, lines);
  // an archive may leave its text escaped: "Contoso &lt;CTSO.N>"
  const replacements = [...findReferences(raw), ...findStrongMarks(raw)].sort((a, b) => a.start - b.start);
  const write = createTextWriter(replacements, raw, builder);
  let at = 0;
  while (at < lines.length) {
    const first = markLine(raw, lines[at]!);
    if (first.start === first.end) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let last = first; end < lines.length; end++) {
      const next = markLine(raw, lines[end]!);
      if (!continues(first, last, next, isWrapped(end - 1))) break;
      last = next;
    }
    writeBlock(raw, lines.slice(at, end), first, builder, write);
    at = end;
  }
}

function markLine(raw: string, line: Line): MarkedLine {
  const { start, end, indent } = line;
  if (start === end || !MARKER_START.test(raw[start]!)) return { start, end, indent, kind: 'text', content: start };
  const at = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.exec(raw);
  };
  const heading = at(HEADING_MARKER);
  if (heading) return { ...line, kind: 'heading', level: heading[1]!.length, content: line.start + heading[0].length };
  const item = at(LIST_MARKER);
  if (item && line.start + item[0].length < line.end) {
    return { ...line, kind: 'list-item', level: 1, content: line.start + item[0].length };
  }
  const quote = at(QUOTE_MARKER);
  if (quote) return { ...line, kind: 'quotation', content: line.start + quote[0].length };
  return { ...line, kind: 'text', content: line.start };
}

/** Whether `next` goes on with the block that `first` began and `last` ended so far. */
function continues(first: MarkedLine, last: MarkedLine, next: MarkedLine, isWrapped: boolean): boolean {
  if (next.start === next.end || next.kind === 'heading' || next.kind === 'list-item') return false;
  if (first.kind === 'heading') return false;
  if (next.kind === 'quotation') return first.kind === 'quotation' && next.content < next.end;
  if (first.kind === 'quotation') return false;
  if (first.kind === 'list-item') return next.indent > first.indent;
  return next.indent < last.indent + 2 && isWrapped;
}

function writeBlock(
  raw: string,
  lines: readonly Line[],
  first: MarkedLine,
  builder: TextBuilder,
  write: (start: number, end: number) => void,
): void {
  const { kind, level } = kindOf(raw, lines, first);
  let from = first.content;
  lines.forEach((line, i) => {
    if (i > 0) {
      const content = first.kind === 'quotation' ? markLine(raw, line).content : line.start;
      builder.addBreak(from, content);
      from = content;
    }
    for (const seam of kind === 'paragraph' ? findSeams(raw.slice(from, line.end)).map((at) => at + from) : []) {
      write(from, seam);
      builder.endBlock(kind);
      from = seam;
    }
    write(from, line.end);
    from = line.end;
  });
  builder.endBlock(kind, level);
}

function kindOf(raw: string, lines: readonly Line[], first: MarkedLine): { kind: BlockKind; level?: number } {
  if (first.kind !== 'text') return { kind: first.kind, level: first.level };
  const isTitle = lines.length === 1 && isTitleLike(raw.slice(first.start, first.end));
  return isTitle ? { kind: 'heading', level: 2 } : { kind: 'paragraph' };
}
