import type { Found } from '../../model/source.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { parseNames } from './byline.ts';
import { foundInText, type Reading } from './reading.ts';

const credit = /(?:^|[(;,]\s?)(?:additional\s)?(?:reporting|writing)\s(?:and\s(?:writing|editing)\s)?by\s/giu;

/** Reporters that the credit at the end names: "(Reporting by Jane Doe in Berlin; Editing by John Smith)". */
export function findCreditedReporters(source: ParsedSource): Reading {
  for (const { span } of source.blocks.slice(-30)) {
    const text = source.text.slice(span.start, span.end);
    if (!/^\(?(?:Reporting|Writing)\s/.test(text)) continue;
    const author: Found[] = [];
    for (const match of text.matchAll(credit)) {
      const names = parseNames(text, match.index + match[0].length)?.names ?? [];
      for (const { value, start, end } of names) {
        author.push(foundInText(source, 'credit', value, { start: span.start + start, end: span.start + end }));
      }
    }
    if (author.length > 0) return { author };
  }
  return {};
}
