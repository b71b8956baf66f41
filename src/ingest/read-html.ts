import type { Block } from '../model/article.ts';
import { walkHtml } from './html-blocks.ts';
import { parseHtml } from './html-document.ts';
import { findPageHeadline } from './html-headline.ts';
import { findMainText } from './main-text.ts';
import type { HtmlDocument } from './parsed-source.ts';
import { isTitleLike } from './shape.ts';
import { type BuiltText, TextBuilder } from './text-builder.ts';

/** Reads a page: all its visible text in blocks, those outside the main text flagged as furniture. */
export function readHtml(raw: string): BuiltText & { document: HtmlDocument } {
  const source = parseHtml(raw);
  const builder = new TextBuilder(raw);
  const infos = walkHtml(source, raw, builder);
  const built = builder.build();
  const { document } = source;
  const isMain = findMainText(document, built.text, built.blocks, infos);
  const headline = findPageHeadline(document, built.text, built.blocks, isMain);
  const blocks = built.blocks.map((block, i): Block => {
    const { kind, span } = block;
    if (i === headline) return { kind: 'headline', span };
    if (!isMain[i]) return { kind: 'furniture', span };
    const isHeading = kind === 'paragraph' && infos[i]!.isBold && isTitleLike(built.text.slice(span.start, span.end));
    return isHeading ? { kind: 'heading', span, level: 4 } : block;
  });
  return { ...built, blocks, document };
}
