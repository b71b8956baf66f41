interface Run {
  readonly start: number;
  readonly end: number;
}

/** Marks that opened and are not yet closed: `left` of them, from `start` on. */
interface Opener {
  readonly start: number;
  left: number;
}

const MARKS = /\*+|_+|~~/g;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The emphasis marks of a text that have a partner, by the flanking rules of CommonMark (section 6.2) without its "rule of
 * three"; those inside `literal` runs (code, link targets), which are in order, are no marks. Linear: each mark is matched once.
 */
export function findEmphasis(text: string, literal: readonly Run[]): Run[] {
  const found: Run[] = [];
  const openers: Record<string, Opener[]> = { '*': [], _: [], '~': [] };
  let skip = 0;
  for (const { 0: marks, index } of text.matchAll(MARKS)) {
    while (skip < literal.length && literal[skip]!.end <= index) skip++;
    const inLiteral = skip < literal.length && literal[skip]!.start <= index;
    if (inLiteral || isEscaped(text, index)) continue;
    const stack = openers[marks[0]!]!;
    const { canOpen, canClose } = flanking(text, index, marks);
    let start = index;
    let left = marks.length;
    while (canClose && left > 0 && stack.length > 0) {
      const opener = stack.at(-1)!;
      const count = Math.min(left, opener.left);
      opener.left -= count;
      found.push(
        { start: opener.start + opener.left, end: opener.start + opener.left + count },
        { start, end: start + count },
      );
      start += count;
      left -= count;
      if (opener.left === 0) stack.pop();
    }
    if (canOpen && left > 0) stack.push({ start, left });
  }
  return found;
}

function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from--;
  return (at - from) % 2 === 1;
}

function flanking(text: string, start: number, marks: string): { canOpen: boolean; canClose: boolean } {
  const before = text[start - 1] ?? ' ';
  const after = text[start + marks.length] ?? ' ';
  const isLeft = !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const isRight = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  if (marks[0] !== '_') return { canOpen: isLeft, canClose: isRight };
  return {
    canOpen: isLeft && (!isRight || PUNCTUATION.test(before)),
    canClose: isRight && (!isLeft || PUNCTUATION.test(after)),
  };
}
