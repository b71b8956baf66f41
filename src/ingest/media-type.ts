import type { MediaType } from '../model/article.ts';

const PAGE =
  /^\s{0,256}(?:<\?xml[^>]{0,256}>\s{0,64})?(?:<!--[^>]{0,1000}-->\s{0,64}){0,3}<(?:!doctype\s{1,8}html|html|head|body)\b/i;

/** Links and strong emphasis as only Markdown writes them, in a text whose paragraphs are set apart as in Markdown. */
const MARKED_UP = /\]\(https?:\/\/[^\s()]{1,2000}\)|\*\*[^\s*][^*\n]{0,200}\*\*/;
const SET_APART = /\S[ \t]{0,8}\r?\n[ \t]{0,8}\r?\n\S/;

/** How much of a text is looked at for its markup. */
const SAMPLE = 1 << 16;

/**
 * By the extension of the name, then by the content: a page by how it begins, Markdown by its markup, as in articles that
 * were saved as ".txt"; text where nothing says.
 */
export function detectMediaType(path: string | undefined, raw: string): MediaType {
  if (path && /\.(?:x?html?|shtml|xht)$/i.test(path)) return 'text/html';
  if (path && /\.(?:md|markdown|mdown|mkdn?|mdx)$/i.test(path)) return 'text/markdown';
  if (PAGE.test(raw.slice(0, 4096))) return 'text/html';
  const sample = raw.slice(0, SAMPLE);
  return MARKED_UP.test(sample) && SET_APART.test(sample) ? 'text/markdown' : 'text/plain';
}
