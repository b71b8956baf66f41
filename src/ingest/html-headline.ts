import { load } from 'cheerio/slim';
import type { Block } from '../model/article.ts';
import type { HtmlDocument } from './parsed-source.ts';

/** Headlines are longer; shorter headings are the name of the site or a section. */
const MIN_LENGTH = 12;
/** Nothing beyond is compared. */
const MAX_LENGTH = 500;

/**
 * Index of the block that is the headline of the page: the highest and longest heading that the title repeats, else the
 * first h1 before the main text; -1 when there is none. It mostly stands outside the element that holds the text.
 */
export function findPageHeadline(
  document: HtmlDocument,
  text: string,
  blocks: readonly Block[],
  isMain: readonly boolean[],
): number {
  const $ = load(document);
  const titles = [
    $('meta[property="og:title"]').attr('content'),
    $('meta[name="twitter:title"]').attr('content'),
    $('title').first().text(),
  ].map((title) => letters(title ?? ''));
  const first = isMain.indexOf(true);
  let best = -1;
  let bestRank = Number.NEGATIVE_INFINITY;
  let fallback = -1;
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const words = text.slice(block.span.start, block.span.end);
    if (words.length < MIN_LENGTH) continue;
    const rank = words.length - (block.level ?? 1) * MAX_LENGTH;
    if (rank > bestRank && titles.some((title) => isSameTitle(title, letters(words)))) {
      best = i;
      bestRank = rank;
    }
    if (block.level === 1 && fallback < 0 && (i <= first || isMain[i])) fallback = i;
  }
  return best < 0 ? fallback : best;
}

/** Titles differ from headings in quotes and dashes, and add the site or a section at either end. */
function isSameTitle(title: string, heading: string): boolean {
  if (title.length < MIN_LENGTH || heading.length < MIN_LENGTH - 2) return false;
  return title.length >= heading.length
    ? title.includes(heading) && heading.length >= title.length * 0.4
    : heading.includes(title) && title.length >= heading.length * 0.6;
}

function letters(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
