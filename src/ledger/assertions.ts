import type { Assertion } from '../model/ledger.ts';
import type { Value } from '../model/value.ts';
import { isoDay, type Period } from './days.ts';
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
  const { time, status } = first;
  return {
    text: first.text,
    values: valuesOf(first),
    ...(status ? { status } : {}),
    certainty: first.certainty,
    negated: first.negated,
    valid: { ...period([time]), basis: time?.basis ?? 'unknown' },
    reported: period(entries.map(({ source }) => reported.get(source))),
    standing: standing.get(group)!,
    claims: entries.map(({ id }) => id),
    sources: sourcesOf(entries),
    origins: origins.count(entries),
  };
}

function valuesOf({ compared, within }: Entry): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const slot in compared) values[slot] = compared[slot]!.value;
  for (const slot in within) values[slot] = { kind: 'term', value: within[slot]!.join(' ') };
  return values;
}

/** From the first to the last of some days. */
function period(days: readonly (Period | undefined)[]): { start?: string; end?: string } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) if (day) [first, last] = [Math.min(first, day.start), Math.max(last, day.end)];
  const known: { start?: string; end?: string } = {};
  const [start, end] = [isoDay(first), isoDay(last)];
  if (start) known.start = start;
  if (end) known.end = end;
  return known;
}

/** Ids of the sources of some entries, each once. */
export function sourcesOf(entries: readonly Entry[]): string[] {
  const sources = new Set(entries.map(({ source }) => source));
  return sources.size > 1 ? [...sources].sort() : [...sources];
}
