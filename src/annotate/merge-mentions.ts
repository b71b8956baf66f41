import type { ValueMention } from '../model/annotation.ts';
import { inReadingOrder, overlaps } from '../model/span.ts';

/** Two lists of mentions as one without overlaps: the longer one stays, the first list's where both are as long. */
export function mergeMentions(first: readonly ValueMention[], second: readonly ValueMention[]): ValueMention[] {
  const ranked = [
    ...first.map((mention) => ({ mention, rank: 0 })),
    ...second.map((mention) => ({ mention, rank: 1 })),
  ];
  ranked.sort((a, b) => inReadingOrder(a.mention.span, b.mention.span) || a.rank - b.rank);
  const kept: { mention: ValueMention; rank: number }[] = [];
  for (const next of ranked) {
    const rival = kept.at(-1);
    if (!rival || !overlaps(rival.mention.span, next.mention.span)) kept.push(next);
    else if (beats(next, rival)) kept[kept.length - 1] = next;
  }
  return kept.map(({ mention }) => mention);
}

function beats(next: { mention: ValueMention; rank: number }, rival: { mention: ValueMention; rank: number }): boolean {
  // "over five years" is a duration, with or without the word that a count takes in
  if (isCountOfTime(rival.mention) !== isCountOfTime(next.mention)) return isCountOfTime(rival.mention);
  const longer = length(next.mention) - length(rival.mention);
  return longer > 0 || (longer === 0 && next.rank < rival.rank);
}

const isCountOfTime = ({ foundBy }: ValueMention) => foundBy === 'count/time';

const length = ({ span }: ValueMention) => span.end - span.start;
