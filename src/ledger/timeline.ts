import { type Period, periodOf } from './days.ts';
import type { Entry } from './entry.ts';

/** Source id → the day on which it was reported. */
export type ReportedDays = ReadonlyMap<string, Period>;

/** The days of a source's own date: "2025-10-28T15:12:03Z" is that day. */
export function reportedDay(datePublished: string | undefined): Period | undefined {
  return datePublished === undefined ? undefined : periodOf(datePublished.slice(0, 10));
}

/** Timeline order: when it holds, then when it was reported, both open ends last, then by place, so that ties have an order. */
export function inTimelineOrder(reported: ReportedDays): (a: Entry, b: Entry) => number {
  const startOf = (period: Period | undefined) => period?.start ?? Number.MAX_VALUE;
  const finite = (day: number) => Math.max(day, -Number.MAX_VALUE);
  return (a, b) =>
    finite(startOf(a.time)) - finite(startOf(b.time)) ||
    finite(startOf(reported.get(a.source))) - finite(startOf(reported.get(b.source))) ||
    compareText(a.source, b.source) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.id, b.id);
}

/** Code-unit order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
