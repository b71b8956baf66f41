import type { BlockKind } from '../model/article.ts';
import type { HtmlSource, Replacement } from './html-document.ts';
import type { HtmlDocument } from './parsed-source.ts';
import type { TextBuilder } from './text-builder.ts';

type HtmlNode = HtmlDocument['children'][number];
/** An element of the tree. */
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** What the walk knows of a block beside its text, for the scorer of the main text. */
export interface HtmlBlock {
  /** The innermost element that holds all of the block. */
  readonly element: HtmlElement | HtmlDocument;
  /** Visible code units inside links. */
  readonly linkLength: number;
  /** Whether all of it is set in bold type. */
  readonly isBold: boolean;
}

/** Elements whose content is no text of the page. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select datalist textarea input head map frameset'.split(
    ' ',
  ),
);

/** Elements that begin and end a block, as style sheets of browsers display them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html img legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const BOLD = new Set(['b', 'strong']);

/** A cell of more text than this is part of a page laid out by tables. */
const MAX_CELL_LENGTH = 300;

/** Walks the page in reading order and writes its blocks; the result is parallel to the blocks of the builder. */
export function walkHtml(source: HtmlSource, raw: string, builder: TextBuilder): HtmlBlock[] {
  const found: HtmlBlock[] = [];
  const writeText = createTextWriter(source.replacements, raw, builder);
  let block = { link: 0, bold: 0, all: 0 };
  let links = 0;
  let bolds = 0;
  let breaks = 0;

  const endBlock = (element: HtmlElement | HtmlDocument) => {
    const { kind, level } = kindOf(element, builder.blockLength);
    if (builder.endBlock(kind, level)) {
      found.push({ element, linkLength: block.link, isBold: block.bold > 0 && block.bold === block.all });
    }
    block = { link: 0, bold: 0, all: 0 };
    breaks = 0;
  };
  const enter = (element: HtmlElement) => {
    if (element.name === 'br') {
      builder.addBreak(element.startIndex!, element.endIndex! + 1);
      if (++breaks === 2) endBlock(blockElementOf(element));
    } else if (BLOCKS.has(element.name)) endBlock(blockElementOf(element.parent));
    if (element.name === 'a') links++;
    if (BOLD.has(element.name)) bolds++;
  };
  const leave = (element: HtmlElement) => {
    if (BLOCKS.has(element.name)) endBlock(element);
    if (element.name === 'a') links--;
    if (BOLD.has(element.name)) bolds--;
  };
  const text = (node: HtmlNode & { data: string }) => {
    const before = builder.blockLength;
    writeText(node.startIndex!, node.endIndex! + 1);
    const written = builder.blockLength - before;
    if (written > 0) breaks = 0;
    block.all += written;
    if (links > 0) block.link += written;
    if (bolds > 0) block.bold += written;
  };

  let node: HtmlNode | null = source.document.firstChild;
  while (node) {
    if (node.type === 'text') text(node as HtmlNode & { data: string });
    const element = 'attribs' in node ? node : undefined;
    const isOpen = element !== undefined && !SKIPPED.has(element.name);
    if (isOpen) {
      enter(element);
      if (element.firstChild) {
        node = element.firstChild;
        continue;
      }
      leave(element);
    }
    while (node && !node.next) {
      const parent: HtmlNode | HtmlDocument | null = node.parent;
      if (!parent || !('attribs' in parent)) node = null;
      else leave((node = parent));
    }
    node = node?.next ?? null;
  }
  endBlock(source.document);
  return found;
}

/** Writes runs of text nodes, which must come in the order of the file, with their references resolved. */
function createTextWriter(replacements: readonly Replacement[], raw: string, builder: TextBuilder) {
  let cursor = 0;
  return (start: number, end: number): void => {
    while (cursor < replacements.length && replacements[cursor]!.start < start) cursor++;
    let from = start;
    for (; cursor < replacements.length && replacements[cursor]!.start < end; cursor++) {
      const { start: at, end: after, value } = replacements[cursor]!;
      builder.append(from, at);
      if (value !== '') builder.appendDecoded(value, at, after);
      from = after;
    }
    builder.append(from, Math.min(end, raw.length));
  };
}

/** The nearest element that makes blocks, from `node` outwards. */
function blockElementOf(node: HtmlNode | HtmlDocument | null): HtmlElement | HtmlDocument {
  let at = node;
  while (at?.parent && !('attribs' in at && BLOCKS.has(at.name))) at = at.parent;
  return at as HtmlElement | HtmlDocument;
}

/** Kind of the text that stands directly in an element. */
function kindOf(element: HtmlElement | HtmlDocument, length: number): { kind: BlockKind; level?: number } {
  let lists = 0;
  let kind: BlockKind | undefined;
  for (let at: HtmlElement | HtmlDocument | null = element, steps = 0; at && steps < 64; steps++) {
    const name: string = 'attribs' in at ? at.name : '';
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (name === 'figcaption' || name === 'figure' || name === 'caption' || isNamedCaption(at))
      return { kind: 'caption' };
    if (name === 'ul' || name === 'ol' || name === 'menu') lists++;
    else if (name === 'li') kind ??= 'list-item';
    else if (name === 'blockquote') kind ??= 'quotation';
    else if (name === 'td' || name === 'th') kind ??= length <= MAX_CELL_LENGTH ? 'table-cell' : 'paragraph';
    at = at.parent as HtmlElement | HtmlDocument | null;
  }
  return kind === 'list-item' ? { kind, level: Math.max(lists, 1) } : { kind: kind ?? 'paragraph' };
}

/** Templates that know no figure elements name their captions. */
function isNamedCaption(element: HtmlElement | HtmlDocument): boolean {
  return 'attribs' in element && /(?:^|[\s_-])(?:caption|cutline)/i.test(element.attribs['class']?.slice(0, 200) ?? '');
}
