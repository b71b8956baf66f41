/** A run that some marks cover: the indexes of the marks, in order. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly number[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Cuts `whole` wherever a mark begins or ends, so that marks may overlap in any way. Empty marks are left out. */
export function cutSegments(whole: Range, marks: readonly Range[]): Segment[] {
  const edges: { readonly at: number; readonly mark: number; readonly opens: boolean }[] = [];
  marks.forEach((mark, index) => {
    const start = Math.max(mark.start, whole.start);
    const end = Math.min(mark.end, whole.end);
    if (start < end) edges.push({ at: start, mark: index, opens: true }, { at: end, mark: index, opens: false });
  });
  edges.sort((a, b) => a.at - b.at);
  const open = new Set<number>();
  const segments: Segment[] = [];
  let start = whole.start;
  for (const { at, mark, opens } of edges) {
    if (at > start) segments.push({ start, end: at, marks: [...open].sort((a, b) => a - b) });
    start = at;
    if (opens) open.add(mark);
    else open.delete(mark);
  }
  if (start < whole.end) segments.push({ start, end: whole.end, marks: [] });
  return segments;
}
