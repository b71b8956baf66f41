import type { Entry } from './entry.ts';
import { dates, isBefore } from './entry-times.ts';
import type { Relating } from './relating.ts';

/** 0 under discussion, 1 planned, 2 real. */
export function stageOf({ status }: Entry): number {
  return status === 'proposed' ? 0 : status === 'planned' ? 1 : 2;
}

/** Whether both are talks, both plans, or both real. */
export const sameStage = (first: Entry, second: Entry) => stageOf(first) === stageOf(second);

/** Whether the text says that it holds no longer. */
export const isOver = ({ status }: Entry) => status === 'ended';

/** A plan, an offer or talks gave way to what came of them. */
export function changeOfStage(first: Entry, second: Entry, slots: readonly string[]): Relating | undefined {
  const progress = stageOf(second) - stageOf(first);
  if (progress === 0) return undefined;
  const [from, to] = progress > 0 ? [second, first] : [first, second];
  if (isBefore(from, to)) return undefined;
  const reason = `${to.status?.replace('_', ' ')} then, ${from.status?.replace('_', ' ')} now`;
  return { kind: 'supersedes', newer: progress > 0 ? 'second' : 'first', slots, rule: 'later-stage', reason };
}

/** What is ended held before: unless it is dated later, the other claim tells of that time, or does not know better. */
export function relateEnd(first: Entry, second: Entry, scopes: 'same' | 'open'): Relating | undefined {
  if (first.negated || second.negated) return undefined;
  const [end, other] = isOver(first) ? [first, second] : [second, first];
  const ended = {
    kind: 'supersedes',
    newer: end === first ? 'first' : 'second',
    slots: [],
    rule: 'ended',
    reason: 'it is said to have ended',
  } as const;
  // What was bought stays bought, and an offer that was turned down may be followed by another one.
  if (end.kind !== 'state') return isBefore(other, end) && stageOf(other) < 2 ? ended : undefined;
  // Exclusivity that ended in general may go on for a part, and the other way round, unless time tells.
  if (scopes === 'open' && !isBefore(other, end)) return undefined;
  if (!isBefore(end, other)) return ended;
  if (other.time!.basis === 'stated') {
    const reason = `it is in force again: ${dates(first, second)}`;
    return { ...ended, newer: other === first ? 'first' : 'second', rule: 'renewed', reason };
  }
  const reason = `it had ended before it was reported as current: ${dates(first, second)}`;
  return { ...ended, rule: 'outdated', reason };
}
