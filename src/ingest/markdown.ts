import type { BlockKind } from '../model/article.ts';
import { type Line, splitLines } from './lines.ts';
import { appendInline, type RawRange } from './markdown-inline.ts';
import { findHiddenEnd, isDelimiterRow, splitRow } from './markdown-lines.ts';
import { findDefinitions, isDefinition, type LinkDefinitions } from './markdown-links.ts';
import { endsSentence, isTitleLike } from './shape.ts';
import type { TextBuilder } from './text-builder.ts';

const ATX_HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^(?:={2,}|-{2,})$/;
const LIST_MARKER = /^(?:[-*+•]|\d{1,9}[.)])[ \t]{1,8}(?:\[[ xX]\][ \t]{1,4})?(?=\S)/;
const QUOTE_MARK = />[ \t]?/y;
const LONE_IMAGE = /^!\[([^\]]{0,1000})\]\([^()]{0,2000}\)$/;
const LONE_BOLD = /^(?:\*\*([^*]{1,200})\*\*|__([^_]{1,200})__):?$/;
const FOOTNOTE = /^\[\^[^\]\s]{1,64}\]:[ \t]*/;

/** Two lines longer than this, the first a whole sentence, are two paragraphs even without a blank line between them. */
const LONG_LINE = 160;

/** A block that is being read; its ranges hold the words, without the marks of lists and quotations. */
interface OpenBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly ranges: RawRange[];
}

/** A line without the marks of the quotations that it stands in. */
interface MarkdownLine extends RawRange {
  readonly words: string;
  readonly indent: number;
  readonly isQuoted: boolean;
}

/** Writes the blocks of a Markdown file from `from` on (CommonMark with tables, footnotes and strikethrough). */
export function writeMarkdown(raw: string, from: number, builder: TextBuilder): void {
  const lines = splitLines(raw, from);
  const definitions = findDefinitions(raw, lines);
  const lists: number[] = [];
  let open: OpenBlock | undefined;
  const flush = () => {
    if (open) writeBlock(raw, open, definitions, builder);
    open = undefined;
  };

  for (let n = 0; n < lines.length; n++) {
    const line = readLine(raw, lines[n]!);
    const hiddenEnd = findHiddenEnd(raw, lines, n, line.words);
    if (hiddenEnd !== undefined) {
      flush();
      if (/^[`~]/.test(line.words)) writeCode(lines.slice(n + 1, hiddenEnd), builder);
      n = hiddenEnd;
    } else if (line.words === '') flush();
    else if (open?.kind === 'paragraph' && UNDERLINE.test(line.words)) {
      open = { ...open, kind: 'heading', level: line.words[0] === '=' ? 1 : 2 };
      flush();
    } else if (RULE.test(line.words) || isDefinition(line.words)) flush();
    else if (line.words.includes('|') && isDelimiterRow(raw, lines[n + 1])) {
      flush();
      n = writeTable(raw, lines, n, definitions, builder);
    } else if (open && continues(raw, open, line)) open.ranges.push(line);
    else {
      flush();
      open = openBlock(line, lists);
      if (open.kind === 'heading') flush();
    }
  }
  flush();
}

function readLine(raw: string, line: Line): MarkdownLine {
  let start = line.start;
  for (let depth = 0; depth < 8; depth++) {
    QUOTE_MARK.lastIndex = start;
    const mark = QUOTE_MARK.exec(raw);
    if (!mark || start >= line.end) break;
    start += mark[0].length;
  }
  const isQuoted = start > line.start;
  start = Math.min(start, line.end);
  return { start, end: line.end, words: raw.slice(start, line.end), indent: line.indent, isQuoted };
}

function openBlock(line: MarkdownLine, lists: number[]): OpenBlock {
  const { words, start, end, indent } = line;
  const heading = ATX_HEADING.exec(words);
  if (heading) {
    lists.length = 0;
    const after = Math.max(heading[0].length, words.replace(/[ \t]#{1,20}$/, '').length);
    return {
      kind: 'heading',
      level: heading[1]!.length,
      ranges: [{ start: start + heading[0].length, end: start + after }],
    };
  }
  const marker = LIST_MARKER.exec(words);
  if (marker) {
    while (lists.length > 0 && lists.at(-1)! > indent) lists.pop();
    if (lists.length === 0 || indent >= lists.at(-1)! + 2) lists.push(indent);
    return { kind: 'list-item', level: lists.length, ranges: [{ start: start + marker[0].length, end }] };
  }
  if (line.isQuoted) return { kind: 'quotation', ranges: [line] };
  if (lists.length > 0 && indent >= lists[0]! + 2) return { kind: 'list-item', level: lists.length, ranges: [line] };
  lists.length = 0;
  const note = FOOTNOTE.exec(words);
  return { kind: 'paragraph', ranges: [{ start: start + (note?.[0].length ?? 0), end }] };
}

function continues(raw: string, open: OpenBlock, line: MarkdownLine): boolean {
  if (ATX_HEADING.test(line.words) || LIST_MARKER.test(line.words) || FOOTNOTE.test(line.words)) return false;
  if (line.isQuoted && open.kind !== 'quotation') return false;
  const last = open.ranges.at(-1)!;
  const isLong = line.words.length >= LONG_LINE && last.end - last.start >= LONG_LINE;
  return !(isLong && endsSentence(raw.slice(last.end - 8, last.end)));
}

function writeBlock(raw: string, block: OpenBlock, definitions: LinkDefinitions, builder: TextBuilder): void {
  const [first] = block.ranges;
  const words = block.ranges.length === 1 ? raw.slice(first!.start, first!.end) : '';
  const image = LONE_IMAGE.exec(words);
  if (image) {
    appendInline(raw, [{ start: first!.start + 2, end: first!.start + 2 + image[1]!.length }], definitions, builder);
    builder.endBlock('caption');
    return;
  }
  const bold = block.kind === 'paragraph' ? LONE_BOLD.exec(words) : null;
  appendInline(raw, block.ranges, definitions, builder);
  if (bold && isTitleLike(bold[1] ?? bold[2]!)) builder.endBlock('heading', 3);
  else builder.endBlock(block.kind, block.level);
}

/** Code is no speech of the article; it stays addressable. */
function writeCode(lines: readonly Line[], builder: TextBuilder): void {
  lines.forEach((line, i) => {
    if (i > 0) builder.addBreak(lines[i - 1]!.end, line.start);
    builder.append(line.start, line.end);
  });
  builder.endBlock('furniture');
}

/** Writes a table from its header on; answers the index of its last line. */
function writeTable(
  raw: string,
  lines: readonly Line[],
  header: number,
  definitions: LinkDefinitions,
  builder: TextBuilder,
): number {
  let n = header;
  for (; n < lines.length && raw.slice(lines[n]!.start, lines[n]!.end).includes('|'); n++) {
    if (n === header + 1) continue;
    for (const cell of splitRow(raw, lines[n]!)) {
      appendInline(raw, [cell], definitions, builder);
      builder.endBlock('table-cell');
    }
  }
  return n - 1;
}
