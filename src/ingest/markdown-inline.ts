import { findReferences } from './character-references.ts';
import type { Replacement } from './html-document.ts';
import { findEmphasis } from './markdown-emphasis.ts';
import { findLinkTarget, type LinkDefinitions } from './markdown-links.ts';
import type { TextBuilder } from './text-builder.ts';

/** A half-open run of the file. */
export interface RawRange {
  readonly start: number;
  readonly end: number;
}

/** Elements that writers of Markdown use; other angle brackets are text ("<SNB.L>"). */
const TAG =
  /<\/?(a|abbr|article|aside|b|big|blockquote|br|center|cite|code|del|details|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|picture|pre|q|s|section|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|time|tr|tt|u|ul|video|wbr)(?:\s[^<>]{0,4000})?\/?>/iy;
/** Those of them that part words. */
const PARTING =
  /^(?:article|aside|blockquote|br|center|details|div|fig.*|h\d|hr|li|ol|p|pre|section|summary|t[abdhr].*|ul)$/i;
const AUTOLINK = /<((?:https?:|mailto:|ftp:)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,128})>/y;
const FOOTNOTE_REFERENCE = /\[\^[^\]\s]{1,64}\]/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Appends the text of a run of Markdown, which may stand on several lines: without its marks, links by their words. */
export function appendInline(
  raw: string,
  ranges: readonly RawRange[],
  definitions: LinkDefinitions,
  builder: TextBuilder,
): void {
  const text = ranges.map((range) => raw.slice(range.start, range.end)).join('\n');
  const starts: number[] = [];
  for (let i = 0, at = 0; i < ranges.length; at += ranges[i]!.end - ranges[i]!.start + 1, i++) starts.push(at);
  let line = 0;
  const rawOf = (offset: number) => {
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
    return ranges[line]!.start + offset - starts[line]!;
  };
  let from = 0;
  const copyTo = (end: number) => {
    while (from < end) {
      const start = rawOf(from);
      const stop = Math.min(end, starts[line]! + ranges[line]!.end - ranges[line]!.start);
      if (stop > from) builder.append(start, start + stop - from);
      // At the end of a line: what stands before the words of the next one may be the marks of a quotation.
      if (stop < end) builder.addBreak(ranges[line]!.end, ranges[line + 1]!.start);
      from = stop < end ? stop + 1 : stop;
    }
  };
  for (const { start, end, value } of findMarkup(text, definitions)) {
    if (start < from) continue;
    copyTo(start);
    const rawStart = rawOf(start);
    const rawEnd = rawOf(end - 1) + 1;
    if (value === ' ') builder.addBreak(rawStart, rawEnd);
    else if (value !== '') builder.appendDecoded(value, rawStart, rawEnd);
    from = end;
  }
  copyTo(text.length);
}

/** Runs of the text that are not said as they stand, in order; one that begins inside another is void. */
function findMarkup(text: string, definitions: LinkDefinitions): Replacement[] {
  const found: Replacement[] = [];
  const plain: RawRange[] = [];
  const references = new Map(findReferences(text).map((found) => [found.start, found]));
  const findCodeEnd = createCodeEndFinder(text);
  const brackets: { start: number; isImage: boolean }[] = [];
  const drop = (start: number, end: number, value = '') => found.push({ start, end, value });
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let commentEnd = 0;
  for (let i = 0; i < text.length; ) {
    const at = i++;
    switch (text[at]) {
      case '\\':
        if (text[i] === '\n') drop(at, i, ' ');
        else if (PUNCTUATION.test(text[i] ?? '')) drop(at, ++i, text[i - 1]);
        break;
      case '`': {
        while (text[i] === '`') i++;
        const end = findCodeEnd(at, i - at);
        if (end < 0) break;
        drop(at, i);
        drop(end, end + i - at);
        plain.push({ start: at, end: end + i - at });
        i = end + i - at;
        break;
      }
      case '&': {
        const reference = references.get(at);
        if (reference) {
          found.push(reference);
          i = reference.end;
        }
        break;
      }
      case '<': {
        const tag = match(TAG, at);
        const link = tag ? null : match(AUTOLINK, at);
        if (tag) drop(at, (i = at + tag[0].length), PARTING.test(tag[1]!) ? ' ' : '');
        else if (link) {
          drop(at, at + 1);
          i = at + link[0].length;
          drop(i - 1, i);
          plain.push({ start: at, end: i });
        } else if (text.startsWith('<!--', at) && commentEnd >= 0) {
          commentEnd = text.indexOf('-->', at);
          if (commentEnd >= 0) drop(at, (i = commentEnd + 3));
        }
        break;
      }
      case '!':
        if (text[i] === '[') brackets.push({ start: at, isImage: text[i++] === '[' });
        break;
      case '[': {
        const note = match(FOOTNOTE_REFERENCE, at);
        if (note) drop(at, (i = at + note[0].length));
        else brackets.push({ start: at, isImage: false });
        break;
      }
      case ']': {
        const open = brackets.pop();
        const end = open ? findLinkTarget(text, open.start, at, definitions) : -1;
        if (!open || end < 0) break;
        if (open.isImage) drop(open.start, end);
        else {
          drop(open.start, open.start + 1);
          drop(at, end);
        }
        plain.push({ start: at, end });
        i = end;
        break;
      }
    }
  }
  for (const mark of findEmphasis(text, plain)) drop(mark.start, mark.end);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Answers where the run of backticks begins that closes a code span; every run is looked at once. */
function createCodeEndFinder(text: string): (start: number, length: number) => number {
  let runs: Map<number, number[]> | undefined;
  return (start, length) => {
    if (!runs) {
      runs = new Map();
      for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const same = runs.get(run.length);
        if (same) same.push(index);
        else runs.set(run.length, [index]);
      }
      for (const same of runs.values()) same.reverse();
    }
    const same = runs.get(length) ?? [];
    while (same.length > 0 && same.at(-1)! <= start) same.pop();
    return same.at(-1) ?? -1;
  };
}
