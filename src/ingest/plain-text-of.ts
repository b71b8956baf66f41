import type { MediaType } from '../model/article.ts';
import { foldText } from './characters.ts';
import { decodeSlice } from './decode.ts';
import { parseHtml } from './html-document.ts';
import { collectText } from './html-walk.ts';
import { writeMarkdown } from './markdown.ts';
import { TextBuilder } from './text-builder.ts';

/**
 * What a run of bytes that was cut from a source says: decoded, without tags and marks, character references resolved,
 * white space folded. It knows nothing of the map that gave the run, so that one can be checked against the other.
 */
export function plainTextOf(bytes: Uint8Array, mediaType: MediaType, charset: string): string {
  const raw = decodeSlice(bytes, charset);
  if (mediaType === 'text/html') return foldText(collectText(parseHtml(raw).document));
  if (mediaType === 'text/plain') return foldText(raw.replace(/(?:\r\n?|\n)[ \t]*>[ \t]?/g, ' '));
  const builder = new TextBuilder(raw);
  writeMarkdown(raw, 0, builder);
  return foldText(builder.build().text);
}
