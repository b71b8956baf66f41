import type { Line } from './lines.ts';

/** Labels of the link definitions of a file, folded. */
export type LinkDefinitions = ReadonlySet<string>;

/** How far a link's target reaches at most, and how deep its parentheses nest (CommonMark asks for 32). */
const MAX_TARGET = 2500;
const MAX_PARENTHESES = 32;
const MAX_LABEL = 300;

const DEFINITION = /^\[(?!\^)([^[\]]{1,300})\]:[ \t]{0,8}\S/;

/** The labels that a file defines: "[label]: https://example.org". */
export function findDefinitions(raw: string, lines: readonly Line[]): LinkDefinitions {
  const labels = new Set<string>();
  for (const { start, end } of lines) {
    const label = raw[start] === '[' && DEFINITION.exec(raw.slice(start, Math.min(end, start + 400)))?.[1];
    if (label) labels.add(foldLabel(label));
  }
  return labels;
}

/** Whether a line is nothing but the definition of a link. */
export function isDefinition(words: string): boolean {
  return words.length < MAX_TARGET && DEFINITION.test(words);
}

/** Labels match without regard to case and white space (CommonMark, "matches"). */
function foldLabel(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}

/**
 * Where the link ends whose words stand between the brackets at `open` and `close`; -1 when the brackets are mere text.
 */
export function findLinkTarget(text: string, open: number, close: number, definitions: LinkDefinitions): number {
  const next = text[close + 1];
  if (next === '(') return findInlineTarget(text, close + 1);
  if (next === '[') {
    const end = text.indexOf(']', close + 2);
    if (end > 0 && end - close < MAX_LABEL) {
      const label = text.slice(close + 2, end) || labelOf(text, open, close);
      return definitions.has(foldLabel(label)) ? end + 1 : -1;
    }
  }
  return close - open <= MAX_LABEL && definitions.has(foldLabel(labelOf(text, open, close))) ? close + 1 : -1;
}

function labelOf(text: string, open: number, close: number): string {
  return text.slice(text[open] === '!' ? open + 2 : open + 1, close);
}

/** The end of "(target "title")" that begins at `open`, or -1. */
function findInlineTarget(text: string, open: number): number {
  const limit = Math.min(text.length, open + MAX_TARGET);
  let depth = 0;
  let quote = '';
  for (let i = open; i < limit; i++) {
    const at = text[i]!;
    if (at === '\\') i++;
    else if (quote) quote = at === quote ? '' : quote;
    else if (at === '<') {
      const end = text.slice(i, limit).indexOf('>');
      if (end < 0) return -1;
      i += end;
    } else if ((at === '"' || at === "'") && /\s/.test(text[i - 1]!)) quote = at;
    else if (at === '(' && ++depth > MAX_PARENTHESES) return -1;
    else if (at === ')' && --depth === 0) return i + 1;
  }
  return -1;
}
