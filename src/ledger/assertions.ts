import type { Assertion } from '../model/ledger.ts';
import type { Value } from '../model/value.ts';
import { isoDay } from './days.ts';
import type { Entry } from './entry.ts';
import type { Origins } from './origins.ts';
import type { Group, Settled } from './settle.ts';
import type { ReportedDays } from './timeline.ts';

/** The record of a group. */
export function buildAssertion(
  group: Group,
  { standing }: Settled,
  origins: Origins,
  reported: ReportedDays,
): Assertion {
  const { entries, first } = group;
  const days = entries.flatMap(({ source }) => reported.get(source) ?? []);
  const { time, status } = first;
  return {
    text: first.text,
    values: Object.fromEntries([
      ...Object.entries(first.compared).map(([slot, { value }]): [string, Value] => [slot, value]),
      ...Object.entries(first.within).map(([slot, words]): [string, Value] => [
        slot,
        { kind: 'term', value: words.join(' ') },
      ]),
    ]),
    ...(status ? { status } : {}),
    certainty: first.certainty,
    negated: first.negated,
    valid: { ...period(time ? [time] : []), basis: time?.basis ?? 'unknown' },
    reported: period(days),
    standing: standing.get(group)!,
    claims: entries.map(({ id }) => id),
    sources: sourcesOf(entries),
    origins: origins.count(entries),
  };
}

function period(days: readonly { readonly start: number; readonly end: number }[]): { start?: string; end?: string } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, end } of days) [first, last] = [Math.min(first, start), Math.max(last, end)];
  const [start, end] = [isoDay(first), isoDay(last)];
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/** Ids of the sources of some entries, each once. */
export function sourcesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ source }) => source))].sort();
}
