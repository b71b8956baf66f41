/** The way between UTF-16 offsets, which the program counts in, and Unicode code points, which records count in. */
export interface CodePointIndex {
  /** Code points before an offset. */
  codePointsBefore(offset: number): number;
  /** The offset at which a code point begins; the text's length for the one after the last. */
  offsetOf(codePoint: number): number;
}

/** Indexes a text by its surrogate pairs, the only characters on which the two counts differ. */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return {
    codePointsBefore: (offset) => offset - countBelow(pairs.length, (index) => pairs[index]! < offset),
    offsetOf: (codePoint) => codePoint + countBelow(pairs.length, (index) => pairs[index]! - index < codePoint),
  };
}

/** How many of the first indexes, up to `count`, pass a test that only the first ones pass. */
function countBelow(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
