import { SKETCH_SLOTS } from '../model/sketch.ts';

/** Hex digits of one slot of a sketch. */
const DIGITS = 4;

/** Slots in a band: texts that share half of their shingles meet in one of the 21 bands with a probability of 94%. */
const BAND = 3;

/** From this share of equal slots on two texts are copies; an excerpt of half of a text is one, a common quotation not. */
const SIMILAR = 0.5;

/** How many unlike texts of one band a text is compared with. */
const COMPARED = 8;

/** A source with the sketch of its text. */
interface Sketched {
  readonly id: string;
  readonly sketch?: string | undefined;
}

/**
 * Source id → the id of the first source, by id, with nearly the same text; sources that are like no other are left out.
 * Linear in the number of sources: only texts that share a whole band are compared (locality-sensitive hashing).
 */
export function findNearDuplicates(sources: readonly Sketched[]): Map<string, string> {
  const sorted = sources.filter(({ sketch }) => sketch?.length === SKETCH_SLOTS * DIGITS).sort(byId);
  const bands = new Map<string, Sketched[]>();
  const firstOf = new Map<string, string>();
  const found = new Map<string, string>();
  for (const source of sorted) {
    for (const band of bandsOf(source.sketch!)) {
      const others = bands.get(band) ?? [];
      const like = firstOf.has(source.id) ? undefined : others.find((other) => similarity(other, source) >= SIMILAR);
      if (like) {
        const first = firstOf.get(like.id) ?? like.id;
        firstOf.set(source.id, first);
        found.set(source.id, first).set(first, first);
      }
      if (!like && others.length < COMPARED) bands.set(band, [...others, source]);
    }
  }
  return found;
}

function* bandsOf(sketch: string): Generator<string> {
  const length = BAND * DIGITS;
  for (let start = 0; start + length <= sketch.length; start += length) {
    yield `${start}:${sketch.slice(start, start + length)}`;
  }
}

/** Share of equal slots: an estimate of the share of common shingles (Jaccard). */
function similarity(a: Sketched, b: Sketched): number {
  let equal = 0;
  for (let start = 0; start < a.sketch!.length; start += DIGITS) {
    if (a.sketch!.startsWith(b.sketch!.slice(start, start + DIGITS), start)) equal++;
  }
  return equal / SKETCH_SLOTS;
}

const byId = (a: Sketched, b: Sketched) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
