import type { Article, Diagnostic, MediaType } from '../model/article.ts';
import type { SourceMetadata } from '../model/source.ts';
import { decodeSource } from './decode.ts';
import { walkHtml } from './html-blocks.ts';
import { parseHtml } from './html-document.ts';
import { createPlaceFinder } from './lines.ts';
import { findMainText } from './main-text.ts';
import type { ParsedSource } from './parsed-source.ts';
import { writePlainText } from './plain-text.ts';
import { refineBlocks } from './refine-blocks.ts';
import { type BuiltText, TextBuilder } from './text-builder.ts';

/** What is known of a source beside its bytes. */
export interface ReadOptions {
  /** Absent: by the name's extension, then by the content. */
  readonly mediaType?: MediaType;
  /** Name of the file; only its extension is read. */
  readonly path?: string;
  /** Label of the charset that was declared outside the file, as by HTTP. */
  readonly charset?: string;
  readonly hints?: unknown;
}

/** Reads a source into an article. Never throws on bad input: what is wrong stands in its diagnostics. */
export function readArticle(bytes: Uint8Array, options: ReadOptions = {}): Article {
  const decoded = decodeSource(bytes, options.charset);
  const { raw, charset } = decoded;
  const mediaType = options.mediaType ?? mediaTypeOf(options.path, raw);
  const diagnostics: Diagnostic[] = [...decoded.diagnostics];
  const builder = new TextBuilder(raw);
  let built: BuiltText;
  if (mediaType === 'text/html') {
    const source = parseHtml(raw);
    const infos = walkHtml(source, raw, builder);
    built = builder.build();
    const main = findMainText(source.document, built.text, built.blocks, infos);
    built = { ...built, blocks: built.blocks.map((b, i) => (main[i] ? b : { ...b, kind: 'furniture' })) };
  } else {
    writePlainText(raw, 0, builder);
    built = builder.build();
  }
  const { text, map } = built;
  const blocks = refineBlocks(text, built.blocks);
  const findPlace = createPlaceFinder(raw);
  const parsed: ParsedSource = {
    raw,
    mediaType,
    charset,
    text,
    blocks,
    bytesOfRaw: decoded.bytesOfRaw,
    bytesOf(span) {
      const { start, end } = map.rawRange(span);
      return decoded.bytesOfRaw(start, end);
    },
    placeOf: (offset) => findPlace(map.rawRange({ start: offset, end: offset + 1 }).start),
  };
  const metadata: SourceMetadata = { author: [], isBasedOn: [] };
  return { ...parsed, metadata, diagnostics };
}

function mediaTypeOf(path: string | undefined, raw: string): MediaType {
  if (path && /\.(?:x?html?|shtml)$/i.test(path)) return 'text/html';
  if (path && /\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 'text/markdown';
  return /^\s{0,256}(?:<!doctype html|<html|<\?xml[^>]{0,256}>\s{0,64}<(?:!doctype html|html))/i.test(raw)
    ? 'text/html'
    : 'text/plain';
}
