import type { HtmlDocument } from './parsed-source.ts';

type HtmlNode = HtmlDocument['children'][number];
/** An element of the tree. */
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;
/** What holds other nodes. */
export type HtmlContainer = HtmlElement | HtmlDocument;
/** A run of text of the tree. */
export type HtmlText = HtmlNode & { readonly data: string };

/** What a walk calls, in the order of the file. */
export interface HtmlVisitor {
  text(node: HtmlText): void;
  enter(element: HtmlElement): void;
  leave(element: HtmlElement): void;
}

/** Elements whose content is no text of the page. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select datalist textarea input head map frameset xmp title'.split(
    ' ',
  ),
);

/** Elements that begin and end a block, as browsers display them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html img legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element begins and ends a block. */
export function isBlockElement(node: HtmlContainer | HtmlNode): node is HtmlElement {
  return 'attribs' in node && BLOCKS.has(node.name);
}

/** Visits the visible part of a tree without recursion: pages nest deeper than call stacks do. */
export function walkTree(document: HtmlDocument, visitor: HtmlVisitor): void {
  let node: HtmlNode | null = document.firstChild;
  while (node) {
    if (node.type === 'text') visitor.text(node as HtmlText);
    else if ('attribs' in node && !SKIPPED.has(node.name)) {
      visitor.enter(node);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    while (node && !node.next) {
      const parent: HtmlNode | HtmlDocument | null = node.parent;
      node = parent && 'attribs' in parent ? parent : null;
      if (node) visitor.leave(node as HtmlElement);
    }
    node = node?.next ?? null;
  }
}

/** The visible text of a page or a piece of one, with a space where a block or a line ends. */
export function collectText(document: HtmlDocument): string {
  const parts: string[] = [];
  const part = (element: HtmlElement) => {
    if (element.name === 'br' || isBlockElement(element)) parts.push(' ');
  };
  walkTree(document, { text: (node) => parts.push(node.data), enter: part, leave: part });
  return parts.join('');
}
