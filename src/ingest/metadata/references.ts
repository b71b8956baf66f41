import { parseDocument } from 'htmlparser2';

/** Decodes character references in a string that should hold none but does: JSON-LD of "Smith &amp; Sons". */
export function decodeReferences(text: string): string {
  if (!text.includes('&') || text.length > 1000) return text;
  return parseDocument(text.replaceAll('<', '&lt;'))
    .children.map((node) => ('data' in node ? node.data : ''))
    .join('');
}
