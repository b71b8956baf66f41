import { parseHtml, type Replacement } from './html-document.ts';

/** The character references of a text that is no HTML ("&amp;"), in order; unlike there they want their semicolon. */
export function findReferences(text: string): readonly Replacement[] {
  if (!text.includes('&')) return [];
  return parseHtml(text.replaceAll('<', ' ')).replacements.filter(({ end }) => text[end - 1] === ';');
}
