import type { MediaType } from '../model/article.ts';
import { findReferences } from './character-references.ts';
import { foldText } from './characters.ts';
import { decodeSlice } from './decode.ts';
import { parseHtml } from './html-document.ts';
import { collectText } from './html-walk.ts';
import { splitLines } from './lines.ts';
import { appendInline } from './markdown-inline.ts';
import { TextBuilder } from './text-builder.ts';

/**
 * What a run of bytes that was cut from a source says: decoded, without tags and marks, character references resolved,
 * white space folded. It knows nothing of the map that gave the run, so that one can be checked against the other.
 */
export function plainTextOf(bytes: Uint8Array, mediaType: MediaType, charset: string): string {
  const raw = decodeSlice(bytes, charset);
  if (mediaType === 'text/html') return foldText(collectText(parseHtml(raw).document));
  return foldText(mediaType === 'text/plain' ? textOfPlain(raw) : textOfMarkdown(raw));
}

/**
 * Whether a run of bytes says `text`. A run of Markdown may hold one of a pair of marks without the other, or a reference
 * without its definition, which only the whole file would tell from plain characters: marks are left out on both sides,
 * of plain text those around strong words.
 */
export function saysText(bytes: Uint8Array, mediaType: MediaType, charset: string, text: string): boolean {
  const said = plainTextOf(bytes, mediaType, charset);
  if (said === foldText(text)) return true;
  if (mediaType === 'text/plain') return said.replaceAll('**', '') === foldText(text).replaceAll('**', '');
  return mediaType === 'text/markdown' && withoutMarks(said) === withoutMarks(text);
}

/** Without the marks of quoted lines, character references resolved. */
function textOfPlain(raw: string): string {
  const text = raw.replace(/(?:\r\n?|\n)[ \t]*>[ \t]?/g, ' ');
  let said = '';
  let from = 0;
  for (const { start, end, value } of findReferences(text)) {
    said += text.slice(from, start) + value;
    from = end;
  }
  return said + text.slice(from);
}

/** Read as the inside of a block: "1." at the beginning of the run is a number, not a list. */
function textOfMarkdown(slice: string): string {
  let open = 0;
  let missing = 0;
  for (const { 0: bracket } of slice.matchAll(/[[\]]/g)) {
    open += bracket === '[' ? 1 : -1;
    missing = Math.max(missing, -open);
  }
  // The run may begin inside the words of a link: its bracket is put back, so that the target is known for one.
  const raw = '['.repeat(missing) + slice;
  const ranges = splitLines(raw, 0).map(({ start, end }, i) => {
    const marks = i === 0 ? 0 : /^(?:>[ \t]?){0,8}/.exec(raw.slice(start, end))![0].length;
    return { start: start + marks, end };
  });
  const builder = new TextBuilder(raw);
  appendInline(raw, ranges, new Set(), builder);
  builder.endBlock('paragraph');
  return builder.build().text;
}

function withoutMarks(text: string): string {
  const words = textOfMarkdown(text.replaceAll('\\', ''))
    .replace(/\]\[[^\]]{0,300}\]/g, '')
    .replace(/[*_~`\\[\]!<>\s]/g, '');
  return foldText(collectText(parseHtml(words).document));
}
