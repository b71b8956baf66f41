import type { FactShape } from '../model/fact.ts';
import { compareSaid, isVague, type Said } from './compare-values.ts';
import { gap } from './days.ts';
import type { Entry } from './entry.ts';

/** What two claims of one fact are to each other, before the rest of the fact is looked at. */
export interface Relating {
  readonly kind: 'supports' | 'contradicts' | 'supersedes';
  /** For `supersedes`: which of the two holds. */
  readonly newer?: 'first' | 'second';
  readonly slots: readonly string[];
  readonly rule: string;
  readonly reason: string;
  /** Holds only where the fact knows of one occurrence. */
  readonly isTentative?: true;
}

/** How what both say of the compared slots fits together. */
interface Comparison {
  readonly verdict: 'agree' | 'conflict' | 'unclear' | 'nothing';
  readonly slots: readonly string[];
  /** "27%" and "about 27%" */
  readonly words: string;
}

/** Relates two claims of one fact; undefined where nothing can be said. Mirrored arguments give the mirrored answer. */
export function relate(first: Entry, second: Entry, shape: FactShape): Relating | undefined {
  if (!first.isComparable || !second.isComparable) return undefined;
  const scope = compareScopes(first, second);
  if (scope === 'different') return undefined;
  const compared = compareSlots(first, second);
  if (isOver(first) !== isOver(second)) return relateEnd(first, second, scope);
  if (first.negated !== second.negated) return relateDenial(first, second, compared, shape);
  if (compared.verdict === 'agree') return relateAgreement(first, second, compared, shape);
  if (compared.verdict === 'conflict')
    return scope === 'same' ? relateConflict(first, second, compared, shape) : undefined;
  const bothBare = compared.verdict === 'nothing' && scope === 'same' && sameStage(first, second);
  return bothBare && isSameOccurrence(first, second, shape)
    ? agreement(first, second, compared, 'same-relation')
    : undefined;
}

const isOver = ({ status }: Entry) => status === 'ended';

/** Terms in which half of the shorter one's words recur mean the same; one that is missing leaves it open. */
function compareScopes(first: Entry, second: Entry): 'same' | 'open' | 'different' {
  let scope: 'same' | 'open' = 'same';
  for (const slot of new Set([...Object.keys(first.within), ...Object.keys(second.within)])) {
    const [a, b] = [first.within[slot], second.within[slot]];
    if (!a || !b) scope = 'open';
    else if (2 * a.filter((word) => b.includes(word)).length < Math.min(a.length, b.length)) return 'different';
  }
  return scope;
}

function compareSlots(first: Entry, second: Entry): Comparison {
  const verdicts = { agree: [] as string[], conflict: [] as string[], unclear: [] as string[] };
  for (const slot of Object.keys(first.compared)) {
    const [a, b] = [first.compared[slot], second.compared[slot]];
    if (a && b) verdicts[compareSaid(a, b)].push(slot);
  }
  for (const verdict of ['conflict', 'agree', 'unclear'] as const) {
    const slots = verdicts[verdict];
    if (slots.length > 0) return { verdict, slots, words: quoteBoth(first, second, slots[0]!) };
  }
  return { verdict: 'nothing', slots: [], words: '' };
}

function quoteBoth(first: Entry, second: Entry, slot: string): string {
  const [a, b] = [first, second].map(({ compared }) => wordsOf(compared[slot]!)).sort();
  return `${slot}: “${a}” and “${b}”`;
}

/** A word of a list stands for all the ways to say it. */
function wordsOf({ value, words }: Said): string {
  return value.kind === 'term' ? value.value.replaceAll('_', ' ') : words;
}

function relateAgreement(first: Entry, second: Entry, compared: Comparison, shape: FactShape): Relating | undefined {
  const { kind } = shape;
  if ((kind === 'repeated' || kind === 'measure') && areApart(first, second)) {
    const isExact = kind === 'repeated' && compared.slots.includes('amount') && isExactSum(first) && isExactSum(second);
    if (!isExact) return undefined;
    const reason = `the same sum is dated ${dates(first, second)}`;
    return { kind: 'contradicts', slots: ['date'], rule: 'same-sum-other-date', reason, isTentative: true };
  }
  if (kind === 'measure' && !isSamePeriod(first, second)) return undefined;
  if (kind === 'repeated' && !isSameOccurrence(first, second, shape)) {
    // Years later "billions" may be other billions; a sum in figures is known by itself.
    const isTelling = sameStage(first, second) && compared.slots.some((slot) => !sayVaguely(slot, first, second));
    if (!isTelling) return undefined;
  }
  return agreement(first, second, compared, 'same-value');
}

function sayVaguely(slot: string, ...entries: readonly Entry[]): boolean {
  return entries.some(({ compared }) => isVague(compared[slot]!.value));
}

function agreement(first: Entry, second: Entry, { slots, words }: Comparison, rule: string): Relating {
  const progress = stageOf(second) - stageOf(first);
  const isProgress =
    progress !== 0 && !isBefore(...((progress > 0 ? [second, first] : [first, second]) as [Entry, Entry]));
  if (isProgress) {
    const [from, to] = progress > 0 ? [second, first] : [first, second];
    const reason = `${to.status?.replace('_', ' ')} then, ${from.status?.replace('_', ' ')} now`;
    return { kind: 'supersedes', newer: progress > 0 ? 'second' : 'first', slots, rule: 'later-stage', reason };
  }
  return { kind: 'supports', slots, rule, reason: words ? `${words} agree` : 'both state it' };
}

function relateConflict(first: Entry, second: Entry, compared: Comparison, shape: FactShape): Relating | undefined {
  const { slots, words } = compared;
  const contradiction = (rule: string, why: string, isTentative = false): Relating => ({
    kind: 'contradicts',
    slots,
    rule,
    reason: `${words} conflict; ${why}`,
    ...(isTentative ? { isTentative } : {}),
  });
  if (shape.kind === 'once') {
    // Offers are raised and dates move; a price that was agreed stays.
    const isMovable = slots.includes('date') || stageOf(first) === 0 || stageOf(second) === 0;
    if (isMovable && !sameStage(first, second)) return changeOfStage(first, second, slots);
    if (slots.includes('percent') && areApart(first, second)) return undefined;
    return contradiction('other-value', 'it happens once');
  }
  if (!sameStage(first, second)) return shape.kind === 'state' ? changeOfStage(first, second, slots) : undefined;
  const [a, b] = [first.time, second.time];
  if (!a || !b) return contradiction('other-value-undated', 'at least one is not dated', shape.kind !== 'state');
  const days = gap(a, b);
  if (shape.kind === 'measure') {
    return isSamePeriod(first, second) ? contradiction('other-value', sameTime(first, second)) : undefined;
  }
  const horizon = stageOf(first) === 0 ? Math.min(7, shape.holdsFor) : shape.holdsFor;
  const [older, newer] = a.end <= b.end ? [a, b] : [b, a];
  const isChange = days > 0 && (newer.basis === 'stated' || days > horizon);
  if (!isChange) return contradiction('other-value', sameTime(first, second));
  if (shape.kind === 'repeated') return undefined;
  const [before, after] = older === a ? [first, second] : [second, first];
  const reason = `${slots[0]}: ${saidWhen(before, slots[0]!)}, then ${saidWhen(after, slots[0]!)}`;
  return { kind: 'supersedes', newer: older === a ? 'second' : 'first', slots, rule: 'later-valid-time', reason };
}

/** A plan, an offer or talks gave way to what came of them. */
function changeOfStage(first: Entry, second: Entry, slots: readonly string[]): Relating | undefined {
  const progress = stageOf(second) - stageOf(first);
  if (progress === 0) return undefined;
  const [from, to] = progress > 0 ? [second, first] : [first, second];
  if (isBefore(from, to)) return undefined;
  const reason = `${to.status?.replace('_', ' ')} then, ${from.status?.replace('_', ' ')} now`;
  return { kind: 'supersedes', newer: progress > 0 ? 'second' : 'first', slots, rule: 'later-stage', reason };
}

/** What is ended held before: unless it is dated later, the other claim tells of that time, or does not know better. */
function relateEnd(first: Entry, second: Entry, scope: 'same' | 'open'): Relating | undefined {
  if (first.negated || second.negated) return undefined;
  const [end, other] = isOver(first) ? [first, second] : [second, first];
  // Exclusivity that ended in general may go on for a part, and the other way round, unless time tells.
  const isDecided = scope === 'same' || isBefore(other, end) || (!end.time && !other.time);
  if (!isDecided) return undefined;
  const newer = (entry: Entry) => (entry === first ? 'first' : 'second');
  const slots: string[] = [];
  if (!isBefore(end, other)) {
    return { kind: 'supersedes', newer: newer(end), slots, rule: 'ended', reason: 'it is said to have ended' };
  }
  if (other.time!.basis === 'stated') {
    const reason = `it is in force again: ${dates(first, second)}`;
    return { kind: 'supersedes', newer: newer(other), slots, rule: 'renewed', reason };
  }
  const reason = `it had ended before it was reported as current: ${dates(first, second)}`;
  return { kind: 'supersedes', newer: newer(end), slots, rule: 'outdated', reason };
}

function relateDenial(first: Entry, second: Entry, compared: Comparison, shape: FactShape): Relating | undefined {
  if (compared.verdict === 'conflict' || !sameStage(first, second)) return undefined;
  const [a, b] = [first.time, second.time];
  if (a && b && gap(a, b) > (shape.kind === 'once' ? Number.POSITIVE_INFINITY : shape.holdsFor)) return undefined;
  if (shape.kind === 'repeated' && compared.verdict !== 'agree') return undefined;
  return { kind: 'contradicts', slots: compared.slots, rule: 'denied', reason: 'one denies what the other says' };
}

/** 0 under discussion, 1 planned, 2 real. */
function stageOf({ status }: Entry): number {
  return status === 'proposed' ? 0 : status === 'planned' ? 1 : 2;
}

const sameStage = (first: Entry, second: Entry) => stageOf(first) === stageOf(second);

/** Whether what happens again and again may be one occurrence in both: nothing dates them apart. */
function isSameOccurrence(first: Entry, second: Entry, { kind, holdsFor }: FactShape): boolean {
  if (kind === 'state' || kind === 'once' || kind === 'words') return true;
  return first.time !== undefined && second.time !== undefined && gap(first.time, second.time) <= holdsFor;
}

/** Both state when, and not the same time. */
function areApart(first: Entry, second: Entry): boolean {
  const [a, b] = [first.time, second.time];
  return a?.basis === 'stated' && b?.basis === 'stated' && gap(a, b) > 0;
}

/** Whether measures are of the same period: the same stated one, or both current in reports of one month. */
function isSamePeriod(first: Entry, second: Entry): boolean {
  const [a, b] = [first.time, second.time];
  if (!a || !b) return !a && !b ? true : a === undefined ? b?.basis === 'published' : a.basis === 'published';
  if (a.basis !== b.basis) return false;
  return a.basis === 'stated' ? a.start === b.start && a.end === b.end : gap(a, b) <= 31;
}

function isBefore(first: Entry, second: Entry): boolean {
  return first.time !== undefined && second.time !== undefined && first.time.end < second.time.start;
}

function isExactSum({ compared }: Entry): boolean {
  const value = compared.amount?.value;
  return (
    value?.kind === 'money' && value.amount !== undefined && !value.approximate && !value.bound && !value.increment
  );
}

function dates(first: Entry, second: Entry): string {
  return [...new Set([first, second].map(dateWords))].sort().join(' and ');
}

/** “31%” (reported 2023-03-14) */
function saidWhen(entry: Entry, slot: string): string {
  return `“${wordsOf(entry.compared[slot]!)}” (${dateWords(entry)})`;
}

function sameTime(first: Entry, second: Entry): string {
  const [a, b] = [dateWords(first), dateWords(second)];
  return a === b ? `both ${a}` : `nothing says that it changed between ${dates(first, second)}`;
}

function dateWords({ time }: Entry): string {
  if (!time) return 'no date';
  return time.basis === 'stated' ? time.edtf : `reported ${time.edtf}`;
}
