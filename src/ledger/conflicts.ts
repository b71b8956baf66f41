import type { FactShape } from '../model/fact.ts';
import { type Comparison, saidWhen } from './compare-entries.ts';
import { gap } from './days.ts';
import type { Entry, ValidTime } from './entry.ts';
import { isBefore, isSamePeriod, sameTime } from './entry-times.ts';
import type { Relating } from './relating.ts';
import { changeOfStage, sameStage, stageOf } from './stages.ts';

/** Judges two values that cannot both be right at one time: a contradiction, a change, or two things after all. */
export function relateConflict(
  first: Entry,
  second: Entry,
  compared: Comparison,
  shape: FactShape,
): Relating | undefined {
  const kinds = [first.kind, second.kind];
  if (kinds.includes('measure') || compared.slots.every((slot) => shape.perPeriod?.includes(slot))) {
    return isSamePeriod(first, second) && sameStage(first, second)
      ? contradiction(compared, sameTime(first, second))
      : undefined;
  }
  if (kinds.includes('repeated')) return relateOccurrences(first, second, compared);
  return kinds.includes('once') ? relatePrices(first, second, compared) : relateStates(first, second, compared);
}

function contradiction({ slots, words }: Comparison, why: string, more: Partial<Relating> = {}): Relating {
  return { kind: 'contradicts', slots, rule: 'other-value', reason: `${words} conflict; ${why}`, ...more };
}

/** Two times of what comes again have two figures; one time has one. */
function relateOccurrences(first: Entry, second: Entry, compared: Comparison): Relating | undefined {
  if (!sameStage(first, second) || first.isPart !== second.isPart) return undefined;
  const [a, b] = [first.time, second.time];
  const isTentative = true;
  if (!a || !b) return undatedContradiction(compared, { isTentative });
  if (gap(a, b) > Math.min(first.holdsFor, second.holdsFor)) return undefined;
  const isDated = a.basis === 'stated' && b.basis === 'stated';
  return contradiction(compared, sameTime(first, second), isDated ? {} : { isTentative });
}

/** What happens once has one date and price: offers are raised and dates move, a price that was agreed stays. */
function relatePrices(first: Entry, second: Entry, compared: Comparison): Relating | undefined {
  const isOffer = stageOf(first) === 0 || stageOf(second) === 0;
  const isDate = compared.slots.includes('date');
  if (!sameStage(first, second)) {
    return isOffer || isDate
      ? changeOfStage(first, second, compared.slots)
      : contradiction(compared, 'it happens once');
  }
  const [a, b] = [first.time, second.time];
  if (isOffer && a && b && gap(a, b) > 0) {
    const [before, after] = laterOf(a, b) === a ? [second, first] : [first, second];
    return laterValue(before, after, first, compared);
  }
  const isTwice = a && b && gap(a, b) > first.holdsFor && !isDate;
  const isOpen = isOffer && !(a && b);
  return isOpen || isTwice ? undefined : contradiction(compared, 'it happens once');
}

/** What holds until it changes: of two times it is a change, of one time a contradiction. */
function relateStates(first: Entry, second: Entry, compared: Comparison): Relating | undefined {
  // A plan with another figure may still stand, and so may the state that it is to change.
  if (!sameStage(first, second)) return undefined;
  const [a, b] = [first.time, second.time];
  if (isPast(first) !== isPast(second)) {
    const [was, is] = isPast(first) ? [first, second] : [second, first];
    if (!isBefore(is, was)) return pastValue(was, is, first, compared);
  }
  if (!a || !b) {
    const mayHaveChanged = (isPast(first) && isPast(second)) || first.isOnset !== second.isOnset;
    return mayHaveChanged ? undefined : undatedContradiction(compared);
  }
  const days = gap(a, b);
  // Talks move from day to day.
  if (stageOf(first) === 0 && (days > 1 || a.basis === 'stated' || b.basis === 'stated')) return undefined;
  if (days === 0 && first.source === second.source && first.isOnset !== second.isOnset) {
    return laterValue(first.isOnset ? second : first, first.isOnset ? first : second, first, compared);
  }
  const [before, after] = laterOf(a, b) === a ? [second, first] : [first, second];
  const isChange = days > 0 && (after.time!.basis === 'stated' || after.isOnset || days > first.holdsFor);
  return isChange ? laterValue(before, after, first, compared) : contradiction(compared, sameTime(first, second));
}

const isPast = ({ status }: Entry) => status === 'completed';

function undatedContradiction(compared: Comparison, more: Partial<Relating> = {}): Relating {
  return contradiction(compared, 'at least one is not dated', { rule: 'other-value-undated', ...more });
}

function laterOf(a: ValidTime, b: ValidTime): ValidTime {
  return a.end <= b.end ? b : a;
}

function laterValue(before: Entry, after: Entry, first: Entry, { slots }: Comparison): Relating {
  const reason = `${slots[0]}: ${saidWhen(before, slots[0]!)}, then ${saidWhen(after, slots[0]!)}`;
  return { kind: 'supersedes', newer: after === first ? 'first' : 'second', slots, rule: 'later-valid-time', reason };
}

function pastValue(was: Entry, is: Entry, first: Entry, { slots }: Comparison): Relating {
  const reason = `${slots[0]}: ${saidWhen(was, slots[0]!)} was, ${saidWhen(is, slots[0]!)} is`;
  return { kind: 'supersedes', newer: is === first ? 'first' : 'second', slots, rule: 'past', reason };
}
