import type { FactShape } from '../model/fact.ts';
import { type Comparison, compareScopes, compareSlots, saidWhen } from './compare-entries.ts';
import { isVague } from './compare-values.ts';
import { gap } from './days.ts';
import type { Entry } from './entry.ts';
import { areApart, dates, isSamePeriod, sameTime } from './entry-times.ts';
import type { Relating } from './relating.ts';
import { changeOfStage, isOver, relateEnd, sameStage, stageOf } from './stages.ts';

/** Relates two claims of one fact; undefined where nothing can be said. Mirrored arguments give the mirrored answer. */
export function relate(first: Entry, second: Entry, shape: FactShape): Relating | undefined {
  if (!first.isComparable || !second.isComparable) return undefined;
  const scope = compareScopes(first, second);
  if (scope === 'different') return undefined;
  const compared = compareSlots(first, second);
  if (isOver(first) !== isOver(second)) return relateEnd(first, second, scope);
  if (first.negated !== second.negated) return relateDenial(first, second, compared, shape);
  if (compared.verdict === 'agree') return relateAgreement(first, second, compared, shape);
  if (compared.verdict === 'conflict') {
    // Neither 12% nor 21%: two denials leave everything open.
    if (first.negated) return undefined;
    return scope === 'same' ? relateConflict(first, second, compared, shape) : undefined;
  }
  const bothBare = compared.verdict === 'nothing' && scope === 'same' && sameStage(first, second);
  return bothBare && isSameOccurrence(first, second, shape)
    ? agreement(first, second, compared, 'same-relation')
    : undefined;
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
  const reason = words ? `${words} agree` : 'both state it';
  return changeOfStage(first, second, slots) ?? { kind: 'supports', slots, rule, reason };
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
  if (shape.kind === 'measure') {
    return isSamePeriod(first, second) ? contradiction('other-value', sameTime(first, second)) : undefined;
  }
  const [a, b] = [first.time, second.time];
  if (!a || !b) return contradiction('other-value-undated', 'at least one is not dated', shape.kind !== 'state');
  const days = gap(a, b);
  const horizon = stageOf(first) === 0 ? Math.min(7, shape.holdsFor) : shape.holdsFor;
  const [older, newer] = a.end <= b.end ? [a, b] : [b, a];
  const isChange = days > 0 && (newer.basis === 'stated' || days > horizon);
  if (!isChange) return contradiction('other-value', sameTime(first, second));
  if (shape.kind === 'repeated') return undefined;
  const [before, after] = older === a ? [first, second] : [second, first];
  const reason = `${slots[0]}: ${saidWhen(before, slots[0]!)}, then ${saidWhen(after, slots[0]!)}`;
  return { kind: 'supersedes', newer: older === a ? 'second' : 'first', slots, rule: 'later-valid-time', reason };
}

function relateDenial(first: Entry, second: Entry, compared: Comparison, shape: FactShape): Relating | undefined {
  if (compared.verdict === 'conflict' || !sameStage(first, second)) return undefined;
  const [a, b] = [first.time, second.time];
  if (a && b && gap(a, b) > (shape.kind === 'once' ? Number.POSITIVE_INFINITY : shape.holdsFor)) return undefined;
  if (shape.kind === 'repeated' && compared.verdict !== 'agree') return undefined;
  return { kind: 'contradicts', slots: compared.slots, rule: 'denied', reason: 'one denies what the other says' };
}

/** Whether what happens again and again may be one occurrence in both: nothing dates them apart. */
function isSameOccurrence(first: Entry, second: Entry, { kind, holdsFor }: FactShape): boolean {
  if (kind === 'state' || kind === 'once' || kind === 'words') return true;
  return first.time !== undefined && second.time !== undefined && gap(first.time, second.time) <= holdsFor;
}

function isExactSum({ compared }: Entry): boolean {
  const value = compared.amount?.value;
  return (
    value?.kind === 'money' && value.amount !== undefined && !value.approximate && !value.bound && !value.increment
  );
}
