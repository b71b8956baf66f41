import type { FrontMatter } from './parsed-source.ts';

/** A longer head is none: some text between two rules. */
const MAX_LINES = 400;

/** The fenced head of a file ("---" for YAML, "+++" for TOML), if its first line opens one and the lines look like fields. */
export function findFrontMatter(raw: string): FrontMatter | undefined {
  const open = /^(---|\+\+\+)[ \t]{0,64}(?:\r\n?|\n)/.exec(raw);
  if (!open) return undefined;
  const fence = open[1]!;
  const contentStart = open[0].length;
  let at = contentStart;
  for (let n = 0; n < MAX_LINES && at < raw.length; n++) {
    const end = lineEnd(raw, at);
    const line = raw.slice(at, end.text).trimEnd();
    if (line === fence || (fence === '---' && line === '...')) {
      const content = raw.slice(contentStart, at);
      const format = fence === '---' ? 'yaml' : 'toml';
      return hasFields(content) ? { format, start: 0, end: end.next, content, contentStart } : undefined;
    }
    at = end.next;
  }
  return undefined;
}

function lineEnd(raw: string, from: number): { text: number; next: number } {
  let text = from;
  while (text < raw.length && raw[text] !== '\n' && raw[text] !== '\r') text++;
  return { text, next: raw[text] === '\r' && raw[text + 1] === '\n' ? text + 2 : text + 1 };
}

/** An empty head is one too; a paragraph between two rules is not. */
function hasFields(content: string): boolean {
  const first = content.split(/\r\n?|\n/).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first === undefined || /^[\w."'-]{1,64}\s{0,8}[:=]/.test(first) || /^\[/.test(first);
}
