import type { BlockKind } from '../model/article.ts';
import type { HtmlSource } from './html-document.ts';
import { type HtmlContainer, type HtmlElement, type HtmlText, isBlockElement, walkTree } from './html-walk.ts';
import type { TextBuilder } from './text-builder.ts';
import { createTextWriter } from './text-writer.ts';

/** What the walk knows of a block beside its text, for the scorer of the main text. */
export interface HtmlBlock {
  /** The innermost element that holds all of the block. */
  readonly element: HtmlContainer;
  /** Visible code units inside links. */
  readonly linkLength: number;
  /** Whether all of it is set in bold type. */
  readonly isBold: boolean;
}

const BOLD = new Set(['b', 'strong']);

/** A cell of more text than this, or a paragraph in one, is part of a page laid out by tables. */
const MAX_CELL_LENGTH = 300;
const MAX_CELL_PARAGRAPH = 60;

/** Walks the page in reading order and writes its blocks; the result is parallel to the blocks of the builder. */
export function walkHtml(source: HtmlSource, raw: string, builder: TextBuilder): HtmlBlock[] {
  const found: HtmlBlock[] = [];
  const writeText = createTextWriter(source.replacements, raw, builder);
  let block = { link: 0, bold: 0, all: 0 };
  let links = 0;
  let bolds = 0;
  let breaks = 0;

  const endBlock = (element: HtmlContainer) => {
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
    } else if (isBlockElement(element)) endBlock(blockElementOf(element.parent as HtmlContainer));
    if (element.name === 'a') links++;
    if (BOLD.has(element.name)) bolds++;
  };
  const leave = (element: HtmlElement) => {
    if (isBlockElement(element)) endBlock(element);
    if (element.name === 'a') links--;
    if (BOLD.has(element.name)) bolds--;
  };
  const text = (node: HtmlText) => {
    const before = builder.blockLength;
    writeText(node.startIndex!, node.endIndex! + 1);
    const written = builder.blockLength - before;
    if (written > 0) breaks = 0;
    block.all += written;
    if (links > 0) block.link += written;
    if (bolds > 0) block.bold += written;
  };

  walkTree(source.document, { text, enter, leave });
  endBlock(source.document);
  return found;
}

/** The nearest element that makes blocks, from `node` outwards. */
function blockElementOf(node: HtmlContainer): HtmlContainer {
  let at = node;
  while (at.parent && !isBlockElement(at)) at = at.parent as HtmlContainer;
  return at;
}

/** Kind of the text that stands directly in an element. */
function kindOf(element: HtmlContainer, length: number): { kind: BlockKind; level?: number } {
  let lists = 0;
  let kind: BlockKind | undefined;
  for (let at: HtmlContainer | null = element, steps = 0; at && steps < 64; steps++) {
    const name: string = 'attribs' in at ? at.name : '';
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (name === 'figcaption' || name === 'figure' || name === 'caption' || isNamedCaption(at))
      return { kind: 'caption' };
    if (name === 'ul' || name === 'ol' || name === 'menu') lists++;
    else if (name === 'li') kind ??= 'list-item';
    else if (name === 'blockquote') kind ??= 'quotation';
    else if (name === 'td' || name === 'th') {
      kind ??= length <= (at === element ? MAX_CELL_LENGTH : MAX_CELL_PARAGRAPH) ? 'table-cell' : 'paragraph';
    }
    at = at.parent as HtmlContainer | null;
  }
  return kind === 'list-item' ? { kind, level: Math.max(lists, 1) } : { kind: kind ?? 'paragraph' };
}

/** Templates that know no figure elements name their captions. */
function isNamedCaption(element: HtmlContainer): boolean {
  return 'attribs' in element && /(?:^|[\s_-])(?:caption|cutline)/i.test(element.attribs.class?.slice(0, 200) ?? '');
}
