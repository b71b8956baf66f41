import { gap } from './days.ts';
import type { Entry, ValidTime } from './entry.ts';

/** Both state when, and not the same time. */
export function areApart(first: Entry, second: Entry): boolean {
  const [a, b] = [first.time, second.time];
  return a?.basis === 'stated' && b?.basis === 'stated' && gap(a, b) > 0;
}

/** Whether measures are of one period: the same stated one, or both current in reports of nearly the same day. */
export function isSamePeriod(first: Entry, second: Entry): boolean {
  const [a, b] = [first.time, second.time];
  if (!a || !b || a.basis !== b.basis) return false;
  if (a.basis === 'published') return !first.isChange && gap(a, b) <= 1;
  // A rise in a quarter is one over the quarter before or over the year before; that of a year is over the year before.
  return a.start === b.start && a.end === b.end && (!first.isChange || isWholeYear(a));
}

function isWholeYear({ edtf }: ValidTime): boolean {
  return /^\d{4}$/.test(edtf);
}

/** Whether nothing says that measures are of two periods. */
export function mayBeSamePeriod(first: Entry, second: Entry): boolean {
  const [a, b] = [first.time, second.time];
  return a?.basis !== 'stated' || b?.basis !== 'stated' || (a.start === b.start && a.end === b.end);
}

/** Whether the first is over when the second begins; false where either is not dated. */
export function isBefore(first: Entry, second: Entry): boolean {
  return first.time !== undefined && second.time !== undefined && first.time.end < second.time.start;
}

/** "2025-10 and reported 2025-11-03": when two claims hold, in an order of its own. */
export function dates(first: Entry, second: Entry): string {
  return [...new Set([first, second].map(dateWords))].sort().join(' and ');
}

/** That two claims speak of one time, or that nothing says what happened in between. */
export function sameTime(first: Entry, second: Entry): string {
  const [a, b] = [dateWords(first), dateWords(second)];
  return a === b ? `both ${a}` : `nothing says that it changed between ${dates(first, second)}`;
}

/** "2025-10" as stated, or "reported 2025-11-03". */
export function dateWords({ time }: Entry): string {
  if (!time) return 'no date';
  return time.basis === 'stated' ? time.edtf : `reported ${time.edtf}`;
}
