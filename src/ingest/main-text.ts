import { load } from 'cheerio/slim';
import type { Block } from '../model/article.ts';
import type { HtmlBlock } from './html-blocks.ts';
import type { HtmlContainer } from './html-walk.ts';
import { hintOf, isNamedBody } from './page-hints.ts';
import type { HtmlDocument } from './parsed-source.ts';

/** Elements that by their meaning hold no part of an article. */
const FURNITURE_ELEMENTS =
  'nav, footer, aside, button, dialog, menu, fieldset, [hidden], [role=navigation], [role=complementary], ' +
  '[role=contentinfo], [role=banner], [role=search], [role=dialog], [role=alertdialog], [role=toolbar], [role=menu]';

/** Elements that by their meaning hold an article. */
const BODY_ELEMENTS = '[itemprop~=articleBody]';

/** A container goes down to a child that holds at least this share of its prose. */
const DOMINANT_SHARE = 0.75;

/** Furniture by name or meaning that holds this share of the prose of the page is none: templates name things oddly. */
const TOO_LARGE_FOR_FURNITURE = { element: 0.5, furniture: 0.5, comments: 0.8 };

/** Prose of the announcement of another article at most. */
const MAX_TEASER_LENGTH = 400;

/** A line without a full stop before the first paragraph is part of the article from this length on. */
const MIN_STANDFIRST_LENGTH = 80;

/** A block as the scorer sees it. */
interface Scored {
  readonly text: string;
  readonly block: Block;
  readonly info: HtmlBlock;
  /** See {@link proseOf}. */
  readonly prose: number;
}

/** Tells for each block whether it belongs to the main text of the page. */
export function findMainText(
  document: HtmlDocument,
  text: string,
  blocks: readonly Block[],
  infos: readonly HtmlBlock[],
): boolean[] {
  const scored = blocks.map((block, i): Scored => {
    const content = text.slice(block.span.start, block.span.end);
    return { text: content, block, info: infos[i]!, prose: proseOf(content, infos[i]!.linkLength) };
  });
  const isFurniture = createFurnitureTest(document, scored);
  const free = scored.filter(({ info }) => !isFurniture(info.element));
  const isInside = createContainmentTest(findContainer(document, free));
  const main = new Set(free.filter(({ info }) => isInside(info.element)));
  const kept = scored.map((item) => main.has(item) && !isLinks(item));
  return trimEnds(scored, kept);
}

/** How much running prose a block holds: code units outside links, in blocks that read like sentences. */
function proseOf(text: string, linkLength: number): number {
  const plain = text.length - linkLength;
  if (plain < 20 || linkLength > text.length * 0.5) return 0;
  if (!/[.!?…。！？"”’»)]$/.test(text) && plain < 120) return 0;
  return plain < 60 ? plain / 2 : plain;
}

/** A block that is nothing but links is a menu entry, a tag or a teaser. */
function isLinks({ text, info, block }: Scored): boolean {
  if (block.kind === 'heading') return false;
  return info.linkLength > text.length * 0.7 && text.length - info.linkLength < 40;
}

/** Whether an element, or one around it, is furniture by its meaning or by its name. */
function createFurnitureTest(document: HtmlDocument, scored: readonly Scored[]): (element: HtmlContainer) => boolean {
  const byMeaning = new Set<unknown>(load(document)(FURNITURE_ELEMENTS).get());
  const sums = sumProse(scored);
  const total = sums.get(document) ?? 0;
  for (const teaser of findTeasers(scored, sums)) byMeaning.add(teaser);
  const verdicts = new Map<HtmlContainer, boolean>();
  const isOwn = (element: HtmlContainer): boolean => {
    if (!('attribs' in element) || element.name === 'body' || element.name === 'html') return false;
    const kind = byMeaning.has(element) ? 'element' : hintOf(element);
    return kind !== undefined && (sums.get(element) ?? 0) <= total * TOO_LARGE_FOR_FURNITURE[kind];
  };
  return (element) => {
    const chain: HtmlContainer[] = [];
    let at: HtmlContainer | null = element;
    while (at && !verdicts.has(at)) {
      chain.push(at);
      at = at.parent as HtmlContainer | null;
    }
    let verdict = at ? verdicts.get(at)! : false;
    for (const link of chain.reverse()) {
      verdict ||= isOwn(link);
      verdicts.set(link, verdict);
    }
    return verdict;
  };
}

/** Boxes of a heading that is a link and a few words beneath it: they announce other articles. */
function findTeasers(scored: readonly Scored[], sums: ReadonlyMap<HtmlContainer, number>): HtmlContainer[] {
  const teasers: HtmlContainer[] = [];
  for (const { block, info, text } of scored) {
    if (block.kind !== 'heading' || block.level === 1 || info.linkLength < text.length * 0.9) continue;
    let box = info.element.parent as HtmlContainer | null;
    for (let up = 0; up < 2 && box?.parent && !sums.get(box); up++) box = box.parent as HtmlContainer;
    if (box && (sums.get(box) ?? 0) <= MAX_TEASER_LENGTH) teasers.push(box);
  }
  return teasers;
}

/** The prose under each element that holds any. */
function sumProse(scored: readonly Scored[]): Map<HtmlContainer, number> {
  const sums = new Map<HtmlContainer, number>();
  const order: HtmlContainer[] = [];
  for (const { info, prose } of scored) {
    if (prose === 0) continue;
    const chain: HtmlContainer[] = [];
    let at: HtmlContainer | null = info.element;
    while (at && !sums.has(at)) {
      sums.set(at, 0);
      chain.push(at);
      at = at.parent as HtmlContainer | null;
    }
    order.push(...chain.reverse());
    sums.set(info.element, sums.get(info.element)! + prose);
  }
  // Every element stands after its parent, so that one pass from the end carries the sums upwards.
  for (let i = order.length - 1; i > 0; i--) {
    const parent = order[i]!.parent as HtmlContainer | null;
    if (parent) sums.set(parent, sums.get(parent)! + sums.get(order[i]!)!);
  }
  return sums;
}

/** The smallest element that holds most of the prose, paragraphs that stand together counting more than strewn ones. */
function findContainer(document: HtmlDocument, free: readonly Scored[]): HtmlContainer {
  const direct = new Map<HtmlContainer, number>();
  for (const { info, prose } of free) {
    const parent = (info.element.parent as HtmlContainer | null) ?? info.element;
    direct.set(parent, (direct.get(parent) ?? 0) + prose);
  }
  const weighted = free.map((item) => ({
    ...item,
    prose: item.prose * Math.sqrt(direct.get((item.info.element.parent as HtmlContainer | null) ?? item.info.element)!),
  }));
  const sums = sumProse(weighted);
  const bodies = load(document)(BODY_ELEMENTS).get() as unknown as HtmlContainer[];
  const body = bodies.find((element) => (sums.get(element) ?? 0) >= (sums.get(document) ?? 0) * 0.4);
  if (body) return body;
  // one long paragraph may hold most of the prose, and is no container of the others
  const blocks = new Set(free.map(({ info }) => info.element));
  let named: HtmlContainer | undefined;
  let container: HtmlContainer = document;
  for (;;) {
    const least: number = (sums.get(container) ?? 0) * DOMINANT_SHARE;
    const next: HtmlContainer | undefined = (container.children as HtmlContainer[]).find(
      (child) => !blocks.has(child) && (sums.get(child) ?? 0) > least,
    );
    if (!next) return named ?? container;
    container = next;
    if ('attribs' in next && next.name !== 'body' && isNamedBody(next)) named = next;
  }
}

function createContainmentTest(container: HtmlContainer): (element: HtmlContainer) => boolean {
  const start = container.startIndex ?? 0;
  const end = container.endIndex ?? Number.MAX_SAFE_INTEGER;
  return (element) => container.type === 'root' || (element.startIndex! >= start && element.endIndex! <= end);
}

function isStandfirst({ text, info, block }: Scored): boolean {
  return block.kind === 'paragraph' && info.linkLength === 0 && text.length >= MIN_STANDFIRST_LENGTH;
}

/** Drops what stands before the first and after the last prose: kickers, dates, share bars, tag lists. */
function trimEnds(scored: readonly Scored[], kept: readonly boolean[]): boolean[] {
  const isProse = (i: number) => kept[i]! && scored[i]!.prose > 0;
  let first = 0;
  while (first < scored.length && !isProse(first)) first++;
  // A standfirst has no full stop, and stands right before the first paragraph.
  while (first > 0 && kept[first - 1]! && isStandfirst(scored[first - 1]!)) first--;
  let last = scored.length - 1;
  while (last > first && !isProse(last)) last--;
  // A table or list that ends the article is no prose, and still a part of it.
  const isListed = (i: number) =>
    kept[i]! && scored[i]!.info.linkLength === 0 && ['list-item', 'table-cell'].includes(scored[i]!.block.kind);
  for (let i = last + 1; i < scored.length && (isListed(i) || (kept[i]! && scored[i]!.block.kind === 'heading')); i++) {
    if (isListed(i)) last = i;
  }
  return kept.map((is, i) => is && i >= first && i <= last);
}
