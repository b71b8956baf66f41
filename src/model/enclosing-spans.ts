import { contains, inReadingOrder, type Span } from './span.ts';

/** Things that stand somewhere, to find those around a place without looking at all of them. */
export class EnclosingSpans<T> {
  private readonly placed: readonly { readonly span: Span; readonly thing: T }[];
  /** By thing: how far it and everything before it reaches. */
  private readonly reach: number[] = [];

  constructor(things: readonly T[], spanOf: (thing: T) => Span) {
    this.placed = things
      .map((thing) => ({ span: spanOf(thing), thing }))
      .sort((a, b) => inReadingOrder(a.span, b.span));
    for (const { span } of this.placed) this.reach.push(Math.max(span.end, this.reach.at(-1) ?? 0));
  }

  /** The one with the smallest span around `inner`, of several the first. */
  innermost(inner: Span): T | undefined {
    let best: { span: Span; thing: T } | undefined;
    for (let i = this.lastFrom(inner.start); i >= 0 && this.reach[i]! >= inner.end; i--) {
      const each = this.placed[i]!;
      // what starts further back and reaches as far is longer
      if (best && inner.end - each.span.start > lengthOf(best.span)) break;
      if (contains(each.span, inner) && (!best || lengthOf(each.span) <= lengthOf(best.span))) best = each;
    }
    return best?.thing;
  }

  /** The index of the last that starts at `start` or before it. */
  private lastFrom(start: number): number {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.placed[middle]!.span.start <= start) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const lengthOf = ({ start, end }: Span) => end - start;
