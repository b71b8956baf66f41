import { DomHandler, Parser, parseDocument } from 'htmlparser2';
import type { HtmlDocument } from './parsed-source.ts';

/** A parsed page with every place where its text differs from the file. */
export interface HtmlSource {
  readonly document: HtmlDocument;
  /** In the order of the file: character references, and stray tags inside a text node (their `value` is empty). */
  readonly replacements: readonly Replacement[];
}

/** A half-open run of the file inside a text node that stands for `value`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * Open elements that the parser is let to hold, as browsers limit depth (Chromium: 512): it searches all of them for every end
 * tag, so that a page of unclosed tags would take quadratic time.
 */
const MAX_DEPTH = 256;

/** Where the content goes once the nesting is too deep to follow. */
const DEPTH_WHEN_TOO_DEEP = 32;

/** Nodes outside the html element: selectors compare each of them with all others, so that many take quadratic time. */
const MAX_ROOT_NODES = 64;

/** Parses a page; nodes carry offsets into `raw`, and linear time holds for any input. */
export function parseHtml(raw: string): HtmlSource {
  const handler = new TracingHandler(raw);
  let parser = new Parser(handler);
  let rest = raw;
  for (;;) {
    parser.write(rest);
    if (!handler.isTooDeep) break;
    // What is open is left open; the rest of the file is read by a parser that holds nothing.
    const next = parser.endIndex + 1;
    rest = rest.slice(next);
    handler.continueAt(next);
    parser = new Parser(handler);
  }
  parser.end();
  handler.closeAll(raw.length - 1);
  if (handler.root.children.length > MAX_ROOT_NODES) wrapRoot(handler.root, raw.length);
  return { document: handler.root, replacements: handler.replacements };
}

/** Puts everything into one element, as browsers put it into html; the offsets say that no tag of the file made it. */
function wrapRoot(document: HtmlDocument, length: number): void {
  const { firstChild } = parseDocument('<html></html>');
  const wrapper = firstChild as Extract<typeof firstChild, { attribs: unknown }>;
  wrapper.children = document.children;
  for (const child of wrapper.children) child.parent = wrapper;
  wrapper.startIndex = 0;
  wrapper.endIndex = length - 1;
  wrapper.parent = document;
  document.children = [wrapper];
}

/** Builds the tree and notes character references while the parser, which knows their bounds, meets them. */
class TracingHandler extends DomHandler {
  readonly replacements: Replacement[] = [];
  isTooDeep = false;
  /** Where the text that the parser is given begins in the file. */
  #base = 0;
  #parser: Parser | undefined;
  /** Where the last piece of the open text node ends; -1 when a new node begins. */
  #textEnd = -1;
  #held = 0;

  readonly #raw: string;

  constructor(raw: string) {
    super(undefined, { withStartIndices: true, withEndIndices: true });
    this.#raw = raw;
  }

  override onparserinit(parser: Parser): void {
    this.#parser = parser;
    const base = this.#base;
    // The tree builder reads nothing of the parser but these two; shifted, they hold for the whole file.
    const shifted = {
      get startIndex() {
        return base + parser.startIndex;
      },
      get endIndex() {
        return base + parser.endIndex;
      },
    };
    super.onparserinit(shifted as Parser);
  }

  continueAt(offset: number): void {
    this.#base += offset;
    this.#held = 0;
    this.isTooDeep = false;
    for (const left of this.tagStack.splice(DEPTH_WHEN_TOO_DEEP)) left.endIndex = this.#base - 1;
    this.lastNode = null;
  }

  closeAll(end: number): void {
    for (const left of this.tagStack.splice(1)) left.endIndex = end;
  }

  override onopentag(name: string, attribs: { [key: string]: string }): void {
    this.#textEnd = -1;
    super.onopentag(name, attribs);
    if (++this.#held < MAX_DEPTH) return;
    this.isTooDeep = true;
    this.#parser?.pause();
  }

  override onclosetag(): void {
    this.#textEnd = -1;
    this.#held--;
    super.onclosetag();
  }

  override oncomment(data: string): void {
    this.#textEnd = -1;
    super.oncomment(data);
  }

  override onprocessinginstruction(name: string, data: string): void {
    this.#textEnd = -1;
    super.onprocessinginstruction(name, data);
  }

  override ontext(data: string): void {
    const { startIndex, endIndex } = this.#parser!;
    const end = this.#base + endIndex + 1;
    const start = this.#base + Math.max(0, Math.min(startIndex, endIndex + 1));
    const isLiteral = end - start === data.length || (end > start && this.#raw[start] !== '&');
    const from = isLiteral ? end - data.length : start;
    if (this.#textEnd >= 0 && from > this.#textEnd)
      this.replacements.push({ start: this.#textEnd, end: from, value: '' });
    if (!isLiteral) this.#addReference(start, end, data);
    this.#textEnd = end;
    super.ontext(data);
  }

  #addReference(start: number, end: number, value: string): void {
    const last = this.replacements.at(-1);
    // Some references stand for two code points, which come one after the other: "&fjlig;".
    if (start === end && last && last.end === end)
      this.replacements[this.replacements.length - 1] = { ...last, value: last.value + value };
    else this.replacements.push({ start, end, value });
  }
}
