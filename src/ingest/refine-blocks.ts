import type { Block } from '../model/article.ts';
import { findFurniture, hasImageCredit } from './furniture.ts';
import { findFurnitureLine } from './furniture-lines.ts';
import { endsSentence, isNameLike, isTitleLike } from './shape.ts';

/** Words of a headline at least; what is shorter and stands above the article is its section. */
const MIN_HEADLINE_WORDS = 4;

const BARE_CREDIT = /^(?:(?:written |posted |words |story )?by|authors?):?$/i;

/** List items of so few words before the first prose are a menu. */
const MAX_MENU_WORDS = 4;

/**
 * Judges the blocks of an article by their words and their order: furniture among them, captions, and the headline where
 * the markup names none. Blocks that are furniture already stay so.
 */
export function refineBlocks(text: string, blocks: readonly Block[]): Block[] {
  const refined = blocks.map((block) => refineAlone(block, text.slice(block.span.start, block.span.end)));
  const words = (i: number) => text.slice(refined[i]!.span.start, refined[i]!.span.end);
  const firstProse = refined.findIndex((block, i) => isProse(block, words(i)));
  const headline = findHeadline(refined, words, firstProse);
  if (headline >= 0) refined[headline] = { ...refined[headline]!, kind: 'headline' };
  markHead(refined, words, firstProse, headline);
  markNamesAfterCredits(refined, words);
  markTeasers(refined, words);
  markTail(refined, words);
  return refined;
}

function refineAlone(block: Block, words: string): Block {
  if (block.kind === 'furniture' || block.kind === 'headline') return block;
  // "%" and "2024" in a table are values; a whole line in one is a page laid out by tables.
  if (block.kind === 'table-cell' && words.split(' ').length < MIN_HEADLINE_WORDS) return block;
  if (hasImageCredit(words)) return { kind: 'caption', span: block.span };
  return findFurniture(words) ? furniture(block) : block;
}

function isProse(block: Block, words: string): boolean {
  return block.kind !== 'furniture' && block.kind !== 'caption' && words.length >= 40 && endsSentence(words);
}

/** The headline that the markup names; else the longest title-like line before the first prose. */
function findHeadline(blocks: readonly Block[], words: (i: number) => string, firstProse: number): number {
  if (blocks.some((block) => block.kind === 'headline')) return -1;
  const end = firstProse < 0 ? blocks.length : firstProse;
  let best = -1;
  for (let i = 0; i < end; i++) {
    const { kind, level } = blocks[i]!;
    if (kind !== 'heading') continue;
    if (level === 1) return i;
    const isLong = words(i).split(' ').length >= MIN_HEADLINE_WORDS;
    if (isLong && isTitleLike(words(i)) && !words(i).endsWith(':') && best < 0) best = i;
  }
  return best;
}

/** Sections and menus above the headline, names and places below it, assert nothing. */
function markHead(blocks: Block[], words: (i: number) => string, firstProse: number, headline: number): void {
  for (let i = 0; i < firstProse; i++) {
    const block = blocks[i]!;
    const count = words(i).split(' ').length;
    const isMenu = block.kind === 'list-item' && count <= MAX_MENU_WORDS && !endsSentence(words(i));
    const isSection = i < headline && count <= MAX_MENU_WORDS;
    const isName = i > headline && headline >= 0 && block.kind !== 'list-item' && isNameLike(words(i));
    if (isMenu || isSection || isName) blocks[i] = furniture(block);
  }
}

/** "Written by" on a line of its own has the names on the next. */
function markNamesAfterCredits(blocks: Block[], words: (i: number) => string): void {
  for (let i = 1; i < blocks.length; i++) {
    const isCredit = blocks[i - 1]!.kind === 'furniture' && BARE_CREDIT.test(words(i - 1));
    if (isCredit && words(i).length <= 200 && !endsSentence(words(i))) blocks[i] = furniture(blocks[i]!);
  }
}

/** The list under "Most read" or "Related", and at the end of the article every line under it, announces other articles. */
function markTeasers(blocks: Block[], words: (i: number) => string): void {
  const lastProse = blocks.findLastIndex((block, i) => isProse(block, words(i)));
  for (let i = 1; i < blocks.length; i++) {
    if (blocks[i - 1]!.kind !== 'furniture' || findFurnitureLine(words(i - 1)) !== 'teaser') continue;
    for (; i < blocks.length && !endsSentence(words(i)) && (i > lastProse || blocks[i]!.kind === 'list-item'); i++) {
      blocks[i] = furniture(blocks[i]!);
    }
  }
}

/** Headings that nothing follows, and everything after an invitation to comment. */
function markTail(blocks: Block[], words: (i: number) => string): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { kind } = blocks[i]!;
    if (kind === 'heading') blocks[i] = furniture(blocks[i]!);
    else if (kind !== 'furniture' && kind !== 'caption') break;
  }
  const comments = blocks.findIndex(
    (block, i) => i > 0 && block.kind === 'furniture' && findFurniture(words(i)) === 'comments',
  );
  const body = blocks.findLastIndex((block, i) => i < comments && isProse(block, words(i)));
  if (comments < 0 || body < 0 || comments < blocks.length / 2) return;
  for (let i = comments; i < blocks.length; i++) blocks[i] = furniture(blocks[i]!);
}

function furniture({ span }: Block): Block {
  return { kind: 'furniture', span };
}
