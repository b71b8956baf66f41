import type { Found } from '../../model/source.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { isWireAgency } from './agencies.ts';
import { isOrganization, parseNames } from './byline.ts';
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
        if (isOrganization(value)) continue;
        author.push(foundInText(source, 'credit', value, { start: span.start + start, end: span.start + end }));
      }
    }
    if (author.length > 0) return { author };
  }
  return {};
}

const copyright =
  /^(?:copyright\s)?(?:©|\(c\))\s?(?:copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(\p{Lu}[\p{L}\p{M}\d&'’., -]{1,60}?)(?=\.?$|\.\s|,?\s(?:all rights|inc|ltd|llc|limited|\d{4})\b|\s[|·•])/iu;

/** The publisher that a copyright line at the end names: "Copyright © 2026 Example Dispatch. All rights reserved." */
export function findCopyright(source: ParsedSource): Reading {
  for (const { span, kind } of source.blocks.slice(-40)) {
    const text = source.text.slice(span.start, span.end);
    const match = kind !== 'caption' && text.length <= 200 ? copyright.exec(text) : null;
    const value = match?.[1]?.trim();
    if (!match || !value || isWireAgency(value) || !/^\p{Lu}/u.test(value)) continue;
    const start = span.start + match.index + match[0].lastIndexOf(match[1]!);
    return { publisher: foundInText(source, 'credit', value, { start, end: start + value.length }) };
  }
  return {};
}
