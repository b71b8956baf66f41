import type { MediaType } from '../model/article.ts';

const PAGE =
  /^\s{0,256}(?:<\?xml[^>]{0,256}>\s{0,64})?(?:<!--[^>]{0,1000}-->\s{0,64}){0,3}<(?:!doctype\s{1,8}html|html|head|body)\b/i;

/** By the extension of the name, then by how the content begins; text where neither says. */
export function detectMediaType(path: string | undefined, raw: string): MediaType {
  if (path && /\.(?:x?html?|shtml|xht)$/i.test(path)) return 'text/html';
  if (path && /\.(?:md|markdown|mdown|mkdn?|mdx)$/i.test(path)) return 'text/markdown';
  return PAGE.test(raw.slice(0, 4096)) ? 'text/html' : 'text/plain';
}
