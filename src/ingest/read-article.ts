import type { Article, Diagnostic, MediaType } from '../model/article.ts';
import type { MetadataHints } from '../model/hints.ts';
import { describeBinary } from './binary.ts';
import { type DecodedSource, decodeSource } from './decode.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { createPlaceFinder } from './lines.ts';
import { writeMarkdown } from './markdown.ts';
import { detectMediaType } from './media-type.ts';
import { buildMetadata } from './metadata/build-metadata.ts';
import type { FrontMatter, HtmlDocument, ParsedSource } from './parsed-source.ts';
import { writePlainText } from './plain-text.ts';
import { readHtml } from './read-html.ts';
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
  /** What is known of its metadata from outside, the strongest first. */
  readonly hints?: MetadataHints;
}

/** Reads a source into an article. Never throws on bad input: what is wrong stands in its diagnostics. */
export function readArticle(bytes: Uint8Array, options: ReadOptions = {}): Article {
  const decoded = decodeSource(bytes, options.charset);
  const unusable = findUnusable(bytes, decoded);
  const parsed = parseSource(unusable ? { ...decoded, raw: '' } : decoded, options);
  const { metadata, diagnostics } = buildMetadata(parsed, options.hints ?? []);
  const { text, blocks, mediaType, charset, bytesOf, placeOf } = parsed;
  const found = unusable ? [unusable] : [...decoded.diagnostics, ...checkText(parsed)];
  return { text, blocks, mediaType, charset, metadata, diagnostics: [...found, ...diagnostics], bytesOf, placeOf };
}

function parseSource({ raw, charset, bytesOfRaw }: DecodedSource, options: ReadOptions): ParsedSource {
  const mediaType = options.mediaType ?? detectMediaType(options.path, raw);
  const { text, blocks, map, document, frontMatter } = readText(raw, mediaType);
  const findPlace = createPlaceFinder(raw);
  return {
    raw,
    mediaType,
    charset,
    text,
    blocks: refineBlocks(text, blocks),
    document,
    frontMatter,
    bytesOfRaw,
    bytesOf(span) {
      const { start, end } = map.rawRange(span);
      return bytesOfRaw(start, end);
    },
    placeOf: (offset) => findPlace(map.rawRange({ start: offset, end: offset + 1 }).start),
  };
}

function readText(
  raw: string,
  mediaType: MediaType,
): BuiltText & { document?: HtmlDocument; frontMatter?: FrontMatter } {
  if (mediaType === 'text/html') return readHtml(raw);
  const frontMatter = findFrontMatter(raw);
  const builder = new TextBuilder(raw);
  const write = mediaType === 'text/markdown' ? writeMarkdown : writePlainText;
  write(raw, frontMatter?.end ?? 0, builder);
  return { ...builder.build(), frontMatter };
}

/** What keeps a file from being read as an article at all. */
function findUnusable(bytes: Uint8Array, { raw, charset }: DecodedSource): Diagnostic | undefined {
  const binary = describeBinary(bytes, charset.startsWith('utf-16'));
  if (binary) return { code: 'binary', severity: 'error', message: `is no article but ${binary}` };
  if (raw.trim() !== '') return undefined;
  return { code: 'empty', severity: 'warning', message: 'holds no text; remove it or fill it' };
}

function checkText({ text, blocks, mediaType }: ParsedSource): Diagnostic[] {
  if (blocks.some(({ kind }) => kind !== 'furniture' && kind !== 'headline')) return [];
  const message =
    text === ''
      ? 'holds no visible text; pages that a script fills must be saved after it ran'
      : 'holds no main text beside navigation and the like, so nothing in it is a claim';
  return mediaType === 'text/html' || text === '' ? [{ code: 'no-main-text', severity: 'warning', message }] : [];
}
