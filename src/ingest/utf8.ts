import type { ByteRange } from '../model/article.ts';

/**
 * Length of the UTF-8 sequence at byte `i`; negative when it is not a sound one: then it is the length of the maximal
 * subpart that decoders replace by one U+FFFD (Unicode 16, section 3.9, table 3-8; WHATWG does the same).
 */
export function utf8SequenceAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const needed = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let n = 1; n <= needed; n++) {
    const byte = bytes[i + n];
    if (byte === undefined || byte < low || byte > high) return -n;
    low = 0x80;
    high = 0xbf;
  }
  return needed + 1;
}

/** Code units between two remembered places of the map; a look-up walks at most so many. */
const STRIDE = 128;

/** Maps code units of a decoded UTF-8 file to its bytes; exact for unsound sequences too. */
export function createUtf8Map(bytes: Uint8Array, from: number): (start: number, end: number) => ByteRange {
  let marks: number[] | undefined;
  /** The byte at which code unit `unit` begins; the second half of a surrogate pair begins with its first. */
  const locate = (unit: number): number => {
    marks ??= buildMarks(bytes, from);
    const mark = Math.min(Math.floor(unit / STRIDE), marks.length / 2 - 1);
    let byte = marks[mark * 2]!;
    let at = marks[mark * 2 + 1]!;
    while (at < unit && byte < bytes.length) {
      const length = utf8SequenceAt(bytes, byte);
      const units = length === 4 ? 2 : 1;
      if (at + units > unit) return byte;
      at += units;
      byte += Math.abs(length);
    }
    return byte;
  };
  return (start, end) => {
    const first = locate(start);
    if (end <= start) return { start: first, end: first };
    const last = locate(end - 1);
    return { start: first, end: last < bytes.length ? last + Math.abs(utf8SequenceAt(bytes, last)) : last };
  };
}

/** Pairs of byte and code unit, one pair at or just after each multiple of {@link STRIDE} units. */
function buildMarks(bytes: Uint8Array, from: number): number[] {
  const marks = [from, 0];
  let next = STRIDE;
  let unit = 0;
  let byte = from;
  while (byte < bytes.length) {
    if (bytes[byte]! < 0x80) {
      byte++;
      unit++;
    } else {
      const length = utf8SequenceAt(bytes, byte);
      // A pair that straddles the boundary stays before it, so that no mark stands inside a pair.
      if (length === 4 && unit + 1 === next) {
        marks.push(byte, unit);
        next += STRIDE;
      }
      unit += length === 4 ? 2 : 1;
      byte += Math.abs(length);
    }
    if (unit === next) {
      marks.push(byte, unit);
      next += STRIDE;
    }
  }
  return marks;
}
