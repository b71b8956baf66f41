import type { Block, BlockKind } from '../model/article.ts';
import { classOf, PLAIN, SPACE } from './characters.ts';
import { type OffsetMap, OffsetMapBuilder } from './offset-map.ts';

/** Text with its blocks and the way back to the decoded file. */
export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
}

/**
 * Writes the article text block by block. What is appended must come in the order of the file; white space folds,
 * invisible characters vanish, and the map is kept on the way.
 */
export class TextBuilder {
  readonly #raw: string;
  readonly #map = new OffsetMapBuilder();
  readonly #blocks: Block[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** White space that was seen and not yet written: it is written before the next visible character of the block. */
  #spaceStart = -1;
  #spaceEnd = -1;
  /** Where the file was read to by the last visible character. */
  #rawEnd = 0;
  #blockStart = -1;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Appends a run of the file as it stands. */
  append(start: number, end: number): void {
    const raw = this.#raw;
    let from = start;
    for (let i = start; i < end; i++) {
      const kind = classOf(raw.charCodeAt(i));
      if (kind === PLAIN) continue;
      // The common case, one space between two words, does not interrupt the run.
      if (from < i && raw.charCodeAt(i) === 0x20 && i + 1 < end && classOf(raw.charCodeAt(i + 1)) === PLAIN) continue;
      if (from < i) this.#appendVisible(from, i);
      if (kind === SPACE) this.#addSpace(i, i + 1);
      from = i + 1;
    }
    if (from < end) this.#appendVisible(from, end);
  }

  /** Appends what a run of the file means ("é" for "&eacute;"); the characters of `value` stand for the run together. */
  appendDecoded(value: string, start: number, end: number): void {
    let visible = '';
    for (let i = 0; i < value.length; i++) {
      const kind = classOf(value.charCodeAt(i));
      if (kind === PLAIN) visible += value[i];
      else if (kind === SPACE && visible === '') this.#addSpace(start, end);
    }
    if (visible === '') return;
    this.#separate(start);
    this.#map.addWhole(visible.length, start, end);
    this.#write(visible, end);
  }

  /** Notes that words on both sides of a run of the file are apart, though no white space stands in it ("<br>"). */
  addBreak(start: number, end: number): void {
    this.#addSpace(start, end);
  }

  /** Ends the block: what was appended since the last call becomes one, unless nothing is visible. Whether one was made. */
  endBlock(kind: BlockKind, level?: number): boolean {
    this.#spaceStart = -1;
    if (this.#blockStart < 0) return false;
    const span = { start: this.#blockStart, end: this.#length };
    this.#blocks.push(level === undefined ? { kind, span } : { kind, span, level });
    this.#blockStart = -1;
    return true;
  }

  /** Code units that the open block has so far. */
  get blockLength(): number {
    return this.#blockStart < 0 ? 0 : this.#length - this.#blockStart;
  }

  build(): BuiltText {
    return { text: this.#parts.join(''), blocks: this.#blocks, map: this.#map.build() };
  }

  #appendVisible(start: number, end: number): void {
    this.#separate(start);
    this.#map.addLinear(end - start, start);
    this.#write(this.#raw.slice(start, end), end);
  }

  #addSpace(start: number, end: number): void {
    if (this.#blockStart < 0) return;
    if (this.#spaceStart < 0) this.#spaceStart = start;
    this.#spaceEnd = end;
  }

  /** Writes what stands between the last visible character and the next one, which begins at `rawStart` of the file. */
  #separate(rawStart: number): void {
    if (this.#blockStart < 0) {
      if (this.#length > 0) {
        this.#map.addWhole(1, this.#rawEnd, rawStart);
        this.#parts.push('\n');
        this.#length++;
      }
      this.#blockStart = this.#length;
    } else if (this.#spaceStart >= 0) {
      this.#map.addWhole(1, this.#spaceStart, this.#spaceEnd);
      this.#parts.push(' ');
      this.#length++;
      this.#spaceStart = -1;
    }
  }

  #write(visible: string, rawEnd: number): void {
    this.#parts.push(visible);
    this.#length += visible.length;
    this.#rawEnd = rawEnd;
  }
}
