import type { Found, Origin } from '../../model/source.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { isWireAgency } from './agencies.ts';
import { type Byline, parseByline, parseNames } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { findDate, type NumericOrder } from './parse-date.ts';
import { foundInText, type Reading } from './reading.ts';

/** A block of the head of an article. */
interface HeadBlock {
  readonly text: string;
  readonly start: number;
  readonly isHeadline: boolean;
}

/** Blocks before and after the headline among which a byline and a date are looked for. */
const headReach = { before: 4, after: 14 };

/** A paragraph of this length is the story itself: what follows the second of them is no head any more. */
const storyLength = 240;

/** Byline and date lines in the words of the article's head: "By Jane Doe", "Updated May 6, 2026 · 2:25 PM UTC". */
export function readTextHead(source: ParsedSource, order: NumericOrder): Reading {
  const blocks = headBlocks(source);
  const reading: Reading = {};
  const take = (block: HeadBlock, { start, end, iso }: { start: number; end: number; iso: string }): Found =>
    foundInText(source, 'byline', iso, { start: block.start + start, end: block.start + end });
  for (const [index, block] of blocks.entries()) {
    const byline = reading.author ? undefined : findByline(blocks, index, order);
    if (byline) {
      const people = byline.found.names.map(({ value, start, end }) =>
        foundInText(source, 'byline', value, { start: byline.block.start + start, end: byline.block.start + end }),
      );
      reading.author = people;
      reading.isBasedOn = wireOf(source, byline.found, byline.block.start);
    }
    const ends = byline && byline.block === block ? byline.found.end : 0;
    const dates = block.isHeadline ? {} : readDateLine(block.text, ends, order);
    if (dates.published) reading.datePublished ??= take(block, dates.published);
    if (dates.modified) reading.dateModified ??= take(block, dates.modified);
  }
  return reading;
}

function headBlocks(source: ParsedSource): HeadBlock[] {
  const headline = source.blocks.findIndex(({ kind }) => kind === 'headline');
  const from = Math.max(0, headline - headReach.before);
  const blocks: HeadBlock[] = [];
  let stories = 0;
  for (const { span, kind } of source.blocks.slice(from, Math.max(headline, 0) + headReach.after + 1)) {
    const text = source.text.slice(span.start, span.end);
    blocks.push({ text, start: span.start, isHeadline: kind === 'headline' });
    if (text.length >= storyLength && ++stories === 2) break;
  }
  return blocks;
}

const leadAlone = /^(?:by|written by|story by|words by|authors?):?$/i;

/** A byline in one block, in two ("Written by", then the name), or a bare name between the headline and a date line. */
function findByline(blocks: readonly HeadBlock[], index: number, order: NumericOrder) {
  const block = blocks[index]!;
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  if (before && leadAlone.test(before.text)) {
    const found = parseNames(block.text, 0);
    return found && { block, found };
  }
  const isFramed = /^(?:written|story|words|reported|posted) by/i.test(block.text);
  const found = parseByline(block.text) ?? bylineAfterDate(block.text, order);
  if (found) return isFramed || isEnd(block.text.slice(found.end)) ? { block, found } : undefined;
  if (before?.isHeadline && after && block.text.length <= 60 && startsWithDate(after.text, order)) {
    const bare = parseNames(block.text, 0);
    if (bare?.end === block.text.length) return { block, found: bare };
  }
  return undefined;
}

/** "May 6, 2026 | By Jane Doe". */
function bylineAfterDate(text: string, order: NumericOrder): Byline | undefined {
  if (text.length > 160) return undefined;
  const at = /[\s|·•—–-]by\s/i.exec(text);
  return at && findDate(text.slice(0, at.index + 1), 0, order) ? parseByline(text, at.index + 1) : undefined;
}

/** What may follow the names in their line: nothing, a separator, a date, a label; never the rest of a sentence. */
function isEnd(rest: string): boolean {
  return (
    /^\s{0,3}(?:$|[|·•—–(/@]|-\s|,?\s?(?:Published|Updated|Posted|Last|PUBLISHED|UPDATED|POSTED)\b|\p{Lu}[^.]{0,80}$)/u.test(
      rest,
    ) || findDate(rest)?.start === rest.length - rest.trimStart().length
  );
}

function startsWithDate(text: string, order: NumericOrder): boolean {
  const dates = readDateLine(text, 0, order);
  return dates.published !== undefined || dates.modified !== undefined;
}

/** "By Reuters", "By JANE DOE, Associated Press". */
function wireOf(source: ParsedSource, byline: Byline, offset: number): Origin[] {
  const runs = [...byline.names, ...(byline.affiliation ? [byline.affiliation] : [])];
  return runs
    .filter(({ value }) => isWireAgency(value.replace(/\s(?:Staff|News)$/i, '')))
    .map(({ value, start, end }) => ({
      ...foundInText(source, 'byline', value, { start: offset + start, end: offset + end }),
      relation: 'wire',
    }));
}
