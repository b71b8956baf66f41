import type { Article } from '../model/article.ts';
import { SKETCH_SLOTS } from '../model/sketch.ts';

/** Words in a shingle: long enough that two reports of one event share few by chance. */
const SHINGLE = 5;

/** Below this many shingles a few common phrases would make two texts look alike. */
const FEWEST_SHINGLES = 20;

/**
 * A MinHash sketch of the article's words (Broder, 1997), by which near-duplicates are found without the texts: for each of
 * {@link SKETCH_SLOTS} hash functions the lower 16 bits of the smallest hash of any five words in a row, as hex digits.
 * Undefined for a text that is too short to be told from others.
 */
export function sketchText({ text, blocks }: Article): string | undefined {
  const words: number[] = [];
  for (const { kind, span } of blocks) {
    if (kind === 'furniture' || kind === 'caption') continue;
    for (const word of text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []) {
      words.push(hashWord(word));
    }
  }
  const shingles = new Set<number>();
  for (let end = SHINGLE; end <= words.length; end++) shingles.add(hashWords(words, end - SHINGLE, end));
  if (shingles.size < FEWEST_SHINGLES) return undefined;
  // compared as signed numbers, which fit a machine word: the highest bit is flipped for that
  const smallest = new Int32Array(SKETCH_SLOTS).fill(0x7fffffff);
  for (const shingle of shingles) {
    for (let slot = 0; slot < SKETCH_SLOTS; slot++) {
      const hash = mix(shingle ^ SEEDS[slot]!) ^ 0x80000000;
      if (hash < smallest[slot]!) smallest[slot] = hash;
    }
  }
  return Array.from(smallest, (hash) => (hash & 0xffff).toString(16).padStart(4, '0')).join('');
}

const SEEDS = Int32Array.from({ length: SKETCH_SLOTS }, (_, slot) => Math.imul(slot + 1, 0x9e3779b1));

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function hashWords(words: readonly number[], from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = mix(hash ^ words[i]!);
  return hash;
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
