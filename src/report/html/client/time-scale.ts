import { dayOf } from '../edtf-interval.ts';

/** A window of time in days from 1 January 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** Where a day stands in a window, in percent of its width; below 0 and above 100 outside of it. */
export function percentOf(day: number, { from, to }: Window): number {
  return ((day - from) / (to - from)) * 100;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Steps of an axis in months, fine to coarse. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

/** Round dates inside a window, at most `count` of them: months, quarters, years, decades. */
export function findTicks(window: Window, count: number): Tick[] {
  const first = monthOf(window.from);
  const months = monthOf(window.to) - first + 1;
  if (months <= 2) return findDays(window, count);
  const step = steps.find((size) => months / size <= count) ?? 12_000;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= first + months; month += step) {
    const year = Math.floor(month / 12);
    const day = dayOf(year, month % 12, 1);
    if (day < window.from || day > window.to) continue;
    ticks.push({ day, label: month % 12 === 0 || step >= 12 ? String(year) : `${monthNames[month % 12]} ${year}` });
  }
  return ticks;
}

function findDays({ from, to }: Window, count: number): Tick[] {
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= count) ?? 31;
  const ticks: Tick[] = [];
  for (let day = Math.ceil(from); day <= to; day += step) {
    const date = new Date(day * 86_400_000);
    ticks.push({ day, label: `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}` });
  }
  return ticks;
}

/** Months since the beginning of the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** A window `factor` times as wide around its middle, never narrower than ten days nor wider than `limits`. */
export function zoom(window: Window, factor: number, limits: Window): Window {
  const width = Math.min(Math.max((window.to - window.from) * factor, 10), limits.to - limits.from);
  const middle = (window.from + window.to) / 2;
  return moveInside({ from: middle - width / 2, to: middle + width / 2 }, limits);
}

/** A window moved by a share of its width, within `limits`. */
export function pan(window: Window, share: number, limits: Window): Window {
  const by = (window.to - window.from) * share;
  return moveInside({ from: window.from + by, to: window.to + by }, limits);
}

function moveInside({ from, to }: Window, limits: Window): Window {
  const shift = Math.max(limits.from - from, 0) || Math.min(limits.to - to, 0);
  return { from: from + shift, to: to + shift };
}

/** A day for people: "6 May 2026". */
export function displayDay(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A span for people, as coarse as it is: "2024", "May 2026", "6 May 2026", "2016 to 2017", "since 2019", "until 2032". */
export function displaySpan({ from, to }: { readonly from?: number; readonly to?: number }): string {
  if (from === undefined) return to === undefined ? 'no date' : `until ${displayEdge(to, true)}`;
  if (to === undefined) return `since ${displayEdge(from, false)}`;
  if (to - from <= 1) return displayDay(from);
  const first = displayEdge(from, false);
  const last = displayEdge(to, true);
  const year = ` ${new Date(from * 86_400_000).getUTCFullYear()}`;
  if (isMonthStart(from) && monthOf(to) - monthOf(from) === 1 && isMonthStart(to)) return monthLabel(from);
  if (first === last) return first;
  // "3 Mar to 5 Apr 2026": the year once.
  return `${first.endsWith(year) && last.endsWith(year) ? first.slice(0, -year.length) : first} to ${last}`;
}

/** An edge on the border of a year is the year. */
function displayEdge(day: number, isEnd: boolean): string {
  const date = new Date(day * 86_400_000);
  const isYear = isMonthStart(day) && date.getUTCMonth() === 0;
  const inside = isEnd ? day - 1 : day;
  if (isYear) return String(new Date(inside * 86_400_000).getUTCFullYear());
  return isMonthStart(day) ? monthLabel(inside) : displayDay(inside);
}

function isMonthStart(day: number): boolean {
  return new Date(day * 86_400_000).getUTCDate() === 1;
}

function monthLabel(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
