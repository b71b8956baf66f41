import type { Replacement } from './html-document.ts';
import type { TextBuilder } from './text-builder.ts';

/** Writes runs of the file, which must come in the order of the file, with their references resolved. */
export function createTextWriter(replacements: readonly Replacement[], raw: string, builder: TextBuilder) {
  let cursor = 0;
  return (start: number, end: number): void => {
    while (cursor < replacements.length && replacements[cursor]!.start < start) cursor++;
    let from = start;
    for (; cursor < replacements.length && replacements[cursor]!.start < end; cursor++) {
      const { start: at, end: after, value } = replacements[cursor]!;
      builder.append(from, at);
      if (value !== '') builder.appendDecoded(value, at, after);
      from = after;
    }
    builder.append(from, Math.min(end, raw.length));
  };
}
