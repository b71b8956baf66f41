import { load } from 'cheerio/slim';
import type { FoundIn } from '../../model/source.ts';
import type { HtmlDocument, ParsedSource } from '../parsed-source.ts';
import { foundInRaw } from './reading.ts';

/** A page with what its readers share. */
export interface Page {
  readonly source: ParsedSource;
  readonly $: ReturnType<typeof load>;
  /** Elements by tag name, in the order of the file: most readers want these, and a selector walks the whole page. */
  readonly elements: ReadonlyMap<string, readonly PageElement[]>;
}

type PageNode = HtmlDocument | HtmlDocument['children'][number];
export type PageElement = Extract<PageNode, { attribs: object }>;

/** Makes a parsed page searchable by selectors; no second parse. */
export function openPage(source: ParsedSource, document: HtmlDocument): Page {
  const elements = new Map<string, PageElement[]>();
  const pending: PageNode[] = [document];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('attribs' in node) {
      const sameName = elements.get(node.name);
      if (sameName) sameName.push(node);
      else elements.set(node.name, [node]);
    }
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i]!);
  }
  return { source, $: load(document), elements };
}

/** Elements with a tag name, in the order of the file. */
export function elementsNamed(page: Page, name: string): readonly PageElement[] {
  return page.elements.get(name) ?? [];
}

/** A link element that names the page's own address. */
export function isCanonical({ attribs }: PageElement): boolean {
  return /\bcanonical\b/i.test(attribs.rel ?? '') && attribs.href !== undefined;
}

/** Elements that a selector matches, in the order of the file. */
export function select(page: Page, selector: string): PageElement[] {
  return page.$(selector).toArray() as PageElement[];
}

/**
 * Text of an element, up to `limit` code units, white space as it stands; `joint` stands where an element begins.
 * Iterative: pages nest thousands deep.
 */
export function textOf(element: PageElement, limit = 1000, joint = ''): string {
  let text = '';
  let budget = maxNodes;
  const pending: PageNode[] = [element];
  for (let node = pending.pop(); node && text.length < limit && budget > 0; node = pending.pop()) {
    budget--;
    if (node.type === 'text') text += node.data;
    else if ('children' in node) {
      text += joint;
      for (let i = Math.min(node.children.length, budget) - 1; i >= 0; i--) pending.push(node.children[i]!);
    }
  }
  return text.slice(0, limit);
}

/** A name, date or title with more nodes inside is none; nested candidates would else be walked over and over. */
const maxNodes = 500;

/** The nearest ancestor that the test holds for. */
export function closest(element: PageElement, test: (ancestor: PageElement) => boolean): PageElement | undefined {
  for (let node: PageNode | null = element.parent; node; node = node.parent) {
    if ('attribs' in node && test(node)) return node;
  }
  return undefined;
}

/** A value that an attribute holds; the bytes are those between its quotes. */
export function foundInAttribute(page: Page, element: PageElement, name: string, foundIn: FoundIn, value: string) {
  const { start, end } = attributeRun(page.source.raw, element, name);
  return foundInRaw(page.source, foundIn, value, start, end);
}

/** A value that an element's text holds; the bytes are those between its tags. */
export function foundInElement(page: Page, element: PageElement, foundIn: FoundIn, value: string) {
  const start = element.children[0]?.startIndex ?? element.startIndex ?? 0;
  const end = (element.children.at(-1)?.endIndex ?? element.endIndex ?? 0) + 1;
  const words = page.source.raw.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return foundInRaw(page.source, foundIn, value, first, Math.max(first, start + words.trimEnd().length));
}

const attribute = /([^\s"'<>/=]{1,100})(?:\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

/** Where an attribute's value stands in the file; its element, should the tag be too odd to read. */
function attributeRun(raw: string, element: PageElement, name: string): { start: number; end: number } {
  const [start, end] = [element.startIndex ?? 0, (element.endIndex ?? 0) + 1];
  attribute.lastIndex = start + 1 + element.name.length;
  while (attribute.lastIndex < end) {
    const from: number = attribute.lastIndex;
    const match = attribute.exec(raw);
    if (!match) {
      if (raw[from] === '>') break;
      attribute.lastIndex = from + 1;
    } else if (match[1]!.toLowerCase() === name) {
      const value = match[2] ?? match[3] ?? match[4] ?? '';
      const quote = match[4] === undefined ? 1 : 0;
      const close = attribute.lastIndex - quote;
      return { start: close - value.length, end: close };
    }
  }
  return { start, end };
}
