import type { Span } from '../model/span.ts';

/** Maps code units of the article text to half-open runs of the decoded file. */
export interface OffsetMap {
  /** The run of the file from the first to the last character of a non-empty span; an empty span gives an empty run. */
  rawRange(span: Span): Span;
}

/**
 * Collects the map while the text is written. Neighbouring characters that stand for neighbouring characters of the
 * file share one run, so that its size grows with the number of entities, folded spaces and tags, not with the text.
 */
export class OffsetMapBuilder {
  /** Triples: where the run begins in the text, where it begins and where it ends in the file. */
  #runs = new Uint32Array(3 * 256);
  #count = 0;
  #textEnd = 0;

  /** Appends `length` code units of text that stand, one by one, for as many of the file from `raw` on. */
  addLinear(length: number, raw: number): void {
    const last = (this.#count - 1) * 3;
    const lastText = this.#runs[last]!;
    const lastRaw = this.#runs[last + 1]!;
    const isLinear = last >= 0 && this.#runs[last + 2]! - lastRaw === this.#textEnd - lastText;
    if (isLinear && this.#runs[last + 2] === raw) this.#runs[last + 2] = raw + length;
    else this.#push(raw, raw + length);
    this.#textEnd += length;
  }

  /** Appends `length` code units of text that stand together for one run of the file. */
  addWhole(length: number, rawStart: number, rawEnd: number): void {
    if (length === 1 && rawEnd - rawStart === 1) this.addLinear(1, rawStart);
    else {
      this.#push(rawStart, rawEnd);
      this.#textEnd += length;
    }
  }

  build(): OffsetMap {
    const runs = this.#runs.slice(0, this.#count * 3);
    const textEnd = this.#textEnd;
    return { rawRange: (span) => rawRange(runs, textEnd, span) };
  }

  #push(rawStart: number, rawEnd: number): void {
    if (this.#count * 3 === this.#runs.length) {
      const grown = new Uint32Array(this.#runs.length * 2);
      grown.set(this.#runs);
      this.#runs = grown;
    }
    this.#runs.set([this.#textEnd, rawStart, rawEnd], this.#count * 3);
    this.#count++;
  }
}

function rawRange(runs: Uint32Array, textEnd: number, { start, end }: Span): Span {
  if (runs.length === 0) return { start: 0, end: 0 };
  const first = characterAt(runs, textEnd, Math.min(start, textEnd - 1));
  if (start >= textEnd) return { start: first.end, end: first.end };
  if (end <= start) return { start: first.start, end: first.start };
  return { start: first.start, end: characterAt(runs, textEnd, Math.min(end, textEnd) - 1).end };
}

/** The run of the file that the character at `offset` stands for. */
function characterAt(runs: Uint32Array, textEnd: number, offset: number): Span {
  let low = 0;
  let high = runs.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle * 3]! <= offset) low = middle;
    else high = middle - 1;
  }
  const text = runs[low * 3]!;
  const rawStart = runs[low * 3 + 1]!;
  const rawEnd = runs[low * 3 + 2]!;
  const length = (low * 3 + 3 < runs.length ? runs[low * 3 + 3]! : textEnd) - text;
  if (rawEnd - rawStart !== length) return { start: rawStart, end: rawEnd };
  return { start: rawStart + offset - text, end: rawStart + offset - text + 1 };
}
