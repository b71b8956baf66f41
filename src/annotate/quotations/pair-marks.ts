import type { Mark, MarkFamily } from './marks.ts';

/** An opening mark with its closing one. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** What the marks of one block make; pairs nest or are disjoint. */
export interface PairedMarks {
  /** By opening mark, in reading order. */
  readonly pairs: readonly Pair[];
  /** The outermost double mark that nothing closes. */
  readonly unclosed?: Mark;
  /** Double marks that nothing closes, each with the next one that opens behind it. */
  readonly reopened: readonly { readonly open: Mark; readonly again: Mark }[];
  /** A double mark that closes what an earlier block opened: the first of its block, with nothing open. */
  readonly unopened?: Mark;
}

/** Pairs the marks of a block in one pass with a stack. */
export function pairMarks(marks: readonly Mark[]): PairedMarks {
  const next = nextOfFamily(marks);
  const stack: Mark[] = [];
  const open: Record<MarkFamily, number> = { double: 0, single: 0, guillemet: 0, 'single-guillemet': 0 };
  const pairs: Pair[] = [];
  let unopened: Mark | undefined;
  const close = (mark: Mark) => {
    for (let top = stack.pop()!; ; top = stack.pop()!) {
      open[top.family]--;
      if (top.family !== mark.family) continue;
      pairs.push({ open: top, close: mark });
      return;
    }
  };
  for (const [i, mark] of marks.entries()) {
    if (opens(mark, open[mark.family])) {
      stack.push(mark);
      open[mark.family]++;
    } else if (open[mark.family] === 0) {
      if (i === 0 && mark.family === 'double' && mark.role === 'close') unopened = mark;
    } else if (!isOtherSign(mark, next[i]) && !(mark.family === 'single' && stack.at(-1)!.family !== 'single')) {
      close(mark);
    }
  }
  const unclosed = stack.find((mark) => mark.family === 'double');
  pairs.sort((a, b) => a.open.start - b.open.start);
  return {
    pairs,
    reopened: findReopened(stack, pairs),
    ...(unclosed ? { unclosed } : {}),
    ...(unopened ? { unopened } : {}),
  };
}

/** “First paragraph. “Second paragraph.”: what is opened again before it was closed. */
function findReopened(open: readonly Mark[], pairs: readonly Pair[]): PairedMarks['reopened'] {
  const unclosed = new Set(open.filter(({ family }) => family === 'double'));
  const openings = [...unclosed, ...pairs.map((pair) => pair.open).filter(({ family }) => family === 'double')];
  openings.sort((a, b) => a.start - b.start);
  return openings.slice(1).flatMap((again, i) => (unclosed.has(openings[i]!) ? [{ open: openings[i]!, again }] : []));
}

const opens = (mark: Mark, alreadyOpen: number) =>
  mark.role === 'open' || (mark.role === 'either' && alreadyOpen === 0);

/** "the companies’ plan’", "a 27" screen"": where the next mark of its kind closes too, this one is no mark. */
function isOtherSign(mark: Mark, next: Mark | undefined): boolean {
  return (mark.possessive || mark.inches) === true && next?.role === 'close';
}

function nextOfFamily(marks: readonly Mark[]): (Mark | undefined)[] {
  const next: (Mark | undefined)[] = new Array(marks.length);
  const last: Partial<Record<MarkFamily, Mark>> = {};
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    next[i] = last[mark.family];
    last[mark.family] = mark;
  }
  return next;
}
